/// Where a fact that counted came from, from the surest to the least sure.
public enum FactSource: String, Codable, CaseIterable, Hashable, Sendable {
    /// A named person said so.
    case person
    /// The Known Exploited Vulnerabilities catalogue.
    case kev
    /// The advisory's own words.
    case advisory
    /// The metrics of a CVSS vector.
    case cvss
    /// The inventory's row.
    case inventory
    /// The hospital's policy file.
    case policy
    /// A decision table of SSVC.
    case table
    /// Nothing is known; the careful value was taken.
    case assumption
}
