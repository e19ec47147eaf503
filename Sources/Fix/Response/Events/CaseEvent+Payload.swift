extension CaseEvent {
    /// What happened. The raw values of the types are kept for good: stored logs hold them.
    public enum Payload: Sendable, Hashable {
        /// The case was opened.
        case opened(Opened)
        /// A further advisory about the same problem joined.
        case advisoryJoined(AdvisoryJoined)
        /// A joined advisory came in a new revision.
        case advisoryRevised(AdvisoryRevised)
        /// The case was ranked.
        case assessed(CaseAssessment)
        /// A lane got an owner, or lost it.
        case ownerAssigned(OwnerAssigned)
        /// A task was added to a lane.
        case taskAdded(TaskAdded)
        /// A task was given to a person, or to nobody.
        case taskAssigned(TaskAssigned)
        /// A task was done.
        case taskFinished(TaskMarked)
        /// A task was not done after all.
        case taskReopened(TaskMarked)
        /// One team handed the case to the other.
        case handedOver(HandedOver)
        /// The other team took the case.
        case handOffAcknowledged(HandOffAcknowledged)
        /// A date is near or has passed.
        case escalated(Escalation)
        /// The device set followed inventory and matching.
        case devicesSynchronised(DevicesSynchronised)
        /// Versions were found on devices.
        case versionsObserved(VersionsObserved)
        /// A person answered what kept devices at needs review.
        case questionAnswered(QuestionAnswered)
        /// Actions were added to the plan.
        case actionsAdded(ActionsAdded)
        /// An action was changed.
        case actionChanged(ActionChanged)
        /// An action was withdrawn.
        case actionWithdrawn(ActionWithdrawn)
        /// The actions were put in another order.
        case actionsOrdered(ActionsOrdered)
        /// One team gave its key.
        case keyGiven(KeyGiven)
        /// Keys were withdrawn.
        case keysWithdrawn(KeysWithdrawn)
        /// Both teams agreed on the plan.
        case planAgreed(PlanAgreed)
        /// Both teams closed the case.
        case closed(Closed)
        /// It was settled when and how devices may be worked on.
        case careScheduled(CareScheduled)
        /// Work on devices began.
        case workStarted(WorkStarted)
        /// Work on devices was reported done, with evidence.
        case workDone(WorkDone)
        /// Another person verified work.
        case workVerified(WorkVerified)
        /// Work on devices was undone.
        case workRolledBack(WorkRolledBack)
        /// Vulnerabilities do not apply to devices.
        case markedNotApplicable(MarkedNotApplicable)
        /// A risk was accepted until a date.
        case riskAccepted(RiskAccepted)
        /// Devices, or the whole case, are open again.
        case reopened(Reopened)
        /// A person noted something.
        case commented(Comment)
        /// An event of a type that this version does not know; folding it is an error that names it.
        case unknown(String)
    }
}

extension CaseEvent.Payload {
    /// The discriminator in JSON.
    public var type: String {
        switch self {
        case .opened: "opened"
        case .advisoryJoined: "advisory_joined"
        case .advisoryRevised: "advisory_revised"
        case .assessed: "assessed"
        case .ownerAssigned: "owner_assigned"
        case .taskAdded: "task_added"
        case .taskAssigned: "task_assigned"
        case .taskFinished: "task_finished"
        case .taskReopened: "task_reopened"
        case .handedOver: "handed_over"
        case .handOffAcknowledged: "hand_off_acknowledged"
        case .escalated: "escalated"
        case .devicesSynchronised: "devices_synchronised"
        case .versionsObserved: "versions_observed"
        case .questionAnswered: "question_answered"
        case .actionsAdded: "actions_added"
        case .actionChanged: "action_changed"
        case .actionWithdrawn: "action_withdrawn"
        case .actionsOrdered: "actions_ordered"
        case .keyGiven: "key_given"
        case .keysWithdrawn: "keys_withdrawn"
        case .planAgreed: "plan_agreed"
        case .closed: "closed"
        case .careScheduled: "care_scheduled"
        case .workStarted: "work_started"
        case .workDone: "work_done"
        case .workVerified: "work_verified"
        case .workRolledBack: "work_rolled_back"
        case .markedNotApplicable: "marked_not_applicable"
        case .riskAccepted: "risk_accepted"
        case .reopened: "reopened"
        case .commented: "commented"
        case .unknown(let type): type
        }
    }
}
