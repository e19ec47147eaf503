/// Why something about what Suture sends and takes in was not done.
public enum ExchangeError: Error, Sendable, Hashable, CustomStringConvertible {
    /// There is no key file, as where the database is in memory.
    case noKey
    /// The address is none, or would send in the clear.
    case addressUnusable
    /// A name is empty or too long.
    case nameUnusable
    /// There is no topic, or one that nothing is about.
    case topicUnusable(String)
    /// There is no such receiver.
    case noSuchWebhook
    /// Somebody else changed it since it was read.
    case changedMeanwhile
    /// There is no such calendar.
    case noSuchCalendar
    /// There is no such bill of materials, or no such part.
    case noSuchSBOM
    /// The version of this device is not known, so it does not say which version is meant.
    case versionUnknown(device: String)
    /// The hospital has no name yet that documents could bear.
    case issuerMissing
    /// The hospital's name or namespace cannot be used.
    case issuerUnusable
    /// What was sent cannot be read; the text says where and why.
    case unreadable(String, pointer: String)

    /// A stable name for programs.
    public var code: String {
        switch self {
        case .noKey: "no-key"
        case .addressUnusable: "address-unusable"
        case .nameUnusable: "name-unusable"
        case .topicUnusable: "topic-unusable"
        case .noSuchWebhook: "no-such-webhook"
        case .changedMeanwhile: "changed-meanwhile"
        case .noSuchCalendar: "no-such-calendar"
        case .noSuchSBOM: "no-such-sbom"
        case .versionUnknown: "version-unknown"
        case .issuerMissing: "issuer-missing"
        case .issuerUnusable: "issuer-unusable"
        case .unreadable: "unreadable"
        }
    }

    /// What is wrong, and what to do.
    public var description: String {
        switch self {
        case .noKey: "This server has no key file, so it can sign nothing. Serve a database that is a file."
        case .addressUnusable:
            "Give an address that begins with https://, or with http:// on this machine itself, without a password in it."
        case .nameUnusable: "Give a name of 1 to 200 characters."
        case .topicUnusable(let topic): topic.isEmpty ? "Choose a topic." : "Nothing is about “\(topic)”."
        case .noSuchWebhook: "There is no such receiver."
        case .changedMeanwhile: "Somebody else changed this since you read it. Read it again, then change it."
        case .noSuchCalendar: "There is no such calendar."
        case .noSuchSBOM: "There is no such parts list, or no advisory names such a part."
        case .versionUnknown(let tag):
            "The version of \(tag) is not known. Name the product by its number, and the version."
        case .issuerMissing:
            "Documents that leave the house name who says so. An administrator gives the hospital’s name and web address first."
        case .issuerUnusable:
            "Give a name of 1 to 200 characters, and an address of the hospital’s own that begins with https://."
        case .unreadable(let reason, _): reason
        }
    }
}
