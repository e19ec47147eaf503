/// Why bytes cannot be read as a CSAF document.
public struct CSAFError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What went wrong, for programs.
    public enum Code: Sendable, Hashable {
        /// The bytes are not JSON, or exceed a limit.
        case notJSON(JSONError)
        /// The JSON is something else than a CSAF document.
        case notCSAF(OpenDocumentKind)
        /// It looks like CSAF but has no tracking id, so nothing could refer to it.
        case noTrackingID
    }

    /// What went wrong, for programs.
    public var code: Code
    /// The place in the document (RFC 6901); empty for the whole.
    public var pointer: String
    /// What is wrong, in plain words.
    public var reason: String
    /// What to do about it.
    public var advice: String

    /// One line for people.
    public var description: String {
        if case .notJSON(let error) = code { return error.description }
        return "\(pointer.isEmpty ? "" : "\(pointer): ")\(reason); \(advice)"
    }
}
