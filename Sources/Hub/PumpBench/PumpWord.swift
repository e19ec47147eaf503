import PumpLink
import PumpSystem

/// What a person types at the pump.
enum PumpWord: Hashable, Sendable {
    case help, screen, quit
    case pair, pairLabel(PairingCode), closePairing
    case confirm(Int?), decline(Int?)
    case order(DoseOrder), cancel
    case wizard(grams: Double, glucose: Double?)
    case remoteBolus(Bool), bridge(Bool)
    case alarms, clear, history(Int), receipts(String?), devices, unpair(String), settings
    case basal([BasalSegment]), limit(Limit, Double), lowGuard(LowGuardSettings)
    case fill(Insulin), newBattery, eat(Double)
    case fault(Fault)
    case speed(Double), skip(Double)

    /// A limit that can be set.
    enum Limit: String, CaseIterable {
        case bolus, hour, day, onboard, rate
    }

    /// What goes wrong on purpose.
    enum Fault: Hashable {
        case occlusion(Bool), reservoir(Insulin), battery(UInt8)
        case powerCut(acts: Int?), powerOn
        /// The next messages to the pump, and of it, that are lost.
        case deaf(Int), mute(Int)
    }

    /// All words, for the person.
    static let manual = """
        pair                      open pairing for two minutes, with six digits to type into the device
        pair label CODE           open pairing for a transmitter, with the code on its label
        confirm [N], decline [N]  answer what the screen asks; close  close pairing
        bolus U                   a bolus now; square U MIN  over a time; dual U U MIN  part now, part over a time
        wizard GRAMS [MG/DL]      advice for a meal; it gives nothing by itself
        temp U/H MIN              another basal for a time; temp off  the programmed basal again
        suspend MIN, resume       no basal for a time, and again
        cancel                    stop every bolus, every open question and any temporary basal
        remote on|off             whether a remote may ask for a bolus
        bridge plug|unplug        the bridge to a computer
        alarms, clear             what sounds, and that its cause is gone
        history [N], receipts [FILE], devices, unpair ID, settings
        basal 0:00 U/H [6:00 U/H …], limit bolus|hour|day|onboard|rate N, low on [MG/DL]|off
        fill U, battery new       a new reservoir, a new battery
        eat GRAMS                 a meal of the virtual patient
        fault occlusion on|off, fault reservoir U, fault battery PERCENT
        fault power cut [ACTS]|on the power fails, now or after so many writes and pulses, and comes back
        fault deaf [N], fault mute [N]   the next messages to the pump, or of it, are lost
        speed N, skip MIN         how fast the time passes, or so much of it at once
        screen, help, quit
        """

    /// Reads a line; nil where it is none of the words.
    init?(_ line: String) {
        let words = line.lowercased().split(separator: " ").map(String.init)
        guard let first = words.first else { return nil }
        let rest = Array(words.dropFirst())
        let word = Self.plain(first, rest) ?? Self.dose(first, rest) ?? Self.setting(first, rest)
        // A file's name keeps its letters.
        if case .receipts = word {
            self = .receipts(line.split(separator: " ").dropFirst().first.map(String.init))
        } else if let word = word ?? Self.bench(first, rest) {
            self = word
        } else {
            return nil
        }
    }

    private static func plain(_ first: String, _ rest: [String]) -> PumpWord? {
        switch (first, rest.count) {
        case ("help", 0): .help
        case ("screen", 0): .screen
        case ("quit", 0): .quit
        case ("pair", 0): .pair
        case ("pair", 2...) where rest[0] == "label":
            PairingCode(label: rest.dropFirst().joined()).map(PumpWord.pairLabel)
        case ("close", 0): .closePairing
        case ("confirm", 0), ("yes", 0): .confirm(nil)
        case ("confirm", 1): Int(rest[0]).map(PumpWord.confirm)
        case ("decline", 0), ("no", 0): .decline(nil)
        case ("decline", 1): Int(rest[0]).map(PumpWord.decline)
        case ("cancel", 0): .cancel
        case ("alarms", 0): .alarms
        case ("clear", 0): .clear
        case ("history", 0): .history(20)
        case ("history", 1): Int(rest[0]).map { .history(max(1, $0)) }
        case ("receipts", ...1): .receipts(nil)
        case ("devices", 0): .devices
        case ("unpair", 1): .unpair(rest[0])
        case ("settings", 0): .settings
        default: nil
        }
    }

    private static func dose(_ first: String, _ rest: [String]) -> PumpWord? {
        let numbers = rest.compactMap { number($0) }
        guard numbers.count == rest.count || first == "temp" else { return nil }
        switch (first, numbers.count) {
        case ("bolus", 1): return .order(.bolus(Insulin(units: numbers[0])))
        case ("square", 2):
            return seconds(numbers[1]).map { .order(.squareBolus(Insulin(units: numbers[0]), seconds: $0)) }
        case ("dual", 3):
            return seconds(numbers[2]).map {
                .order(.dualBolus(now: Insulin(units: numbers[0]), later: Insulin(units: numbers[1]), seconds: $0))
            }
        case ("wizard", 1): return .wizard(grams: numbers[0], glucose: nil)
        case ("wizard", 2): return .wizard(grams: numbers[0], glucose: numbers[1])
        case ("temp", 2):
            return seconds(numbers[1]).map {
                .order(.temporaryBasal(milliunitsPerHour: Insulin(units: numbers[0]).milliunits, seconds: $0))
            }
        case ("temp", 0) where rest == ["off"]: return .order(.cancelTemporaryBasal)
        case ("suspend", 1): return seconds(numbers[0]).map { .order(.suspend(seconds: $0)) }
        case ("resume", 0): return .order(.resume)
        case ("fill", 1): return .fill(Insulin(units: numbers[0]))
        case ("eat", 1): return .eat(numbers[0])
        case ("speed", 1) where (0.1...3600).contains(numbers[0]): return .speed(numbers[0])
        case ("skip", 1) where numbers[0] <= 10_080: return .skip(numbers[0])
        default: return nil
        }
    }

    private static func setting(_ first: String, _ rest: [String]) -> PumpWord? {
        switch (first, rest.first) {
        case ("remote", "on"): .remoteBolus(true)
        case ("remote", "off"): .remoteBolus(false)
        case ("bridge", "plug"): .bridge(true)
        case ("bridge", "unplug"): .bridge(false)
        case ("battery", "new"): .newBattery
        case ("low", "off"): .lowGuard(.off)
        case ("low", "on"):
            .lowGuard(LowGuardSettings(isOn: true, threshold: rest.dropFirst().first.flatMap(UInt16.init) ?? 70))
        case ("basal", _): segments(rest).map(PumpWord.basal)
        case ("limit", let name?):
            Limit(rawValue: name).flatMap { limit in rest.dropFirst().first.flatMap(number).map { .limit(limit, $0) } }
        default: nil
        }
    }

    private static func bench(_ first: String, _ rest: [String]) -> PumpWord? {
        guard first == "fault", let what = rest.first else { return nil }
        let last = rest.dropFirst().last
        let fault: Fault? =
            switch (what, rest.dropFirst().first) {
            case ("occlusion", "on"): .occlusion(true)
            case ("occlusion", "off"): .occlusion(false)
            case ("reservoir", _): last.flatMap(number).map { .reservoir(Insulin(units: $0)) }
            case ("battery", _): last.flatMap(UInt8.init).map { .battery(min($0, 100)) }
            case ("power", "cut"): .powerCut(acts: last.flatMap(Int.init))
            case ("power", "on"): .powerOn
            case ("deaf", _): .deaf(last.flatMap(Int.init) ?? 1)
            case ("mute", _): .mute(last.flatMap(Int.init) ?? 1)
            default: nil
            }
        return fault.map(PumpWord.fault)
    }

    /// A number that is not negative.
    private static func number(_ text: some StringProtocol) -> Double? {
        guard let number = Double(text), number.isFinite, (0...1_000_000).contains(number) else { return nil }
        return number
    }

    private static func seconds(_ minutes: Double) -> UInt32? {
        minutes <= 1440 ? UInt32((minutes * 60).rounded()) : nil
    }

    /// `0:00 0.8 6:00 1.1`
    private static func segments(_ words: [String]) -> [BasalSegment]? {
        guard !words.isEmpty, words.count.isMultiple(of: 2) else { return nil }
        var segments: [BasalSegment] = []
        for index in stride(from: 0, to: words.count, by: 2) {
            let time = words[index].split(separator: ":").compactMap { UInt16($0) }
            guard time.count == 2, time[0] < 24, time[1] < 60, let rate = number(words[index + 1]) else { return nil }
            segments.append(
                BasalSegment(
                    startMinute: time[0] * 60 + time[1], milliunitsPerHour: Insulin(units: rate).milliunits))
        }
        return segments
    }
}
