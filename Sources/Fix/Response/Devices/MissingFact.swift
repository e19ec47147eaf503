/// What nobody has recorded, and what keeps a device at *needs review*.
public struct MissingFact: Sendable, Hashable, Codable {
    /// The code of the reason, such as `version-no-version`: devices with the same code share a question.
    public var code: String
    /// The question to a person: “Which software version does it run?”
    public var question: String

    /// A missing fact.
    public init(code: String, question: String) {
        (self.code, self.question) = (code, question)
    }
}
