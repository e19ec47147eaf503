extension Case {
    /// The case that a list of events tells of.
    ///
    /// - Throws: ``FoldError`` for events that are none of one case, or are of an unknown type.
    public init(events: some Sequence<CaseEvent>) throws(FoldError) {
        var folded: Case?
        for event in events {
            if folded == nil { folded = try Case(opened: event) } else { try folded?.apply(event) }
        }
        guard let folded else { throw .notOpened }
        self = folded
    }

    private init(opened event: CaseEvent) throws(FoldError) {
        guard event.sequence == 1 else { throw .outOfOrder(expected: 1, found: event.sequence) }
        if case .unknown(let type) = event.payload { throw .unknownType(type, sequence: 1) }
        guard case .opened(let opened) = event.payload else { throw .notOpened }
        self.init(
            id: opened.id, title: opened.title, version: 1, openedAt: event.at, changedAt: event.at,
            vulnerabilities: opened.vulnerabilities, advisories: opened.advisories)
        if let command = event.command { commands.remember(command) }
    }

    /// Takes in the next event.
    ///
    /// - Throws: ``FoldError`` when it is not the next one, or is of an unknown type; the case is as it was then.
    public mutating func apply(_ event: CaseEvent) throws(FoldError) {
        guard event.sequence == version + 1 else {
            throw .outOfOrder(expected: version + 1, found: event.sequence)
        }
        switch event.payload {
        case .opened: throw .openedTwice(sequence: event.sequence)
        case .unknown(let type): throw .unknownType(type, sequence: event.sequence)
        case .advisoryJoined, .advisoryRevised, .assessed: applySource(event)
        case .ownerAssigned, .taskAdded, .taskAssigned, .taskFinished, .taskReopened, .handedOver,
            .handOffAcknowledged, .escalated, .commented:
            applyLane(event)
        case .devicesSynchronised, .versionsObserved, .questionAnswered, .careScheduled: applyDevices(event)
        case .actionsAdded, .actionChanged, .actionWithdrawn, .actionsOrdered, .keyGiven, .keysWithdrawn, .planAgreed,
            .closed:
            applyPlan(event)
        case .workStarted, .workDone, .workVerified, .workRolledBack, .markedNotApplicable, .riskAccepted, .reopened:
            applyWork(event)
        }
        version = event.sequence
        changedAt = event.at
        if let command = event.command { commands.remember(command) }
    }

    // MARK: Devices, with their counts

    /// Changes one device in place and keeps the counts right.
    mutating func update(_ id: String, _ change: (inout CaseDevice) -> Void) {
        guard let index = devices.index(forKey: id) else { return }
        counts.count(devices.values[index], vulnerabilities: vulnerabilities(of: devices.values[index]), by: -1)
        change(&devices.values[index])
        counts.count(devices.values[index], vulnerabilities: vulnerabilities(of: devices.values[index]), by: 1)
    }

    mutating func recount() {
        counts = CaseCounts()
        for device in devices.values {
            counts.count(device, vulnerabilities: vulnerabilities(of: device), by: 1)
        }
    }
}
