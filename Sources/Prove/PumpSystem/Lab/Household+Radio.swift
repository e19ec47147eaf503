import PumpLink

extension Household {
    /// The remote is paired in the morning. With the weak link its key goes through the air; with PumpLink the pump
    /// shows six digits, the owner types them into the remote, and tries again should the radio have been too bad.
    mutating func pair(_ world: UInt64, isFirst: Bool) {
        switch devices {
        case .weak(var port, let key, let number):
            guard isFirst else { return }
            radio.send(port.pair(key: key), from: .pump, at: world)
            devices = .weak(port, remoteKey: key, number: number)
        case .linked(var port, var remote):
            guard remote.control == nil else { return }
            if case .open = port.pairingState { return }
            if case .awaitingPerson = port.pairingState { return }
            let code = PairingCode.digits(using: &random)
            port.openPairing(with: code, at: unit.clock(world))
            radio.send(remote.beginPairing(code, at: world, using: &random), from: .remote, at: world)
            devices = .linked(port, remote)
        }
    }

    var isRemoteBusy: Bool {
        guard case .linked(_, let remote) = devices else { return false }
        return remote.isBusy
    }

    /// The owner asks for a bolus with the remote.
    mutating func orderByRemote(_ order: DoseOrder, _ world: UInt64) {
        ownRemoteOrders += 1
        switch devices {
        case .weak(let port, let key, let number):
            let packet = WeakMessage.bolus(order.amount.milliunits).packet(key: key, number: number &+ 1)
            // Twice, since nobody answers.
            radio.send(packet, from: .remote, at: world)
            radio.send(packet, from: .remote, at: world + 500)
            devices = .weak(port, remoteKey: key, number: number &+ 1)
        case .linked(let port, var remote):
            for packet in remote.begin(order, at: world, using: &random) {
                radio.send(packet, from: .remote, at: world)
            }
            devices = .linked(port, remote)
        }
    }

    mutating func sendWaiting(_ world: UInt64) {
        if case .linked(var port, var remote) = devices, remote.isBusy {
            // The owner sees the remote's name on the pump, and knows that they are pairing it.
            if case .awaitingPerson(let identity) = port.pairingState, identity.id == PairedSystem.ID.remote,
                let packet = port.confirmPairing(at: unit.clock(world))
            {
                radio.send(packet, from: .pump, at: world)
            }
            for packet in remote.passTime(to: world, using: &random) { radio.send(packet, from: .remote, at: world) }
            devices = .linked(port, remote)
        }
        for packet in stranger.passTime(to: world, random: &random) {
            radio.send(packet, from: .stranger, at: world)
        }
    }

    mutating func hear(_ arrival: Radio.Arrival) {
        switch arrival.to {
        case .pump: hearAtPump(arrival)
        case .remote:
            guard case .linked(let port, var remote) = devices else { return }
            for packet in remote.receive(arrival.packet, at: arrival.at, using: &random) {
                radio.send(packet, from: .remote, at: arrival.at)
            }
            if let link = remote.takeNewLink() { stranger.steal(link) }
            devices = .linked(port, remote)
        case .stranger:
            for packet in stranger.hear(arrival, random: &random) {
                radio.send(packet, from: .stranger, at: arrival.at)
            }
        case .transmitter, .meter, .gateway: break
        }
    }

    private mutating func hearAtPump(_ arrival: Radio.Arrival) {
        let before = unit.pump.ledger.state.commands
        switch devices {
        case .weak(var port, let key, let number):
            port.receive(arrival.packet, &unit, at: arrival.at)
            devices = .weak(port, remoteKey: key, number: number)
            if port.asksToConnect { person.noticeConnection(at: arrival.at) }
        case .linked(var port, let remote):
            let answer = port.receive(arrival.packet, &unit, at: arrival.at, using: &random)
            devices = .linked(port, remote)
            if let answer { radio.send(answer, from: .pump, at: arrival.at) }
        }
        for (key, command) in unit.pump.ledger.state.commands where before[key]?.phase != command.phase {
            // Whose packet moved it on: the last one that did counts, for preparing and for committing.
            if arrival.from == .stranger { foreign[key] = true } else if foreign[key] == nil { foreign[key] = false }
        }
    }

    /// What the pump shows, and what the person does about it.
    mutating func look(_ world: UInt64) {
        for effect in unit.takeShown() {
            switch effect {
            case .ask(let question): person.notice(question, at: world)
            case .show(.foreignBolus):
                if unit.pump.ledger.state.bolus.map({ foreign[$0] == true }) == true {
                    person.noticeForeignBolus(at: world)
                }
            default: break
            }
        }
        while let deed = person.deed(at: world) { carryOut(deed, world) }
    }

    private mutating func carryOut(_ deed: Person.Deed, _ world: UInt64) {
        switch deed {
        case .answer(let question):
            if person.confirms(own: foreign[question.key] == false) {
                confirmed.insert(question.key)
                unit.input(at: world) { $0.person(.confirm(question.key, question.lease), at: $1) }
            } else {
                unit.input(at: world) { $0.person(.decline(question.key), at: $1) }
            }
        case .answerConnection:
            guard case .weak(var port, let key, let number) = devices, port.asksToConnect else { return }
            if person.confirms(own: false) {
                radio.send(port.pair(key: random.next()), from: .pump, at: world)
            } else {
                port.declineConnection()
            }
            devices = .weak(port, remoteKey: key, number: number)
        case .cancel:
            unit.input(at: world) { $0.person(.cancel, at: $1) }
        }
    }
}
