import Foundation
import PumpLink
import PumpSystem

extension PumpBench {
    /// Takes a line that the person typed.
    ///
    /// - Returns: false when they want to end.
    func type(_ line: String) throws -> Bool {
        guard !line.allSatisfy(\.isWhitespace) else { return true }
        guard let word = PumpWord(line) else {
            face.say("“\(Self.plain(line))” is no word of this pump: help names them all")
            return true
        }
        guard word != .quit else { return false }
        try tick()
        try take(word)
        try settle()
        draw()
        return true
    }

    /// What can be printed of what was typed.
    private static func plain(_ line: String) -> String {
        String(line.prefix(60).map { $0.isASCII && ($0.asciiValue ?? 0) < 32 ? " " : $0 })
    }

    private func take(_ word: PumpWord) throws {
        switch word {
        case .help: for line in PumpWord.manual.split(separator: "\n") { face.say(String(line)) }
        case .screen: for line in screen { face.say(line) }
        case .quit: break
        case .pair, .pairLabel, .closePairing, .devices, .unpair: try takePairing(word)
        case .confirm(let number): try answer(number, confirms: true)
        case .decline(let number): try answer(number, confirms: false)
        case .fault(let fault): take(fault)
        case .speed(let speed):
            clock.setSpeed(speed)
            face.say("\(speed) seconds pass in a second")
        case .skip(let minutes):
            clock.skip(UInt64(minutes * 60_000))
            try tick()
            face.say("it is \(timeOfDay)")
        case .eat(let grams):
            guard body != nil else { return face.say("nobody wears this pump: start it with --patient") }
            body?.eat(grams)
            face.say("a meal of \(grams) g begins")
        case .bridge(let isPlugged):
            port.isBridgePlugged = isPlugged
            face.say("the bridge is \(isPlugged ? "plugged in" : "unplugged: nothing of it is answered")")
        case .history(let count): history(count)
        case .receipts(let path): try writeReceipts(path)
        case .alarms, .settings, .wizard: show(word)
        default: try act(word)
        }
    }

    // MARK: Pairing

    private func takePairing(_ word: PumpWord) throws {
        let world = clock.now
        switch word {
        case .pair:
            let digits = PairingCode.digits(using: &random)
            port.openPairing(with: digits, at: unit.clock(world))
            code = digits
            face.say("pairing is open for two minutes; type into the device: \(digits.text)")
        case .pairLabel(let label):
            port.openPairing(with: label, at: unit.clock(world))
            face.say("pairing is open for two minutes for the device with this label")
        case .closePairing:
            port.closePairing()
            face.say("pairing is closed")
        case .devices:
            for record in port.records { face.say(Wording.device(record.peer.id, record.peer.role)) }
            if port.records.isEmpty { face.say("no device is paired") }
        case .unpair(let end):
            let found = port.records.filter { $0.peer.id.description.hasSuffix(end.replacing("…", with: "")) }
            guard found.count == 1, let peer = found.first?.peer else {
                return face.say("no one device ends with \(end): devices lists them")
            }
            port.removePair(peer.id, &unit, at: world)
            try settle()
            try keepPairs()
            face.say("the \(Wording.device(peer.id, peer.role)) is a stranger now")
        default: break
        }
    }

    // MARK: Therapy

    private func act(_ word: PumpWord) throws {
        guard unit.isOn else { return face.say("the power is out: fault power on") }
        var settings = unit.pump.settings
        switch word {
        case .order(let order): return giveOrder(order)
        case .cancel:
            person(.cancel)
            return face.say("every bolus, question and temporary basal is stopped")
        case .clear: return clear()
        case .fill(let amount):
            person(.fill(amount))
            return face.say("the reservoir holds \(Wording.amount(unit.pump.memory.reservoir.amount))")
        case .newBattery:
            person(.replaceBattery)
            return face.say("the battery is new")
        case .remoteBolus(let isAllowed):
            person(.remoteBolus(isAllowed))
            return face.say("boluses by remote are \(isAllowed ? "on" : "off")")
        case .basal(let segments): settings.therapy.basal = segments
        case .lowGuard(let guarding): settings.lowGuard = guarding
        case .limit(let limit, let number): settings.therapy.limits.set(limit, number)
        default: return
        }
        guard settings.areAcceptable else {
            return face.say("no pump may work with these settings: nothing was changed")
        }
        person(.change(settings))
        face.say("changed")
    }

    private func giveOrder(_ order: DoseOrder) {
        switch person(.order(order)) {
        case .refused(_, let refusal, _): face.say("refused: \(Wording.refusal(refusal))")
        case .state(_, .ended(.completed, _), _), .state(_, .delivering, _): face.say("\(Wording.order(order)): begun")
        case .state, .status, .receipts, .settings, .readingTaken, nil: break
        }
    }

    private func clear() {
        for alarm in unit.pump.memory.alarms.sorted(by: { $0.rawValue < $1.rawValue }) {
            person(.clear(alarm))
            let isCleared = !unit.pump.memory.alarms.contains(alarm)
            face.say(
                isCleared ? "cleared; the programmed basal goes on" : "its cause is not gone: \(Wording.alarm(alarm))")
        }
    }

    @discardableResult
    func person(_ action: PersonAction) -> Response? {
        unit.input(at: clock.now) { $0.person(action, at: $1) }
    }

    // MARK: What goes wrong on purpose

    private func take(_ fault: PumpWord.Fault) {
        switch fault {
        case .occlusion(let isBlocked):
            unit.isBlocked = isBlocked
            face.say("fault: insulin \(isBlocked ? "cannot leave; the next pulse finds out" : "can leave again")")
        case .reservoir(let amount):
            person(.fill(amount))
            face.say("fault: the reservoir holds \(Wording.amount(unit.pump.memory.reservoir.amount))")
        case .battery(let percent):
            unit.input(at: clock.now) { $0.battery(percent, at: $1) }
            face.say("fault: the battery holds \(percent) %")
        case .powerCut(let acts):
            if let acts { unit.failPower(afterActs: max(0, acts)) } else { unit.cutPower() }
            face.say("fault: the power fails\(acts.map { " after \($0) more writes, pulses and answers" } ?? "")")
        case .powerOn:
            unit.start(at: clock.now)
            face.say("the power is on")
        case .deaf(let count):
            lost.incoming = max(0, count)
            face.say("fault: the next \(count) messages to the pump are lost")
        case .mute(let count):
            lost.outgoing = max(0, count)
            face.say("fault: the next \(count) messages of the pump are lost")
        }
    }
}

extension DoseLimits {
    fileprivate mutating func set(_ limit: PumpWord.Limit, _ number: Double) {
        let units = Insulin(units: number)
        switch limit {
        case .bolus: bolus = units
        case .hour: perHour = units
        case .day: perDay = units
        case .onboard: onBoard = units
        case .rate: milliunitsPerHour = units.milliunits
        }
    }
}
