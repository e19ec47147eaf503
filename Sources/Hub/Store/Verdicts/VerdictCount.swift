public import Matching

/// How many products, versions and devices have one verdict.
public struct VerdictCount: Sendable, Hashable {
    /// The verdict.
    public let verdict: Verdict
    /// Products, as the hospital wrote them.
    public let products: Int
    /// Versions of them.
    public let versions: Int
    /// Devices.
    public let devices: Int
}
