/// Why a scenario cannot be read.
public struct ScenarioError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The row, from 1; the header is row 1.
    public let row: Int
    /// What is wrong there, and what would be right.
    public let reason: String

    /// The row and the reason.
    public var description: String { "row \(row): \(reason)" }
}
