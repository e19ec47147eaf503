/// Why something about contact data cannot be done.
public enum ContactError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The database has sealed data, and the key is not where it was.
    case keyMissing(path: String)
    /// The file does not hold the key that sealed the data.
    case keyWrong(path: String)
    /// No place for a key was named, as for a database in memory.
    case noKeyFile
    /// What is sealed does not open: it was changed.
    case damaged
    /// There is no contact of this reference.
    case noSuchContact(String)
    /// The file is not a list of contacts.
    case badSheet(String)

    /// A stable name for programs.
    public var code: String {
        switch self {
        case .keyMissing: "contact-key-missing"
        case .keyWrong: "contact-key-wrong"
        case .noKeyFile: "no-contact-key"
        case .damaged: "contact-damaged"
        case .noSuchContact: "no-such-contact"
        case .badSheet: "bad-contacts"
        }
    }

    /// What is wrong, and what to do.
    public var description: String {
        switch self {
        case .keyMissing(let path):
            "The key that opens the contact data is not at \(path). Restore it from a copy; without it the contact data "
                + "cannot be read, and has to be brought in again into a new database."
        case .keyWrong(let path):
            "\(path) does not hold the key that sealed the contact data. Restore the right one from a copy."
        case .noKeyFile: "This database has no file for the key of contact data, so that none can be kept."
        case .damaged: "Contact data does not open: it was changed by another program. Restore a copy of the database."
        case .noSuchContact(let reference): "There is no contact data under “\(reference.prefix(80))”."
        case .badSheet(let reason): reason
        }
    }
}
