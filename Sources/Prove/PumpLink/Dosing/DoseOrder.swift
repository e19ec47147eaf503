/// What a peer may ask the pump to do.
public enum DoseOrder: Hashable, Sendable, Codable {
    /// Insulin now.
    case bolus(Insulin)
    /// Insulin evenly over a time.
    case squareBolus(Insulin, seconds: UInt32)
    /// Part now, part evenly over a time.
    case dualBolus(now: Insulin, later: Insulin, seconds: UInt32)
    /// Another basal rate for a time; afterwards the programmed rate returns by itself.
    case temporaryBasal(milliunitsPerHour: UInt32, seconds: UInt32)
    /// Back to the programmed rate now.
    case cancelTemporaryBasal
    /// No basal for a time; afterwards the programmed rate returns by itself.
    case suspend(seconds: UInt32)
    /// End a suspension now.
    case resume
    /// New therapy settings.
    case settings(TherapySettings)

    /// The most insulin that the order can deliver by itself, rounded up.
    public var amount: Insulin {
        switch self {
        case .bolus(let amount), .squareBolus(let amount, _): amount
        case .dualBolus(let now, let later, _): now + later
        case .temporaryBasal(let rate, let seconds): Insulin(milliunitsPerHour: rate, seconds: seconds)
        case .cancelTemporaryBasal, .suspend, .resume, .settings: .zero
        }
    }

    /// Whether it is delivered pulse by pulse; every other order takes effect in one step.
    public var isBolus: Bool {
        switch self {
        case .bolus, .squareBolus, .dualBolus: true
        case .temporaryBasal, .cancelTemporaryBasal, .suspend, .resume, .settings: false
        }
    }

    /// Which row of the role table it falls under.
    public var kind: MessageKind {
        switch self {
        case .bolus: .bolus
        case .squareBolus, .dualBolus: .extendedBolus
        case .temporaryBasal, .cancelTemporaryBasal: .temporaryBasal
        case .suspend: .suspend
        case .resume: .resume
        case .settings: .changeSettings
        }
    }

    /// The bounds that every pump enforces before anything else; a pump's own limits are tighter.
    public enum Bound {
        /// Largest bolus: the highest age tier in field use, 60 U.
        public static let bolus = Insulin(milliunits: 60_000)
        /// Highest basal rate, in milliunits an hour.
        public static let milliunitsPerHour: UInt32 = 25_000
        /// Longest temporary basal or suspension, in seconds.
        public static let basalSeconds: UInt32 = 86_400
        /// Longest square or dual bolus, in seconds.
        public static let bolusSeconds: UInt32 = 28_800
    }

    /// Whether every number is within `Bound`.
    public var isWithinBounds: Bool {
        switch self {
        case .bolus(let amount):
            amount > .zero && amount <= Bound.bolus
        case .squareBolus(let amount, let seconds):
            amount > .zero && amount <= Bound.bolus && (60...Bound.bolusSeconds).contains(seconds)
        case .dualBolus(let now, let later, let seconds):
            now > .zero && later > .zero && now + later <= Bound.bolus && (60...Bound.bolusSeconds).contains(seconds)
        case .temporaryBasal(let rate, let seconds):
            rate <= Bound.milliunitsPerHour && (60...Bound.basalSeconds).contains(seconds)
        case .suspend(let seconds):
            (60...Bound.basalSeconds).contains(seconds)
        case .cancelTemporaryBasal, .resume:
            true
        case .settings(let settings):
            settings.isWithinBounds
        }
    }
}
