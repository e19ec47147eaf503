/// What kind of document an advisory is.
public enum SourceKind: String, Sendable, Hashable, Codable, CaseIterable {
    /// A CSAF document.
    case csaf
    /// An entry of the FDA's recall database.
    case fdaRecall = "fda_recall"
    /// The maker's own bulletin.
    case vendorBulletin = "vendor_bulletin"
}
