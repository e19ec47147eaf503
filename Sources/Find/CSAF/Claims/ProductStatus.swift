/// The state that an advisory claims for a product (CSAF 2.0, 3.2.3.9; `unknown` since 2.1). Raw values as in CSAF.
public enum ProductStatus: String, Sendable, Hashable, CaseIterable, Codable {
    /// First release that has the fix; it need not be the one to install.
    case firstFixed = "first_fixed"
    /// First release known to be affected.
    case firstAffected = "first_affected"
    /// Has the fix.
    case fixed
    /// Known to be affected.
    case knownAffected = "known_affected"
    /// Known not to be affected.
    case knownNotAffected = "known_not_affected"
    /// Last release known to be affected.
    case lastAffected = "last_affected"
    /// Recommended as the release to install.
    case recommended
    /// Not known yet; the publisher is looking into it.
    case underInvestigation = "under_investigation"
    /// Not known, and nobody is looking into it (CSAF 2.1).
    case unknown
}
