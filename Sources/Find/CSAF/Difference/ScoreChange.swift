/// Scores of one vulnerability, for products in both revisions, that differ.
public struct ScoreChange: Sendable, Hashable {
    /// The vulnerability's name: its CVE id, another id, or its title.
    public var vulnerability: String
    /// The earlier scores: `7.5 (CVSS:3.1/AV:N/…)`.
    public var old: [String]
    /// The later scores.
    public var new: [String]
}
