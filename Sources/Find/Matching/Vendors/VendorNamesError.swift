/// What is wrong with a file of vendor names, and where.
public struct VendorNamesError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The line, from 1.
    public let line: Int
    /// What is wrong and what to write instead.
    public let reason: String

    /// The reason with its line.
    public var description: String { "line \(line): \(reason)" }
}
