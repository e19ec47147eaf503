import PumpLink
import PumpSystem

extension PumpBench {
    /// Draws the screen, where there is one.
    func draw() { face.draw?(screen) }

    /// The time of day by the pump's clock.
    var timeOfDay: String { Wording.time(minute: unit.pump.dayClock.minute(at: unit.clock(clock.now))) }

    /// What the pump shows: state first, then what needs a person.
    var screen: [String] {
        guard unit.isOn else { return ["  THE POWER IS OUT. Nothing is delivered.   fault power on"] }
        let pump = unit.pump
        let bridge = port.isBridgePlugged ? "plugged in" : "unplugged"
        var lines = [
            "  \(timeOfDay)   \(Wording.device(pump.id, .pump))   \(speedText)",
            "",
            Self.pair("Basal", basalText, "Reservoir", Wording.amount(pump.memory.reservoir.amount)),
            Self.pair("Bolus", bolusText, "Battery", "\(pump.batteryPercent) %"),
            Self.pair("On board", Wording.amount(pump.onBoard), "Glucose", glucoseText),
            Self.pair(
                "Remote", pump.settings.therapy.limits.remoteBolus ? "may ask for a bolus" : "boluses off", "Bridge",
                bridge),
            Self.pair("Paired", "\(port.records.count)", "In range", "\(connections)"),
        ]
        let urgent = alarmLines + pairingLines + questionLines
        if !urgent.isEmpty { lines += [""] + urgent }
        return lines
    }

    private static func pair(_ left: String, _ first: String, _ right: String, _ second: String) -> String {
        "  " + padded(left, 10) + padded(first, 38) + padded(right, 11) + second
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }

    private var speedText: String { clock.speed == 1 ? "" : "time ×\(clock.speed)" }

    private var basalText: String {
        let now = unit.clock(clock.now)
        func left(_ until: PumpInstant) -> String { Wording.left(until.milliseconds(since: now)) }
        return switch unit.pump.basalState {
        case .programmed(let rate): "\(Wording.rate(rate)), as programmed"
        case .temporary(let rate, let until): "\(Wording.rate(rate)), \(left(until)) left"
        case .suspended(let until): "SUSPENDED, \(left(until)) left"
        case .stoppedBeforeLow: "STOPPED before a low"
        case .stopped: "STOPPED by an alarm"
        }
    }

    private var bolusText: String {
        guard let bolus = unit.pump.bolusProgress else { return "none" }
        let who =
            bolus.key.peer == unit.pump.id ? "" : ", by the \(role(of: bolus.key.peer).map { "\($0)" } ?? "device")"
        return "\(Wording.amount(bolus.delivered)) of \(Wording.amount(bolus.order.amount))\(who)"
    }

    private var glucoseText: String {
        guard let taken = unit.pump.newestReading else { return "no reading" }
        let minutes = unit.clock(clock.now).milliseconds(since: taken.at) / 60_000
        let trend = taken.reading.trend
        let arrow = trend > 10 ? " ↑" : trend < -10 ? " ↓" : " →"
        let source = taken.reading.source == .sensor ? arrow : " (blood)"
        return "\(taken.reading.milligramsPerDecilitre) mg/dL\(source), \(minutes) min ago"
    }

    private var alarmLines: [String] {
        unit.pump.memory.alarms.sorted { $0.rawValue < $1.rawValue }.map { "  ! ALARM: \(Wording.alarm($0))" }
    }

    private var pairingLines: [String] {
        guard case .open(let until, let attempts) = port.pairingState else { return [] }
        let left = Wording.left(until.milliseconds(since: unit.clock(clock.now)))
        let shown =
            code.map { "type \($0.text.prefix(3)) \($0.text.suffix(3)) into the device" } ?? "waiting for the label"
        return ["  PAIRING: \(shown)   \(left) left, \(attempts) tries   (close ends it)"]
    }

    private var questionLines: [String] {
        pending.enumerated().map { index, question in
            "  ? \(pending.count > 1 ? "[\(index + 1)] " : "")\(question.text)   (confirm or decline)"
        }
    }

    func role(of id: DeviceID) -> Role? {
        id == unit.pump.id ? .pump : port.records.first { $0.peer.id == id }?.peer.role
    }

    /// Tells the person what the pump shows by itself.
    func tell(_ effect: PumpEffect) {
        switch effect {
        case .sound(let alarm): face.say("ALARM: \(Wording.alarm(alarm))")
        case .show(let alert): face.say("alert: \(Wording.alert(alert))")
        case .ask, .withdraw, .movePulse, .issueReceipt: break
        }
    }

    /// Answers about what is known.
    func show(_ word: PumpWord) {
        let settings = unit.pump.settings
        switch word {
        case .alarms:
            face.say(alarmLines.isEmpty ? "no alarm sounds" : alarmLines.joined(separator: "\n"))
        case .settings:
            for segment in settings.therapy.basal {
                face.say(
                    "basal from \(Wording.time(minute: Int(segment.startMinute))): \(Wording.rate(segment.milliunitsPerHour))"
                )
            }
            let limits = settings.therapy.limits
            face.say(
                "limits: \(Wording.amount(limits.bolus)) a bolus, \(Wording.amount(limits.perHour)) of bolus an hour")
            face.say("        \(Wording.amount(limits.perDay)) a day, \(Wording.amount(limits.onBoard)) on board")
            face.say("        \(Wording.rate(limits.milliunitsPerHour)) of basal")
            let guarding = settings.lowGuard
            face.say("stop before a low: \(guarding.isOn ? "below \(guarding.threshold) mg/dL" : "off")")
        case .wizard(let grams, let glucose):
            let wizard = BolusWizard(settings.wizard)
            let advice = wizard.advice(grams: grams, glucose: glucose, onBoard: unit.pump.onBoard)
            face.say("the wizard advises \(Wording.amount(advice)); to give it: bolus \(advice.units)")
        default: break
        }
    }

    func history(_ count: Int) {
        let lines = unit.pump.memory.history.compactMap { moment -> String? in
            let text = Wording.event(
                moment.event,
                who: { $0 == unit.pump.id ? "a person here" : "the \(Wording.device($0, role(of: $0)))" },
                order: { unit.pump.ledger.state.commands[$0]?.order })
            let minute = unit.pump.dayClock.minute(at: moment.at)
            return text.map { "\(Wording.time(minute: minute))  \($0)" }
        }
        for line in lines.suffix(count) { face.say(line) }
        if lines.isEmpty { face.say("nothing has happened yet") }
    }

    /// Tells the receipts, or writes them into a file that anyone can verify.
    func writeReceipts(_ path: String?) throws {
        guard let path else {
            for receipt in port.receipts.suffix(20) { face.say(ReceiptFile.line(receipt.claim)) }
            if port.receipts.isEmpty { face.say("no receipt was issued yet") }
            return
        }
        do {
            try ReceiptFile(chain: device.credentials.chain, receipts: port.receipts).write(to: path)
            face.say("\(port.receipts.count) receipts written to \(path)")
        } catch { face.say("\(error)") }
    }
}
