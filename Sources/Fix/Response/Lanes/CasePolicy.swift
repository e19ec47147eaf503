/// A hospital's clocks, in seconds.
public struct CasePolicy: Sendable, Hashable, Codable {
    /// How long the other team has to take a hand-off where no date is given.
    public var handOff: Int64
    /// How long before a hand-off's date it is near.
    public var handOffNear: Int64
    /// How long before the case's or a task's date it is near.
    public var dueNear: Int64
    /// How long before an action or an accepted risk ends, or is to be reviewed, that is near.
    public var expiryNear: Int64

    /// Clocks; a day for a hand-off and four hours' notice of it, three days' notice of a due date, fourteen of an end.
    public init(
        handOff: Int64 = 86_400, handOffNear: Int64 = 14_400, dueNear: Int64 = 259_200,
        expiryNear: Int64 = 1_209_600
    ) {
        self.handOff = handOff
        self.handOffNear = handOffNear
        self.dueNear = dueNear
        self.expiryNear = expiryNear
    }

    private enum CodingKeys: String, CodingKey {
        case handOff = "hand_off"
        case handOffNear = "hand_off_near"
        case dueNear = "due_near"
        case expiryNear = "expiry_near"
    }
}
