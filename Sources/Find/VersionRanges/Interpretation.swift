/// What the text of a version field means.
public enum Interpretation: Sendable, Hashable {
    /// Every version is meant.
    case everyVersion
    /// Versions or dates that meet the constraint.
    case constraint(Constraint)
    /// The field holds model or part numbers; the product is meant in every version.
    case models([String])
    /// The field is empty or says "no version".
    case nothing
    /// The text could not be understood; the reason names what stood in the way.
    case notInterpretable(reason: String)
}
