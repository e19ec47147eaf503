public import Matching

/// How many devices of one product version an advisory touches at one place.
public struct TouchedPlace: Sendable, Hashable {
    /// The verdict on them.
    public let verdict: Verdict
    /// Their product version.
    public let productVersionID: Int64
    /// Their department.
    public let department: String
    /// Their location.
    public let location: String
    /// Their owner.
    public let owner: String
    /// How many there are.
    public let devices: Int

    init(row: inout SQLRow) throws(StoreError) {
        verdict = Verdict(rawValue: try row.text()) ?? .needsReview
        productVersionID = try row.integer()
        department = try row.text()
        location = try row.text()
        owner = try row.text()
        devices = try row.count()
    }
}
