/// Why a device of the bench cannot go on: what happened, where, and what to do.
public struct BenchError: Error, Hashable, Sendable, CustomStringConvertible {
    /// One sentence.
    public let description: String

    init(_ description: String) { self.description = description }
}
