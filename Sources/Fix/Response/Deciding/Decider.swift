import Triage

/// One command against one state.
struct Decider {
    let state: Case
    let actor: Actor
    let at: Instant
    let policy: CasePolicy

    func payloads(for command: CaseCommand) throws(Refusal) -> [CaseEvent.Payload] {
        switch command {
        case .joinAdvisory(let facts): try join(facts)
        case .reviseAdvisory(let facts, let devices): try revise(facts, devices: devices)
        case .assess(let assessment): try assess(assessment)
        case .assignOwner(let lane, let person): try assignOwner(lane, person)
        case .addTask(let lane, let text, let assignee, let due):
            try addTask(lane, text: text, assignee: assignee, due: due)
        case .assignTask(let id, let person): try assignTask(id, person)
        case .finishTask(let id): try mark(task: id, done: true)
        case .reopenTask(let id): try mark(task: id, done: false)
        case .handOver(let note, let due): try handOver(note: note, due: due)
        case .acknowledgeHandOff(let id): try acknowledge(id)
        case .comment(let text, let lane): try comment(text, lane: lane)
        case .synchronise(let current, let removed): try synchronise(current, removed: removed)
        case .observe(let observations): try observe(observations)
        case .answer(let key, let text, let verdict): try answer(key, text: text, verdict: verdict)
        case .scheduleCare(let devices, let care): try schedule(devices, care)
        case .addActions(let drafts): try add(drafts)
        case .changeAction(let id, let draft): try change(id, draft)
        case .withdrawAction(let id, let reason): try withdraw(action: id, reason: reason)
        case .orderActions(let ids): try order(ids)
        case .giveKey(let key, let plan): try give(key, plan: plan)
        case .withdrawKey(let key, let reason): try withdraw(key, reason: reason)
        case .startWork(let scope, let action, let reason): try start(scope, action: action, reason: reason)
        case .recordDone(let scope, let action, let evidence):
            try record(scope, action: action, evidence: evidence)
        case .verify(let scope, let note): try verify(scope, note: note)
        case .rollBack(let scope, let reason): try rollBack(scope, reason: reason)
        case .markNotApplicable(let scope, let reason): try markNotApplicable(scope, reason: reason)
        case .acceptRisk(let scope, let until, let reason): try accept(scope, until: until, reason: reason)
        case .reopen(let scope, let reason): try reopen(scope, reason: reason)
        case .tick: try tick()
        }
    }
}

extension Decider {
    /// Refuses the program itself.
    func requirePerson() throws(Refusal) {
        guard !actor.isSystem else {
            throw Refusal(.personOnly, "Only a person may do this.", "Sign in and do it yourself.")
        }
    }

    /// The team of the person who asks.
    func requireTeam() throws(Refusal) -> Team {
        try requirePerson()
        guard let team = actor.team else {
            throw Refusal(
                .noTeam, "This takes a person of biomedical engineering or of security.",
                "Ask a person of one of the two teams.")
        }
        return team
    }

    /// Refuses everyone but the program itself.
    func requireSystem() throws(Refusal) {
        guard actor.isSystem else {
            throw Refusal(.systemOnly, "Only the program itself does this.", "Import the inventory instead.")
        }
    }

    /// Refuses when the case is closed.
    func requireOpen() throws(Refusal) {
        guard !state.isClosed else {
            throw Refusal(.caseClosed, "The case is closed.", "Reopen it first, with a reason.")
        }
    }
}
