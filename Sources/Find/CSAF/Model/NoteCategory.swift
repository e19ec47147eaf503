/// What kind of text a note is (CSAF 2.0, 3.1.5), as written; values that CSAF does not know are kept.
public struct NoteCategory: RawRepresentable, Sendable, Hashable {
    /// The category as written.
    public var rawValue: String

    /// A category by its CSAF name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A description of something.
    public static let description = NoteCategory(rawValue: "description")
    /// Details at a depth that experts want.
    public static let details = NoteCategory(rawValue: "details")
    /// A question and its answer.
    public static let faq = NoteCategory(rawValue: "faq")
    /// A general text.
    public static let general = NoteCategory(rawValue: "general")
    /// Terms of use.
    public static let legalDisclaimer = NoteCategory(rawValue: "legal_disclaimer")
    /// Anything else.
    public static let other = NoteCategory(rawValue: "other")
    /// A summary.
    public static let summary = NoteCategory(rawValue: "summary")
}
