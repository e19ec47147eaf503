/// The therapy settings that a clinic may propose and a person accepts on the pump.
public struct TherapySettings: Hashable, Sendable, Codable {
    /// The programmed basal of a day.
    public var basal: [BasalSegment]
    /// What no command may exceed.
    public var limits: DoseLimits

    /// Makes settings.
    public init(basal: [BasalSegment], limits: DoseLimits) {
        self.basal = basal
        self.limits = limits
    }

    /// 1 to 48 segments, the first at midnight, in rising order, none above a limit that is itself within bounds.
    public var isWithinBounds: Bool {
        guard (1...48).contains(basal.count), basal.first?.startMinute == 0 else { return false }
        guard zip(basal, basal.dropFirst()).allSatisfy({ $0.startMinute < $1.startMinute }) else { return false }
        guard basal.allSatisfy({ $0.startMinute < 1440 && $0.milliunitsPerHour <= limits.milliunitsPerHour }) else {
            return false
        }
        return limits.bolus <= DoseOrder.Bound.bolus && limits.milliunitsPerHour <= DoseOrder.Bound.milliunitsPerHour
    }
}

/// One part of the programmed basal; it lasts until the next one begins, the last until midnight.
public struct BasalSegment: Hashable, Sendable, Codable {
    /// Minute of the day, 0 to 1439.
    public var startMinute: UInt16
    /// Rate in milliunits an hour.
    public var milliunitsPerHour: UInt32

    /// Makes a segment.
    public init(startMinute: UInt16, milliunitsPerHour: UInt32) {
        self.startMinute = startMinute
        self.milliunitsPerHour = milliunitsPerHour
    }
}

/// Limits that hold for every command, even of a peer that proved who it is.
public struct DoseLimits: Hashable, Sendable, Codable {
    /// Most insulin of one bolus.
    public var bolus: Insulin
    /// Most bolus insulin in any hour.
    public var perHour: Insulin
    /// Most insulin in any 24 hours.
    public var perDay: Insulin
    /// Most insulin on board after a bolus.
    public var onBoard: Insulin
    /// Highest basal rate, in milliunits an hour.
    public var milliunitsPerHour: UInt32
    /// Whether a remote may ask for a bolus at all.
    public var remoteBolus: Bool

    /// Makes limits.
    public init(
        bolus: Insulin, perHour: Insulin, perDay: Insulin, onBoard: Insulin, milliunitsPerHour: UInt32,
        remoteBolus: Bool
    ) {
        self.bolus = bolus
        self.perHour = perHour
        self.perDay = perDay
        self.onBoard = onBoard
        self.milliunitsPerHour = milliunitsPerHour
        self.remoteBolus = remoteBolus
    }
}
