/// A virtual patient in time: minute by minute, with what is eaten and what insulin is infused.
///
/// The fourth-order Runge-Kutta method; food and insulin are even within a minute.
public struct GlucoseSimulation: Sendable {
    /// How fast people eat, g of carbohydrate a minute.
    public static let eatingRate = 5.0

    /// Who is simulated.
    public let patient: VirtualPatient
    /// The masses and signals now.
    public private(set) var state: PatientState
    /// Whole minutes since the beginning.
    public private(set) var minute = 0
    /// Carbohydrate of meals that have begun and is not eaten yet, g.
    public private(set) var onPlate = 0.0

    private let steps: SolverSteps
    /// Minutes of rest since the last bite, as far as they matter.
    private var restedMinutes = SolverSteps.afterMeal
    private var wasEating = false
    /// What was in the stomach when the last meal began, mg.
    private var mealBase: Double
    /// What was eaten of it, g.
    private var mealEaten = 0.0

    /// A patient at rest, on the steady basal.
    public init(_ patient: VirtualPatient, steps: SolverSteps = .standard) {
        self.patient = patient
        self.steps = steps
        state = patient.initialState
        mealBase = patient.initialState.stomachSolid + patient.initialState.stomachLiquid
    }

    /// Glucose under the skin, where sensors measure, mg/dL.
    public var glucose: Double { state.subcutaneousGlucose / patient.parameters.vg }

    /// Glucose in plasma, where meters measure, mg/dL.
    public var plasmaGlucose: Double { state.plasmaGlucose / patient.parameters.vg }

    /// Lives one minute.
    ///
    /// - Parameters:
    ///   - meal: carbohydrate of a meal that begins in this minute, g; it is eaten at `eatingRate`, after what is
    ///     still on the plate.
    ///   - insulin: all insulin infused in this minute, basal included, U. Amounts that are negative or not numbers
    ///     count as none.
    public mutating func advance(meal: Double = 0, insulin: Double) {
        onPlate += Self.amount(meal)
        let eaten = min(Self.eatingRate, onPlate)
        onPlate -= eaten
        let eats = eaten > 0
        if eats && !wasEating {
            mealBase = state.stomachSolid + state.stomachLiquid
            mealEaten = 0
        }
        mealEaten += eaten
        wasEating = eats
        let input = MinuteInput(
            eaten: eaten, insulin: Self.amount(insulin), mealSize: mealBase + mealEaten * 1000, patient.parameters)
        restedMinutes = eats ? 0 : min(restedMinutes + 1, SolverSteps.afterMeal)
        let count = restedMinutes < SolverSteps.afterMeal ? steps.atMeals : steps.atRest
        for _ in 0..<count { step(input, 1 / Double(count)) }
        minute &+= 1
    }

    @inline(__always)
    private mutating func step(_ input: MinuteInput, _ time: Double) {
        let parameters = patient.parameters
        let first = parameters.slope(state, input)
        let second = parameters.slope(state.moved(along: first, for: time / 2), input)
        let third = parameters.slope(state.moved(along: second, for: time / 2), input)
        let fourth = parameters.slope(state.moved(along: third, for: time), input)
        let middle = second.moved(along: third, for: 1)
        let outer = first.moved(along: fourth, for: 1)
        state = state.moved(along: outer.moved(along: middle, for: 2), for: time / 6)
    }

    private static func amount(_ value: Double) -> Double { value > 0 && value.isFinite ? value : 0 }
}
