/// A fact that is not known and would change the priority.
public struct OpenQuestion: Codable, Hashable, Sendable {
    /// The step that rests on an assumption.
    public let kind: AssessmentStep.Kind
    /// The question for a person.
    public let text: String
    /// The priority at the least severe answer.
    public let atBest: Priority
    /// The priority at the most severe answer.
    public let atWorst: Priority

    private enum CodingKeys: String, CodingKey {
        case kind, text
        case atBest = "at_best"
        case atWorst = "at_worst"
    }
}
