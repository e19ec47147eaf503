extension Refusal {
    /// The rules that refuse. The raw values are kept: scripts and pages rely on them.
    public enum Code: String, Sendable, Hashable, Codable, CaseIterable {
        /// Only the program itself may do this.
        case systemOnly = "system_only"
        /// Only a person may do this.
        case personOnly = "person_only"
        /// Only a person of one of the two teams may do this.
        case noTeam = "no_team"
        /// Only a person of the other team may do this, or have it.
        case wrongTeam = "wrong_team"
        /// The case is closed.
        case caseClosed = "case_closed"
        /// The case is not closed.
        case caseOpen = "case_open"
        /// No task, hand-off or question of that id.
        case notFound = "not_found"
        /// A text that must say something is empty.
        case textMissing = "text_missing"
        /// A text is too long.
        case textTooLong = "text_too_long"
        /// A date lies in the past, or a window ends before it begins.
        case badDate = "bad_date"
        /// The case has no advisory.
        case noAdvisory = "no_advisory"
        /// The advisory has joined already.
        case alreadyJoined = "already_joined"
        /// The advisory has not joined.
        case notJoined = "not_joined"
        /// The priority is none of triage's.
        case priorityUnknown = "priority_unknown"
        /// No device of that id is in the case.
        case deviceUnknown = "device_unknown"
        /// No vulnerability of that id is in the case, or the device does not have it.
        case vulnerabilityUnknown = "vulnerability_unknown"
        /// No device is named.
        case noDevice = "no_device"
        /// The answer leaves the devices where they are.
        case answerUnsettled = "answer_unsettled"
        /// A hand-off of this team still waits.
        case handOffWaiting = "hand_off_waiting"
        /// The hand-off was taken already.
        case handOffTaken = "hand_off_taken"
        /// No such action in the plan.
        case actionUnknown = "action_unknown"
        /// The action was withdrawn.
        case actionWithdrawn = "action_withdrawn"
        /// The action has ended.
        case actionExpired = "action_expired"
        /// A compensating control needs an end.
        case expiryMissing = "expiry_missing"
        /// An order must name every action of the plan once.
        case orderIncomplete = "order_incomplete"
        /// The plan has no action.
        case planEmpty = "plan_empty"
        /// The plan is another than the person saw.
        case planChanged = "plan_changed"
        /// The plan is not agreed.
        case planNotAgreed = "plan_not_agreed"
        /// The team has given its key.
        case keyGiven = "key_given"
        /// The person does not hold this key.
        case keyNotHeld = "key_not_held"
        /// Nobody gives both keys of one case.
        case bothKeys = "both_keys"
        /// Something is open.
        case notReadyToClose = "not_ready_to_close"
        /// The evidence does not show what it must.
        case evidenceIncomplete = "evidence_incomplete"
        /// None of the devices named is in a state in which this can be done.
        case nothingToDo = "nothing_to_do"
        /// Nobody verifies their own work.
        case ownWork = "own_work"
        /// A device is in use without a loaner.
        case inUse = "in_use"
        /// Now is outside of a device's maintenance window.
        case outsideWindow = "outside_window"
        /// The case has no such notice.
        case noticeUnknown = "notice_unknown"
        /// The plan asks nothing of the recipient.
        case noticeEmpty = "notice_empty"
        /// The notice has ended.
        case noticeEnded = "notice_ended"
        /// Nothing was sent in this way.
        case noticeNotSent = "notice_not_sent"
    }
}
