/// An advisory that touches a device.
public struct TouchingAdvisory: Sendable, Hashable {
    /// The newest revision.
    public let advisory: AdvisoryRecord
    /// The verdict.
    public let verdict: VerdictRecord
}
