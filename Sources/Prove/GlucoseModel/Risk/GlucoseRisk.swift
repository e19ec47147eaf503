/// How dangerous one glucose value is, on the symmetric scale of Kovatchev, Cox, Gonder-Frederick and Clarke
/// ("Symmetrization of the Blood Glucose Measurement Scale and Its Applications", Diabetes Care 20, 1997).
public struct GlucoseRisk: Hashable, Sendable {
    /// The danger of being low, 0 to 100.
    public let low: Double
    /// The danger of being high, 0 to 100.
    public let high: Double

    /// The risk of a glucose value in mg/dL; the scale ends at 20 and at 600.
    public init(_ glucose: Double) {
        guard glucose > 20 else {
            low = 100
            high = 0
            return
        }
        guard glucose < 600 else {
            low = 0
            high = 100
            return
        }
        let place = 1.509 * (Mathematics.power(Mathematics.logarithm(glucose), 1.084) - 5.381)
        let risk = 10 * place * place
        low = place < 0 ? risk : 0
        high = place > 0 ? risk : 0
    }
}
