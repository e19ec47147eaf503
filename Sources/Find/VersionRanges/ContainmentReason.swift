/// Why a version is inside, outside, or in doubt: a code for programs and a sentence for people.
public struct ContainmentReason: Sendable, Hashable {
    /// The kinds of reason. The raw values are stable and may be stored.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// The advisory names every version.
        case everyVersion = "every-version"
        /// The version lies within the bounds.
        case withinBounds = "within-bounds"
        /// The version is one of those listed.
        case listed = "listed"
        /// The version is none of those listed.
        case notListed = "not-listed"
        /// The version is newer than the upper bound.
        case aboveBound = "above-bound"
        /// The version is older than the lower bound.
        case belowBound = "below-bound"
        /// The version is one that the advisory takes out of its range.
        case excluded = "excluded"
        /// No version was recorded.
        case noVersion = "no-version"
        /// No date was recorded.
        case noDate = "no-date"
        /// The text bounds a date, not a version.
        case needsDate = "needs-date"
        /// Read by parts and read as decimals, the versions stand in different orders.
        case decimalAmbiguity = "decimal-ambiguity"
        /// The answer depends on whether a closing zero was dropped (`3.1` for `3.10`).
        case droppedZero = "dropped-zero"
        /// The version stops before the part that decides.
        case truncated = "truncated"
        /// The version is a build or patch of the very release that bounds the range.
        case buildOfBound = "build-of-bound"
        /// The service pack, update or letter that decides was not recorded.
        case qualifierUnknown = "qualifier-unknown"
        /// The versions are written in ways that do not compare.
        case incomparable = "incomparable"
        /// The version is past the fix of its own line, though below the bound of a later one.
        case otherLine = "other-line"
        /// The date is known too roughly to decide.
        case dateTooRough = "date-too-rough"
        /// The range holds only under a condition that is not known to be met.
        case conditionUnknown = "condition-unknown"
        /// The text names models, not versions.
        case namesModels = "names-models"
        /// The advisory says nothing about versions.
        case nothingStated = "nothing-stated"
        /// The text could not be understood.
        case notInterpretable = "not-interpretable"
    }

    /// The kind of reason.
    public let code: Code
    private let sentence: Sentence

    /// A plain sentence for a person.
    public var text: String {
        switch sentence {
        case .written(let text): text
        case .comparison(let comparison): comparison.text
        case .joined(let reasons): reasons.map(\.text).joined(separator: "; ")
        }
    }

    /// A reason with its code and sentence.
    public init(_ code: Code, _ text: String) {
        self.code = code
        sentence = .written(text)
    }

    init(_ code: Code, _ comparison: ComparisonSentence) {
        self.code = code
        sentence = .comparison(comparison)
    }

    init(_ code: Code, joining reasons: [ContainmentReason]) {
        self.code = code
        sentence = .joined(reasons)
    }

    /// Most answers are never read by a person, so sentences are put into words only when asked for.
    private enum Sentence: Sendable, Hashable {
        case written(String)
        case comparison(ComparisonSentence)
        case joined([ContainmentReason])
    }
}
