/// A value with where it came from and why.
public struct Judgement<Value: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {
    /// The value.
    public let value: Value
    /// Where it came from.
    public let source: FactSource
    /// Why, in one sentence.
    public let reason: String
    /// The words that were read, where there were any.
    public let quote: String?

    /// A value from a source.
    public init(_ value: Value, source: FactSource, reason: String, quote: String? = nil) {
        (self.value, self.source, self.reason, self.quote) = (value, source, reason, quote)
    }

    /// What a named person answered.
    public static func answered(_ value: Value, by person: String) -> Judgement {
        Judgement(value, source: .person, reason: "Answered by \(person).")
    }
}
