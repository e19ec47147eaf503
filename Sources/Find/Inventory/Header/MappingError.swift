/// What is wrong with a mapping file, or with the columns it is to map.
public struct MappingError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The line of the mapping file; nil when the trouble is with the inventory's header.
    public var line: Int?
    /// What is wrong and what to do.
    public var message: String

    /// The line and the message in one sentence.
    public var description: String {
        if let line { return "mapping file, line \(line): \(message)" }
        return message
    }
}
