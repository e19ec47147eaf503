extension CaseEvent.Payload {
    init(type: String, from decoder: any Decoder) throws {
        switch type {
        case "opened": self = .opened(try .init(from: decoder))
        case "advisory_joined": self = .advisoryJoined(try .init(from: decoder))
        case "advisory_revised": self = .advisoryRevised(try .init(from: decoder))
        case "assessed": self = .assessed(try .init(from: decoder))
        case "owner_assigned": self = .ownerAssigned(try .init(from: decoder))
        case "task_added": self = .taskAdded(try .init(from: decoder))
        case "task_assigned": self = .taskAssigned(try .init(from: decoder))
        case "task_finished": self = .taskFinished(try .init(from: decoder))
        case "task_reopened": self = .taskReopened(try .init(from: decoder))
        case "handed_over": self = .handedOver(try .init(from: decoder))
        case "hand_off_acknowledged": self = .handOffAcknowledged(try .init(from: decoder))
        case "escalated": self = .escalated(try .init(from: decoder))
        case "devices_synchronised": self = .devicesSynchronised(try .init(from: decoder))
        case "versions_observed": self = .versionsObserved(try .init(from: decoder))
        case "question_answered": self = .questionAnswered(try .init(from: decoder))
        case "actions_added": self = .actionsAdded(try .init(from: decoder))
        case "action_changed": self = .actionChanged(try .init(from: decoder))
        case "action_withdrawn": self = .actionWithdrawn(try .init(from: decoder))
        case "actions_ordered": self = .actionsOrdered(try .init(from: decoder))
        case "key_given": self = .keyGiven(try .init(from: decoder))
        case "keys_withdrawn": self = .keysWithdrawn(try .init(from: decoder))
        case "plan_agreed": self = .planAgreed(try .init(from: decoder))
        case "closed": self = .closed(try .init(from: decoder))
        case "care_scheduled": self = .careScheduled(try .init(from: decoder))
        case "work_started": self = .workStarted(try .init(from: decoder))
        case "work_done": self = .workDone(try .init(from: decoder))
        case "work_verified": self = .workVerified(try .init(from: decoder))
        case "work_rolled_back": self = .workRolledBack(try .init(from: decoder))
        case "marked_not_applicable": self = .markedNotApplicable(try .init(from: decoder))
        case "risk_accepted": self = .riskAccepted(try .init(from: decoder))
        case "reopened": self = .reopened(try .init(from: decoder))
        case "commented": self = .commented(try .init(from: decoder))
        default: self = .unknown(type)
        }
    }

    func encode(to encoder: any Encoder) throws {
        switch self {
        case .opened(let data): try data.encode(to: encoder)
        case .advisoryJoined(let data): try data.encode(to: encoder)
        case .advisoryRevised(let data): try data.encode(to: encoder)
        case .assessed(let data): try data.encode(to: encoder)
        case .ownerAssigned(let data): try data.encode(to: encoder)
        case .taskAdded(let data): try data.encode(to: encoder)
        case .taskAssigned(let data): try data.encode(to: encoder)
        case .taskFinished(let data): try data.encode(to: encoder)
        case .taskReopened(let data): try data.encode(to: encoder)
        case .handedOver(let data): try data.encode(to: encoder)
        case .handOffAcknowledged(let data): try data.encode(to: encoder)
        case .escalated(let data): try data.encode(to: encoder)
        case .devicesSynchronised(let data): try data.encode(to: encoder)
        case .versionsObserved(let data): try data.encode(to: encoder)
        case .questionAnswered(let data): try data.encode(to: encoder)
        case .actionsAdded(let data): try data.encode(to: encoder)
        case .actionChanged(let data): try data.encode(to: encoder)
        case .actionWithdrawn(let data): try data.encode(to: encoder)
        case .actionsOrdered(let data): try data.encode(to: encoder)
        case .keyGiven(let data): try data.encode(to: encoder)
        case .keysWithdrawn(let data): try data.encode(to: encoder)
        case .planAgreed(let data): try data.encode(to: encoder)
        case .closed(let data): try data.encode(to: encoder)
        case .careScheduled(let data): try data.encode(to: encoder)
        case .workStarted(let data): try data.encode(to: encoder)
        case .workDone(let data): try data.encode(to: encoder)
        case .workVerified(let data): try data.encode(to: encoder)
        case .workRolledBack(let data): try data.encode(to: encoder)
        case .markedNotApplicable(let data): try data.encode(to: encoder)
        case .riskAccepted(let data): try data.encode(to: encoder)
        case .reopened(let data): try data.encode(to: encoder)
        case .commented(let data): try data.encode(to: encoder)
        case .unknown(let type):
            throw EncodingError.invalidValue(
                type,
                EncodingError.Context(
                    codingPath: encoder.codingPath,
                    debugDescription: "an event of the unknown type “\(type)” was not read whole")
            )
        }
    }
}
