/// What an advisory wrote about versions, and the means to ask whether a device's version is meant.
///
/// Never fails: text that means nothing as a version is kept and says why it could not be interpreted.
public struct VersionExpression: Sendable, Hashable {
    /// The text as it was written.
    public let text: String
    /// What the text means.
    public let interpretation: Interpretation
    /// What must hold besides, in the words of the advisory: `on Windows 8.1`, `with wireless option`.
    /// ``evaluate(_:)`` does not look at them.
    public let conditions: [String]
    /// Model or part numbers that stand in the field, alone or beside a constraint (`9.x model 35700BAX3`).
    public let models: [String]
    /// The versions named, by their part in the expression.
    public let bounds: VersionBounds
    /// How its two-part versions are meant.
    let style: NumberStyle

    /// Reads an expression.
    ///
    /// - Parameters:
    ///   - text: the name of a `product_version` or `product_version_range` branch.
    ///   - year: the year that a date without one is taken from, such as the year of the advisory.
    public init(_ text: String, year: Int? = nil) {
        let reading = ExpressionReading(of: text, year: year)
        self.text = text
        self.interpretation = reading.interpretation
        self.conditions = reading.conditions
        self.models = reading.models
        if case .constraint(let constraint) = reading.interpretation {
            style = NumberStyle(of: constraint)
            bounds = VersionBounds(of: constraint)
        } else {
            style = .unknown
            bounds = VersionBounds(of: nil)
        }
    }

    /// The constraint, if there is one.
    public var constraint: Constraint? {
        if case .constraint(let constraint) = interpretation { return constraint }
        return nil
    }

    /// Whether the expression bounds a date, so that ``evaluate(date:)`` is the question to ask.
    public var namesDate: Bool { constraint?.namesDate ?? false }
}
