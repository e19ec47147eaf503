/// A point on which the sources of a case do not say the same.
public struct SourceConflict: Sendable, Hashable, Codable {
    /// What they differ in.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// One lists the product, another does not.
        case product
        /// They list different model numbers of one product.
        case models
        /// They state different versions of one product.
        case version
        /// They claim different states of one product.
        case status
        /// They score one vulnerability differently.
        case score
        /// They offer different kinds of remedy for one vulnerability.
        case remedy
    }

    /// What one source says.
    public struct Position: Sendable, Hashable, Codable {
        /// The source.
        public let advisory: AdvisoryID
        /// What it says; nothing when it is silent.
        public let values: [String]
    }

    /// What they differ in.
    public let kind: Kind
    /// The product or the vulnerability.
    public let subject: String
    /// What each source says, in the order in which the sources joined.
    public let positions: [Position]
    /// The values that not every source states, sorted.
    public let disputed: [String]

    /// What differs, as a plain sentence.
    public var text: String {
        let parts = positions.map { position in
            let values = position.values.isEmpty ? "nothing" : position.values.joined(separator: ", ")
            return "\(position.advisory.trackingID) says \(values)"
        }
        return "\(subject): \(parts.joined(separator: "; "))."
    }
}
