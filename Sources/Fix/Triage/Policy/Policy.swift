/// What a hospital has settled beforehand: due dates, patient-harm floors, limits. `PolicyFile` reads and writes it.
public struct Policy: Codable, Hashable, Sendable {
    /// Its name, shown wherever a date or a floor came from it.
    public var name = "Suture's standard policy"
    /// Days from the start of a case until its devices are to be remediated; for defer, until it is looked at again.
    public var dueDays = PerPriority(immediate: 2, outOfCycle: 14, scheduled: 90, deferred: 365)
    /// Days before the due date from which on a case is said to be near it.
    public var warnDays = PerPriority(immediate: 1, outOfCycle: 3, scheduled: 14, deferred: 30)
    /// Days from the start until what costs nothing is to be done.
    public var doNowDays = 1
    /// The priority that a device has at least, by what it does for a patient.
    public var floors = PerFunction<Priority>(
        therapy: .outOfCycle, diagnosis: .scheduled, unknown: .scheduled, support: .defer, administrative: .defer)
    /// The highest floor for a vulnerability that can only disclose: it cannot harm the patient at once.
    public var disclosureFloor = Priority.scheduled
    /// The safety impact that counts where nobody has settled it.
    public var safety = PerFunction<SafetyImpact>(
        therapy: .critical, diagnosis: .marginal, unknown: .marginal, support: .marginal, administrative: .negligible)
    /// The mission impact that counts where nobody has settled it and the device is in use.
    public var mission = PerFunction<MissionImpact>(
        therapy: .supportCrippled, diagnosis: .supportCrippled, unknown: .supportCrippled, support: .degraded,
        administrative: .degraded)
    /// What a listing as known exploited means.
    public var kev = KEVRule(minimum: .outOfCycle, adoptsDueDate: true)
    /// Hours that a hand-off from one team to the other may wait for an answer.
    public var handOffHours = 24
    /// Days for which a risk may be accepted at most.
    public var acceptedRiskDays = 365
    /// Days for which a compensating control may stand without review.
    public var compensatingControlDays = 180
    /// Days within which every person to be told has been tried.
    public var noticeAttemptDays = 3
    /// Days within which notices are to be acknowledged.
    public var noticeAcknowledgeDays = 14
    /// Years for which records are kept (45 CFR 164.316(b)(2)(i) asks for six).
    public var retentionYears = 6

    private enum CodingKeys: String, CodingKey {
        case name, floors, safety, mission, kev
        case dueDays = "due_days"
        case warnDays = "warn_days"
        case doNowDays = "do_now_days"
        case disclosureFloor = "disclosure_floor"
        case handOffHours = "hand_off_hours"
        case acceptedRiskDays = "accepted_risk_days"
        case compensatingControlDays = "compensating_control_days"
        case noticeAttemptDays = "notice_attempt_days"
        case noticeAcknowledgeDays = "notice_acknowledge_days"
        case retentionYears = "retention_years"
    }

    /// The standard policy.
    public init() {}

    /// The standard policy, for a hospital that has not written its own.
    public static let standard = Policy()
}
