/// The version of a document's revision: an integer or a semantic version (CSAF 2.0, 3.1.11).
///
/// Order is by precedence: build metadata does not count, a pre-release stands before its release. An integer and a
/// semantic version are compared by their first numbers, since a document may use only one scheme.
public struct RevisionNumber: Sendable, Comparable, CustomStringConvertible {
    /// How a document counts its revisions.
    public enum Scheme: Sendable, Hashable {
        /// `1`, `2`, `3`, …
        case integer
        /// `major.minor.patch`
        case semantic
    }

    /// The version as written.
    public let description: String
    private let version: DocumentVersion

    /// Reads a version; nil when the text follows neither scheme.
    public init?(_ text: String) {
        guard let version = DocumentVersion(text) else { return nil }
        self.version = version
        description = text
    }

    /// Which scheme the version follows.
    public var scheme: Scheme { version.isSemantic ? .semantic : .integer }

    /// Whether the version is a pre-release, such as `1.0.0-draft`.
    public var isPrerelease: Bool { !version.prerelease.isEmpty }

    /// Whether going from an earlier version to this one asks for comparing with the inventory anew.
    ///
    /// A semantic version says so by its major number (3.1.11.2, rule 7). An integer does not say how much changed, nor
    /// does a change of scheme: both always ask for it.
    public func isMajorChange(from earlier: RevisionNumber) -> Bool {
        guard scheme == .semantic, earlier.scheme == .semantic else { return self != earlier }
        return version.major != earlier.version.major
    }

    /// Whether both have the same precedence.
    public static func == (left: RevisionNumber, right: RevisionNumber) -> Bool {
        !(left.version < right.version) && !(right.version < left.version)
    }

    /// Whether the left one has lower precedence (3.1.11.1 rule 6, 3.1.11.2 rule 11).
    public static func < (left: RevisionNumber, right: RevisionNumber) -> Bool { left.version < right.version }
}

extension Tracking {
    /// The version, read; nil when it follows neither scheme.
    public var revision: RevisionNumber? { RevisionNumber(version) }
}
