import Triage

extension Decider {
    func start(_ scope: DeviceScope, action id: String, reason: String?) throws(Refusal) -> [CaseEvent.Payload] {
        try requirePerson()
        try requireOpen()
        let action = try usable(action: id)
        guard state.isPlanAgreed || action.content.costsNothing else { throw planNotAgreed }
        let scopes = try resolve(scope, "There is nothing to begin on these devices.") {
            $0.map { $0.status == .notRemediated || $0.status == .acceptedRisk } ?? true
        }
        let stated = try Checks.optional(reason ?? "")
        if stated == nil { try requireCare(for: scopes) }
        return withdrawal(of: .closing, "Work has begun again.")
            + [.workStarted(.init(scopes: scopes, action: id, reason: stated))]
    }

    func record(
        _ scope: DeviceScope, action id: String, evidence: Evidence
    ) throws(Refusal) -> [CaseEvent.Payload] {
        try requirePerson()
        try requireOpen()
        _ = try usable(action: id)
        guard state.isPlanAgreed else { throw planNotAgreed }
        let evidence = try checked(evidence)
        let scopes = try resolve(scope, "There is nothing to finish on these devices.") {
            guard let remediation = $0 else { return true }
            return remediation.isOpen || remediation.status == .acceptedRisk
        }
        try requireWindow(for: scopes, doneAt: evidence.performedAt)
        return withdrawal(of: .closing, "Work was done that is not verified.")
            + [.workDone(.init(scopes: scopes, action: id, id: "E\(state.nextEvidence)", evidence: evidence))]
    }

    func verify(_ scope: DeviceScope, note: String) throws(Refusal) -> [CaseEvent.Payload] {
        try requirePerson()
        try requireOpen()
        let scopes = try resolve(scope, "Nothing on these devices waits to be verified.") {
            $0.map { $0.status == .done && $0.isOpen } ?? false
        }
        let own = scopes.flatMap(\.devices).filter { id in
            state.devices[id]?.workers.contains(where: isActor) ?? false
        }
        guard own.isEmpty else {
            throw Refusal(
                .ownWork, "You worked on \(count(own)) of these; nobody verifies their own work.",
                "Ask another person to verify it.", devices: own)
        }
        return [.workVerified(.init(scopes: scopes, note: try Checks.optional(note) ?? ""))]
    }

    func rollBack(_ scope: DeviceScope, reason: String) throws(Refusal) -> [CaseEvent.Payload] {
        try requirePerson()
        try requireOpen()
        let reason = try Checks.text(reason, "Rolling back needs a reason.")
        let scopes = try resolve(scope, "Nothing was done on these devices that could be rolled back.") {
            $0.map { $0.status == .done || $0.status == .inProgress } ?? false
        }
        return withdrawal(of: .closing, "Work was rolled back.")
            + [.workRolledBack(.init(scopes: scopes, reason: reason))]
    }

    func markNotApplicable(_ scope: DeviceScope, reason: String) throws(Refusal) -> [CaseEvent.Payload] {
        try requirePerson()
        try requireOpen()
        let reason = try Checks.text(reason, "Not applicable needs a reason.")
        return [.markedNotApplicable(.init(scopes: try resolveUndone(scope), reason: reason))]
    }

    func accept(_ scope: DeviceScope, until: Instant, reason: String) throws(Refusal) -> [CaseEvent.Payload] {
        try requirePerson()
        try requireOpen()
        let reason = try Checks.text(reason, "Accepting a risk needs a reason.")
        try requireFuture(until, "The acceptance would have ended before it began.")
        return [.riskAccepted(.init(scopes: try resolveUndone(scope), until: until, reason: reason))]
    }

    func reopen(_ scope: DeviceScope, reason: String) throws(Refusal) -> [CaseEvent.Payload] {
        try requirePerson()
        let reason = try Checks.text(reason, "Reopening needs a reason.")
        guard !scope.devices.isEmpty else {
            guard state.isClosed else {
                throw Refusal(.caseOpen, "The case is open.", "Name the devices that are to be done again.")
            }
            return unsettle(.person, reason)
        }
        let scopes = try resolve(scope, "Nothing on these devices is finished.") {
            $0.map { $0.status == .done || $0.status == .notApplicable || $0.status == .acceptedRisk } ?? false
        }
        return unsettle(.person, reason, scopes: scopes)
    }

    // MARK: Checks

    /// Whether a worker on record is the one who asks: evidence may name them by account or, freely, by name.
    private func isActor(_ worker: String) -> Bool {
        worker == actor.id || worker.lowercased() == actor.id.lowercased()
            || worker.lowercased() == actor.name.lowercased()
    }

    private var planNotAgreed: Refusal {
        Refusal(
            .planNotAgreed, "The plan is not agreed.",
            "Get the plan key of each team; only actions that cost nothing begin before.")
    }

    private func resolveUndone(_ scope: DeviceScope) throws(Refusal) -> [DeviceScope] {
        try resolve(scope, "Nothing on these devices is open; what is done has to be reopened first.") {
            $0.map { $0.status != .done && $0.status != .notApplicable } ?? true
        }
    }

    private func usable(action id: String) throws(Refusal) -> Action {
        let action = try find(action: id)
        if let expires = action.content.expires, expires <= at {
            throw Refusal(
                .actionExpired, "Action \(id) ended at \(expires).", "Change its end, and agree on the plan again.")
        }
        return action
    }

    private func checked(_ evidence: Evidence) throws(Refusal) -> Evidence {
        var evidence = evidence
        evidence.text = try Checks.text(evidence.text, "Evidence says what it shows.")
        evidence.performedBy = try Checks.text(evidence.performedBy, "Evidence says who did the work.")
        evidence.sha256 = evidence.sha256.lowercased()
        guard Checks.isSHA256(evidence.sha256) else {
            throw Refusal(
                .evidenceIncomplete, "“\(evidence.sha256.prefix(80))” is no SHA-256: that has 64 hexadecimal digits.",
                "Give the SHA-256 of the file, token, work order or text that is kept.")
        }
        guard evidence.performedAt <= at else {
            throw Refusal(.badDate, "The work would have been done in the future.", "Give the time it was done.")
        }
        if evidence.kind == .versionReadBack, (evidence.version ?? "").allSatisfy(\.isWhitespace) {
            throw Refusal(
                .evidenceIncomplete, "A version read-back shows a version.", "Give the version that was read.")
        }
        return evidence
    }

    /// Refuses work that was done outside of a device's window, unless somebody began it and was asked for a reason then.
    private func requireWindow(for scopes: [DeviceScope], doneAt moment: Instant) throws(Refusal) {
        let outside = Set(scopes.flatMap(\.devices)).sorted().filter { id in
            guard let device = state.devices[id], let window = device.care.window else { return false }
            let isBegun = device.remediations.values.contains { $0.status == .inProgress }
            return !isBegun && !window.contains(moment)
        }
        guard outside.isEmpty else {
            throw Refusal(
                .outsideWindow, "This was done outside of the maintenance window of \(count(outside)).",
                "Begin the work and state the reason; then record that it is done.", devices: outside)
        }
    }

    /// Refuses work on devices that a patient depends on, or outside of their windows.
    private func requireCare(for scopes: [DeviceScope]) throws(Refusal) {
        let devices = Set(scopes.flatMap(\.devices)).sorted().compactMap { state.devices[$0] }
        let inUse = devices.filter { $0.isInUse && $0.care.loaner != .given }.map(\.facts.id)
        guard inUse.isEmpty else {
            throw Refusal(
                .inUse, "\(count(inUse)) \(inUse.count == 1 ? "is" : "are") in use without a loaner.",
                "Give a loaner, wait until they are free, or state the reason.", devices: inUse)
        }
        let outside = devices.filter { $0.care.window.map { !$0.contains(at) } ?? false }.map(\.facts.id)
        guard outside.isEmpty else {
            throw Refusal(
                .outsideWindow, "Now is outside of the maintenance window of \(count(outside)).",
                "Wait for the window, agree on another, or state the reason.", devices: outside)
        }
    }
}
