/// What became of one block of an inventory.
struct MatchedBlock: Sendable {
    /// The lines of its matches, in the order of its rows.
    var bytes: [UInt8] = []
    /// How many devices it held.
    var devices = 0
    /// How many lines there are.
    var matches = 0
    /// Rows that are no device, and why; at most a few are kept.
    var rejections: [String] = []
    /// How many rows are no device.
    var rejected = 0
}
