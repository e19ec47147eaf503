/// The figures and the role table that a ledger works by.
public struct LedgerRules: Hashable, Sendable {
    /// Seconds in which a lease may be committed.
    public var leaseSeconds: UInt32
    /// How many ended commands the pump can still answer about.
    public var remembered: Int
    /// How many commands one peer may prepare within `prepareSeconds`: a person is not worn down by questions.
    public var prepares: Int
    /// See `prepares`.
    public var prepareSeconds: UInt32
    /// Who may do what.
    public var table: RoleTable

    /// Makes rules; the defaults are those of the specification.
    public init(
        leaseSeconds: UInt32 = 60, remembered: Int = 32, prepares: Int = 6, prepareSeconds: UInt32 = 600,
        table: RoleTable = .standard
    ) {
        self.leaseSeconds = leaseSeconds
        self.remembered = remembered
        self.prepares = prepares
        self.prepareSeconds = prepareSeconds
        self.table = table
    }
}

/// What the pump grants a paired peer.
public struct PeerGrant: Hashable, Sendable, Codable {
    /// The peer.
    public let id: DeviceID
    /// Its role, from its certificate.
    public let role: Role
    /// The largest bolus it may ask for.
    public let bolusLimit: Insulin

    /// Makes a grant.
    public init(id: DeviceID, role: Role, bolusLimit: Insulin) {
        self.id = id
        self.role = role
        self.bolusLimit = bolusLimit
    }
}

/// What the pump's own limits, reservoir and state allow at this moment; asked again at every step of a command.
public struct DoseAllowance: Hashable, Sendable {
    /// The most bolus insulin that may begin now.
    public var bolus: Insulin
    /// The highest basal rate, in milliunits an hour.
    public var milliunitsPerHour: UInt32
    /// Whether a remote may ask for a bolus.
    public var remoteBolus: Bool
    /// False while occluded, empty, suspended or faulty.
    public var canDeliver: Bool

    /// Makes an allowance.
    public init(bolus: Insulin, milliunitsPerHour: UInt32, remoteBolus: Bool, canDeliver: Bool) {
        self.bolus = bolus
        self.milliunitsPerHour = milliunitsPerHour
        self.remoteBolus = remoteBolus
        self.canDeliver = canDeliver
    }

    /// Why `order` is not allowed now to someone of `role`, or nil.
    func refusal(of order: DoseOrder, role: Role) -> Refusal? {
        switch order {
        case .bolus, .squareBolus, .dualBolus:
            if role == .remote && !remoteBolus { return .notAllowed }
            if order.amount > bolus { return .aboveLimit }
            return canDeliver ? nil : .unavailable
        case .temporaryBasal(let rate, _):
            if rate > milliunitsPerHour { return .aboveLimit }
            return canDeliver ? nil : .unavailable
        case .cancelTemporaryBasal, .suspend, .resume, .settings:
            return nil
        }
    }
}
