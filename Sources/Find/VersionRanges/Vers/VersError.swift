/// Why a text is no canonical `vers`, or why its versions cannot be compared.
public struct VersError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The kinds of error.
    public enum Code: Sendable, Hashable {
        /// The text does not have the form `vers:scheme/constraints`.
        case malformed
        /// The text has the form, but not the one canonical spelling that the specification asks for.
        case notCanonical
        /// Versions of this scheme cannot be compared here.
        case unsupportedScheme
        /// A version is not one of its scheme.
        case invalidVersion
    }

    /// The kind of error.
    public let code: Code
    /// What is wrong, in words of the specification where it has them.
    public let reason: String

    /// The message: the reason, with what it is about.
    public var description: String {
        code == .notCanonical ? "non-canonical VERS: \(reason)" : reason
    }
}
