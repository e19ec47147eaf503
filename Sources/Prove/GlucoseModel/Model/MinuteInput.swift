/// What stays the same within one minute: the food and insulin that come in, and how the stomach treats this meal.
struct MinuteInput {
    /// Glucose swallowed, mg/min.
    let meal: Double
    /// Insulin infused, pmol/kg/min.
    let insulin: Double
    /// The difference between the fastest and the slowest emptying of the stomach, 1/min.
    private let range: Double
    private let slowest: Double
    private let fastest: Double
    private let hasMeal: Bool
    private let slowingSteepness: Double
    private let slowingPoint: Double
    private let speedingSteepness: Double
    private let speedingPoint: Double

    /// - Parameters:
    ///   - eaten: g in this minute.
    ///   - insulin: U in this minute.
    ///   - mealSize: mg of the meal being digested: what was in the stomach when it began and what was eaten since.
    init(eaten: Double, insulin: Double, mealSize: Double, _ parameters: PatientParameters) {
        meal = eaten * 1000
        // One unit of insulin is 6000 pmol.
        self.insulin = insulin * 6000 / parameters.bodyWeight
        slowest = parameters.kmin
        fastest = parameters.kmax
        range = parameters.kmax - parameters.kmin
        hasMeal = mealSize > 0
        let size = hasMeal ? mealSize : 1
        slowingSteepness = 5 / (size * (1 - parameters.b))
        slowingPoint = parameters.b * size
        speedingSteepness = 5 / (size * parameters.d)
        speedingPoint = parameters.d * size
    }

    /// How fast the stomach empties with so many mg in it, 1/min.
    @inline(__always)
    func emptying(_ inStomach: Double) -> Double {
        guard hasMeal else { return fastest }
        // tanh(x) is 1 - 2 / (exp(2x) + 1); the ones of the two fall away, and an exponential is the quicker function.
        let slowing = Mathematics.exponential(slowingSteepness * (inStomach - slowingPoint))
        let speeding = Mathematics.exponential(speedingSteepness * (inStomach - speedingPoint))
        return slowest + range * (1 - 1 / (slowing + 1) + 1 / (speeding + 1))
    }
}
