/// A short text, such as the title, that two revisions give differently.
public struct TextChange: Sendable, Hashable {
    /// The earlier text.
    public var old: String
    /// The later text.
    public var new: String
}
