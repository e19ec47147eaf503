import PumpLink

extension DoseModel {
    /// Whether the exchange comes to rest from here although all that is in the air is lost, if from now on messages
    /// arrive and time passes: the requester has its answer and the pump holds nothing open.
    ///
    /// Nobody is at the pump any more, which is the harder case.
    mutating func settles(_ world: DoseWorld) -> Bool {
        var bare = world
        (bare.requests, bare.responses) = (0, 0)
        (bare.first, bare.second) = (CommandFacts(), CommandFacts())
        (bare.cuts, bare.restarts, bare.orders, bare.begun) = (0, 0, 0, 0)
        if let known = settled[bare] { return known }
        var quiet = bare
        for round in 0..<24 where !isAtRest(quiet) { quietRound(&quiet, isLate: round % 6 == 5) }
        settled[bare] = isAtRest(quiet)
        return isAtRest(quiet)
    }

    private func isAtRest(_ world: DoseWorld) -> Bool {
        guard let ledger = world.ledger, !requesters[world.requester].isBusy else { return false }
        return !ledgers[ledger].state.commands.values.contains(where: \.isOpen)
    }

    /// The pump starts if it is off, the motor moves, the requester asks, and what is sent arrives.
    private mutating func quietRound(_ world: inout DoseWorld, isLate: Bool) {
        if world.ledger == nil { take(.start, in: &world) }
        if isLate {
            world.pumpClock += 1
            world.requesterClock += 1
            take(.passTime, in: &world)
        }
        if world.motor > 0 {
            take(.pulse, in: &world)
            if let ledger = world.ledger, output(of: .pulse, in: world).ledger == ledger { take(.finish, in: &world) }
        }
        world = after(.askAgain, in: world)
        for _ in 0..<4 {
            guard let request = bits(of: world.requests).first else { return }
            world.requests = 0
            take(.request(request), in: &world)
            guard let response = bits(of: world.responses).first else { return }
            world.responses = 0
            world = after(.response(response), in: world)
        }
    }

    private mutating func take(_ event: PumpEvent, in world: inout DoseWorld) {
        var next: [(DoseAction, DoseWorld)] = []
        add(event, .pumpStarts, world, &next)
        if let done = next.first { world = done.1 }
    }
}
