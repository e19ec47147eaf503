import PumpLink

extension DoseModel {
    /// What the requester is given.
    enum RequesterEvent: Hashable {
        case order, takeBack, askAgain, restart
        case response(Int16)
    }

    struct RequesterInput: Hashable {
        var requester: Int16
        var clock: UInt8
        var event: RequesterEvent
    }

    struct RequesterOutput {
        var requester: Int16
        var request: Int16?
        var isBusy: Bool
        var command: UInt8
        var claim: CommandFacts.Claim
    }

    /// Adds all that can happen at the requester.
    mutating func addRequester(_ world: DoseWorld, _ next: inout [(DoseAction, DoseWorld)]) {
        let isBusy = requesters[world.requester].isBusy
        if isBusy {
            for number in bits(of: world.responses) {
                append(.response(number), .arrivesAtRequester(responses[number]), world, &next)
            }
            if bounds.hesitates { append(.takeBack, .takesBack, world, &next) }
            append(.askAgain, .requesterAsksAgain, world, &next)
            if world.requesterClock == world.begun {
                var late = world
                late.requesterClock += 1
                next.append((.patienceRunsOut, late))
            }
        } else if world.orders > 0 {
            var ordered = world
            ordered.orders -= 1
            ordered.begun = world.requesterClock
            append(.order, .orders, ordered, &next)
        }
        if world.restarts > 0 {
            var restarted = world
            restarted.restarts -= 1
            // A new session: what was sealed for the old one can no longer be opened by the requester.
            (restarted.responses, restarted.begun) = (0, world.requesterClock)
            append(.restart, .requesterRestarts, restarted, &next)
        }
    }

    private mutating func append(
        _ event: RequesterEvent, _ action: DoseAction, _ world: DoseWorld, _ next: inout [(DoseAction, DoseWorld)]
    ) {
        let after = after(event, in: world)
        if after != world { next.append((action, after)) }
    }

    /// The world after an event at the requester, with its request in the air and its last word noted.
    mutating func after(_ event: RequesterEvent, in world: DoseWorld) -> DoseWorld {
        let output = output(of: event, in: world)
        var after = world
        after.requester = output.requester
        if let request = output.request { after.requests |= bit(request) }
        if event == .order {
            after[output.command].claim = .none
            if after[output.command].starts > 0 { after[output.command].fault = .usedAgain }
        }
        if !output.isBusy {
            if output.command > 0 && output.claim != .none { after[output.command].claim = output.claim }
            after.forgetAnswers(queries)
        }
        return after
    }

    private mutating func output(of event: RequesterEvent, in world: DoseWorld) -> RequesterOutput {
        let input = RequesterInput(requester: world.requester, clock: world.requesterClock, event: event)
        if let known = requesterSteps[input] { return known }
        var requester = requesters[world.requester]
        let asked = requester.lastCommand
        let now = PumpInstant(seconds: UInt32(world.requesterClock) * times.patienceSeconds)
        let request = request(of: event, &requester, now)
        let command = event == .order ? requester.lastCommand : asked
        let output = RequesterOutput(
            requester: requesters.number(of: requester), request: request.map { requests.number(of: $0) },
            isBusy: requester.isBusy, command: UInt8(clamping: command.value),
            claim: CommandFacts.Claim(requester.state))
        requesterSteps[input] = output
        return output
    }

    private func request(
        of event: RequesterEvent, _ requester: inout DoseRequester, _ now: PumpInstant
    ) -> Request? {
        switch event {
        case .order: return requester.begin(Self.order, at: now)
        case .takeBack: return requester.cancel(at: now)
        case .askAgain: return requester.passTime(to: now)
        case .response(let number): return requester.receive(responses[number], at: now)
        case .restart:
            requester = DoseRequester(lastCommand: bounds.forgets ? .none : requester.lastCommand, rules: times)
            return requester.resume(at: now)
        }
    }
}

extension DoseModel {
    /// One bit for each query among the requests.
    private var queries: UInt64 {
        requests.values.enumerated().reduce(0) {
            if case .query = $1.element { $0 | bit(Int16($1.offset)) } else { $0 }
        }
    }

    /// Whether an answer is about what the requester is busy with; others it drops, so they need not be kept.
    func isAwaited(_ response: Response, by requester: Int16) -> Bool {
        guard requesters[requester].isBusy else { return false }
        switch response {
        case .state(let command, _, _), .refused(let command, _, _):
            return command == requesters[requester].lastCommand
        case .status, .receipts, .settings, .readingTaken: return false
        }
    }
}

extension DoseWorld {
    /// Nobody waits: answers are dropped, and so may be the questions for them, which change nothing at the pump.
    fileprivate mutating func forgetAnswers(_ queries: UInt64) {
        responses = 0
        requests &= ~queries
    }
}

extension CommandFacts.Claim {
    /// What a requester in this state has said for good.
    init(_ state: RequesterState) {
        switch state {
        case .finished(.ended(_, let delivered)):
            self = .delivered(UInt8(clamping: delivered.milliunits / DoseModel.pulse.milliunits))
        case .finished(.refused), .finished(.neverStarted): self = .nothingDelivered
        case .finished(.seeReceipts): self = .seeReceipts
        case .idle, .preparing, .awaitingPerson, .committing, .delivering, .unknown: self = .none
        }
    }
}
