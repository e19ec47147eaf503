public import Matching

/// A part, an advisory that names it, and the verdict.
public struct ComponentMatch: Sendable, Hashable {
    /// The part.
    public var component: ComponentRecord
    /// The advisory's tracking id.
    public var trackingID: String
    /// The number of the advisory's revision.
    public var advisoryID: Int64
    /// The verdict about the part.
    public var verdict: Verdict
    /// How sure, from 0 to 1.
    public var confidence: Double
    /// Ids of the advisory's products that it is or may be.
    public var products: [String]
    /// Why.
    public var reasons: [MatchReason]

    static let columns =
        "\(ComponentRecord.columns), a.tracking_id, a.id, m.verdict, m.confidence, m.product_ids, m.reasons"

    init(row: inout SQLRow) throws(StoreError) {
        component = try ComponentRecord(row: &row)
        trackingID = try row.text()
        advisoryID = try row.integer()
        // A word that this version does not know must not read as "not affected".
        verdict = Verdict(rawValue: try row.text()) ?? .needsReview
        confidence = try row.real()
        products = try JSONText.texts(try row.text())
        reasons = try JSONText.reasons(try row.text())
    }
}

/// A verdict about a part that is about to be kept.
public struct NewComponentMatch: Sendable, Hashable {
    /// The number of the advisory's revision.
    public var advisoryID: Int64
    /// The bill of materials.
    public var sbomID: Int64
    /// The part's place in it.
    public var number: Int
    /// The verdict and why.
    public var match: Match

    /// A verdict.
    public init(advisoryID: Int64, sbomID: Int64, number: Int, match: Match) {
        (self.advisoryID, self.sbomID, self.number, self.match) = (advisoryID, sbomID, number, match)
    }
}

/// How far a vulnerability of a part is, as a person marked it.
public struct ComponentMark: Sendable, Hashable {
    /// The advisory.
    public var trackingID: String
    /// The bill of materials.
    public var sbomID: Int64
    /// The part's place in it.
    public var number: Int
    /// The vulnerability.
    public var vulnerability: String
    /// `not_remediated`, `in_progress` or `done`.
    public var status: String

    /// A mark.
    public init(trackingID: String, sbomID: Int64, number: Int, vulnerability: String, status: String) {
        (self.trackingID, self.sbomID, self.number) = (trackingID, sbomID, number)
        (self.vulnerability, self.status) = (vulnerability, status)
    }
}
