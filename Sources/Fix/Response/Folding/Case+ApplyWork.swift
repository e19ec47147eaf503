extension Case {
    mutating func applyWork(_ event: CaseEvent) {
        switch event.payload {
        case .workStarted(let data):
            set(data.scopes, worker: event.actor) {
                $0 = Remediation(
                    .inProgress, since: event.at, by: event.actor, reason: data.reason, action: data.action)
            }
        case .workDone(let data):
            apply(data, event)
        case .workVerified(let data):
            set(data.scopes) {
                $0?.verifiedBy = event.actor
                $0?.verifiedAt = event.at
            }
        case .workRolledBack(let data):
            set(data.scopes) {
                $0 = Remediation(.notRemediated, since: event.at, by: event.actor, reason: data.reason)
            }
            let rollback = Rollback(at: event.at, by: event.actor, reason: data.reason)
            for id in data.scopes.flatMap(\.devices) { devices[id]?.rollbacks.append(rollback) }
        case .markedNotApplicable(let data):
            set(data.scopes) {
                $0 = Remediation(.notApplicable, since: event.at, by: event.actor, reason: data.reason)
            }
        case .riskAccepted(let data):
            set(data.scopes) {
                $0 = Remediation(
                    .acceptedRisk, since: event.at, by: event.actor, reason: data.reason, until: data.until)
            }
        case .reopened(let data):
            apply(data, event)
        default: break
        }
    }

    private mutating func apply(_ data: CaseEvent.WorkDone, _ event: CaseEvent) {
        evidence[data.id] = EvidenceRecord(
            id: data.id, action: data.action, evidence: data.evidence, recordedBy: event.actor, recordedAt: event.at)
        nextEvidence += 1
        let new = [data.id]
        set(data.scopes, worker: event.actor) {
            // What was shown before about the same work stays; work begun anew starts an empty list.
            let earlier = $0?.status == .done ? $0?.evidence ?? [] : []
            $0 = Remediation(
                .done, since: event.at, by: event.actor, action: data.action,
                evidence: earlier.isEmpty ? new : earlier + new)
        }
        for id in data.scopes.flatMap(\.devices) { devices[id]?.workers.insert(data.evidence.performedBy) }
    }

    private mutating func apply(_ data: CaseEvent.Reopened, _ event: CaseEvent) {
        set(data.scopes) {
            $0 = Remediation(.notRemediated, since: event.at, by: event.actor, reason: data.reason)
        }
        closingKeys = [:]
        closedAt = nil
        if data.wasClosed { reopenings += 1 }
    }

    private mutating func set(
        _ scopes: [DeviceScope], worker: String? = nil, _ change: (inout Remediation?) -> Void
    ) {
        for scope in scopes {
            for id in scope.devices {
                update(id) { device in
                    for vulnerability in scope.vulnerabilities { change(&device.remediations[vulnerability]) }
                    if let worker { device.workers.insert(worker) }
                }
            }
        }
    }
}
