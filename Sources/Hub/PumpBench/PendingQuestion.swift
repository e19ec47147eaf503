import PumpLink
import PumpSystem

/// What waits for a person at the pump.
enum PendingQuestion: Hashable, Sendable {
    /// A device that proved the code wants to be paired.
    case pairing(DeviceIdentity)
    /// A paired device asks for something.
    case order(Question)

    /// The question.
    var text: String {
        switch self {
        case .pairing(let identity):
            "the \(Wording.device(identity.id, identity.role)) knows the code and wants to be paired"
        case .order(let question):
            "the \(Wording.device(question.key.peer, question.role)) asks for \(Wording.order(question.order))"
        }
    }
}

extension PumpBench {
    /// What waits for a person, in the order in which it is shown.
    var pending: [PendingQuestion] {
        var pending = unit.pump.questions.map(PendingQuestion.order)
        if case .awaitingPerson(let identity) = port.pairingState { pending.insert(.pairing(identity), at: 0) }
        return unit.isOn ? pending : []
    }

    /// Tells the person what waits, when that has changed.
    func announce() {
        let pending = pending
        guard pending != asked else { return }
        for (index, question) in pending.enumerated() where !asked.contains(question) {
            face.say("? \(pending.count > 1 ? "[\(index + 1)] " : "")\(question.text): confirm or decline")
        }
        for question in asked where !pending.contains(question) { face.say("no longer asked: \(question.text)") }
        asked = pending
    }

    /// The person answers; where more than one thing waits, by its number.
    func answer(_ number: Int?, confirms: Bool) throws {
        let pending = pending
        guard !pending.isEmpty else { return face.say("nothing waits for an answer") }
        guard number != nil || pending.count == 1 else {
            return face.say("\(pending.count) things wait: say which, for instance confirm 1")
        }
        guard let index = number ?? 1 as Int?, pending.indices.contains(index - 1) else {
            return face.say("there is no such question")
        }
        let world = clock.now
        switch pending[index - 1] {
        case .pairing:
            let packet = confirms ? port.confirmPairing(at: unit.clock(world)) : port.declinePairing()
            if case .paired(let record) = port.pairingState, confirms {
                unit.input(at: world) { $0.notePairing(of: record.peer.id, at: $1) }
                try keepPairs()
                face.say("paired with the \(Wording.device(record.peer.id, record.peer.role))")
            }
            if let packet { send(packet) }
        case .order(let question):
            if confirms {
                unit.input(at: world) { $0.person(.confirm(question.key, question.lease), at: $1) }
            } else {
                unit.input(at: world) { $0.person(.decline(question.key), at: $1) }
            }
            face.say(confirms ? "confirmed" : "declined")
        }
        asked.removeAll { $0 == pending[index - 1] }
    }
}
