public import Triage

/// What can be asked of a case. Who may ask is the hub's business; teams, persons and keys are looked at here.
public enum CaseCommand: Sendable, Hashable {
    // MARK: Sources

    /// A further advisory about the same problem.
    case joinAdvisory(AdvisoryFacts)
    /// A new revision of a joined advisory, and the devices whose finished work it puts in doubt.
    case reviseAdvisory(AdvisoryFacts, devices: [String])
    /// How urgent the case is.
    case assess(CaseAssessment)

    // MARK: Lanes

    /// Who answers for a team's lane; nil for nobody.
    case assignOwner(Team, Person?)
    /// A task in a team's lane.
    case addTask(Team, text: String, assignee: Person?, due: Instant?)
    /// Who does a task; nil for nobody.
    case assignTask(String, Person?)
    /// A task is done.
    case finishTask(String)
    /// A task is not done after all.
    case reopenTask(String)
    /// The actor's team hands over to the other; where no date is given, the policy's clock runs.
    case handOver(note: String, due: Instant?)
    /// The actor's team takes a hand-off.
    case acknowledgeHandOff(String)
    /// A note, about a lane or the whole case.
    case comment(String, lane: Team?)

    // MARK: Devices (the first two are the program's own)

    /// What matching lists now: every device that is listed or only those that changed, and those no longer listed.
    case synchronise(current: [CaseDeviceFacts], removed: [DeviceRemoval])
    /// Versions that an import found.
    case observe([VersionObservation])
    /// The answer to a question, and what it makes of the devices that wait for it; not `needs review`.
    case answer(DeviceQuestion.Key, text: String, verdict: DeviceVerdict)
    /// When and how devices may be worked on.
    case scheduleCare(devices: [String], DeviceCare)

    // MARK: Plan

    /// Actions, in order.
    case addActions([ActionDraft])
    /// Another wording of an action.
    case changeAction(String, ActionDraft)
    /// An action is no longer part of the plan.
    case withdrawAction(String, reason: String)
    /// The order of all actions that are not withdrawn.
    case orderActions([String])
    /// The key of the actor's team; `plan` is the version of the plan that the actor saw.
    case giveKey(KeyKind, plan: Int)
    /// The actor takes their own key back.
    case withdrawKey(KeyKind, reason: String)

    // MARK: Work

    /// Work begins; a reason is needed where care speaks against it.
    case startWork(DeviceScope, action: String, reason: String?)
    /// Work is done, and this shows it.
    case recordDone(DeviceScope, action: String, evidence: Evidence)
    /// The actor, who did none of the work, verified it.
    case verify(DeviceScope, note: String)
    /// Work was undone.
    case rollBack(DeviceScope, reason: String)
    /// Vulnerabilities do not apply to devices.
    case markNotApplicable(DeviceScope, reason: String)
    /// A risk is accepted until a date.
    case acceptRisk(DeviceScope, until: Instant, reason: String)
    /// Devices are to be done again; none to open only the closed case.
    case reopen(DeviceScope, reason: String)

    // MARK: Clock

    /// Time has passed: the program's own.
    case tick
}
