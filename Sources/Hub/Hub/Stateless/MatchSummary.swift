/// What a match of a whole file came to.
public struct MatchSummary: Sendable, Hashable {
    /// Rows that are devices.
    public internal(set) var devices = 0
    /// Lines written: pairs of a device and an advisory that are not unrelated.
    public internal(set) var matches = 0
    /// Rows that are no device.
    public internal(set) var rejected = 0
    /// Where and why, for the first of them.
    public internal(set) var rejections: [String] = []

    private static let keptRejections = 20

    mutating func add(_ block: borrowing MatchedBlock) {
        devices += block.devices
        matches += block.matches
        rejected += block.rejected
        rejections += block.rejections.prefix(max(0, Self.keptRejections - rejections.count))
    }
}
