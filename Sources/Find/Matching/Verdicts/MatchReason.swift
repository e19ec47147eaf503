/// One reason behind a verdict: a code for programs, a sentence for people.
public struct MatchReason: Sendable, Hashable, Codable {
    /// A stable code, such as `model-number` or `version-missing`.
    public var code: String
    /// The sentence.
    public var text: String

    /// A reason with its code and sentence.
    public init(_ code: String, _ text: String) {
        self.code = code
        self.text = text
    }
}
