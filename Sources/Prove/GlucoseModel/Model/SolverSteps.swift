/// How many equal steps of the Runge-Kutta method make a minute.
public struct SolverSteps: Hashable, Sendable {
    /// While someone eats and in the hour after, when the stomach changes its pace most sharply.
    public let atMeals: Int
    /// At all other times.
    public let atRest: Int

    /// Steps, each at least 1 and at most 240.
    public init(atMeals: Int, atRest: Int) {
        self.atMeals = max(1, min(atMeals, 240))
        self.atRest = max(1, min(atRest, 240))
    }

    /// Within 2e-4 mg/dL of sixty steps a minute, over the thirty patients and two days with three meals.
    public static let standard = SolverSteps(atMeals: 8, atRest: 1)

    /// The same number of steps at all times.
    public static func even(_ steps: Int) -> SolverSteps { SolverSteps(atMeals: steps, atRest: steps) }

    /// How long after the last bite the steps of meals are taken, min.
    static let afterMeal = 60
}
