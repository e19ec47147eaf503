/// One of the thirty virtual patients of the S2008 population.
public struct VirtualPatient: Hashable, Sendable {
    /// The name, for instance `adult#001`.
    public let name: String
    /// Which of the groups of ten.
    public let group: AgeGroup
    /// The figures.
    public let parameters: PatientParameters
    /// The state at rest, on the steady basal.
    public let initialState: PatientState

    init(_ group: AgeGroup, _ number: Int, _ parameters: PatientParameters, at rest: PatientState) {
        let digits = String(number)
        name = "\(group.rawValue)#" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
        self.group = group
        self.parameters = parameters
        initialState = rest
    }

    /// The steady basal that keeps this patient at rest, U/min.
    public var basal: Double { parameters.u2ss * parameters.bodyWeight / 6000 }

    /// All thirty: adolescents, adults, children.
    public static let all: [VirtualPatient] = adolescents + adults + children

    /// The patient of this name, or nil.
    public static func named(_ name: String) -> VirtualPatient? { all.first { $0.name == name } }
}
