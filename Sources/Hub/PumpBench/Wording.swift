import PumpLink
import PumpSystem

/// How the faces of the devices say what the state machines know.
enum Wording {
    /// Units without needless zeros: `2.5 U`.
    static func amount(_ insulin: Insulin) -> String { number(insulin.milliunits) + " U" }

    /// A rate: `0.85 U/h`.
    static func rate(_ milliunitsPerHour: UInt32) -> String { number(milliunitsPerHour) + " U/h" }

    private static func number(_ thousandths: UInt32) -> String {
        var decimals = String(thousandths % 1000 + 1000).dropFirst()
        while decimals.last == "0" { decimals = decimals.dropLast() }
        return "\(thousandths / 1000)" + (decimals.isEmpty ? "" : ".\(decimals)")
    }

    /// A role and the end of its number: enough to tell devices apart, and not the whole number for a log.
    static func device(_ id: DeviceID, _ role: Role?) -> String {
        "\(role.map { "\($0)" } ?? "device") …\(id.description.suffix(4))"
    }

    /// A time of the day: `14:05`.
    static func time(minute: Int) -> String { "\(two(minute / 60)):\(two(minute % 60))" }

    /// What is left: `1:45`.
    static func left(_ milliseconds: UInt64) -> String {
        let seconds = (milliseconds + 999) / 1000
        return seconds >= 3600
            ? "\(seconds / 3600):\(two(Int(seconds / 60 % 60))):\(two(Int(seconds % 60)))"
            : "\(seconds / 60):\(two(Int(seconds % 60)))"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    static func minutes(_ seconds: UInt32) -> String { "\((seconds + 30) / 60) min" }

    /// What is asked for: `a bolus of 2.5 U`.
    static func order(_ order: DoseOrder) -> String {
        switch order {
        case .bolus(let amount): "a bolus of \(Self.amount(amount))"
        case .squareBolus(let amount, let seconds): "a square bolus of \(Self.amount(amount)) over \(minutes(seconds))"
        case .dualBolus(let now, let later, let seconds):
            "a dual bolus of \(amount(now)) now and \(amount(later)) over \(minutes(seconds))"
        case .temporaryBasal(let rate, let seconds): "a basal of \(Self.rate(rate)) for \(minutes(seconds))"
        case .cancelTemporaryBasal: "the programmed basal"
        case .suspend(let seconds): "no basal for \(minutes(seconds))"
        case .resume: "basal again"
        case .settings: "new settings"
        }
    }

    static func outcome(_ outcome: CommandOutcome) -> String {
        switch outcome {
        case .completed: "complete"
        case .cancelled: "cancelled"
        case .declined: "declined"
        case .expired: "expired: nobody confirmed it in time"
        case .interrupted: "interrupted"
        }
    }

    static func refusal(_ refusal: Refusal) -> String {
        switch refusal {
        case .notAllowed: "not allowed for this device or now switched off"
        case .aboveLimit: "above a limit of the pump or of the device"
        case .busy: "another command is under way"
        case .stale: "this number was used before"
        case .conflict: "this number was used for another order"
        case .notConfirmed: "nobody confirmed it on the pump"
        case .wrongLease: "not what the pump had allowed"
        case .over: "it is over"
        case .tooOften: "too many questions in ten minutes"
        case .badReading: "the reading is not signed, not new or too late"
        case .unavailable: "the pump cannot deliver now"
        case .malformed: "out of bounds, or not a whole number of pulses of 0.025 U"
        }
    }

    static func alarm(_ alarm: Alarm) -> String {
        switch alarm {
        case .occlusion: "insulin cannot leave (occlusion). Delivery has stopped. Change the set, then: clear"
        case .reservoirEmpty: "the reservoir is empty. Delivery has stopped. Put in a new one: fill U"
        case .batteryEmpty: "the battery is empty. Delivery has stopped. Put in a new one: battery new"
        case .memoryFault: "the memory contradicts itself. Nothing is delivered. This pump must be replaced"
        }
    }

    static func alert(_ alert: Alert) -> String {
        switch alert {
        case .reservoirLow: "less than 20 U are left"
        case .batteryLow: "the battery is nearly empty"
        case .foreignBolus: "a bolus begins that another device asked for; cancel stops it"
        case .limitReached: "a limit has stopped a delivery"
        case .glucoseLow: "glucose is low"
        case .glucoseHigh: "glucose is high"
        case .suspendedBeforeLow: "delivery has stopped: glucose will soon be low"
        case .resumedAfterLow: "delivery goes on after it had stopped before a low"
        case .readingsLost: "no glucose reading came for a while; basal is as programmed"
        case .restarted: "the power was out; what was being delivered is over, see the history"
        }
    }

    static func failure(_ failure: PairingFailure) -> String {
        switch failure {
        case .notOpen: "pairing is not open on the pump: open it there, then type its code here"
        case .timeOut: "the two minutes are over: open pairing again"
        case .wrongCode: "the codes differ, or someone was in between: look at the pump and try again"
        case .attemptsUsed: "three wrong codes: open pairing again on the pump, it will show another code"
        case .tooManyRuns: "too many beginnings: open pairing again, away from other devices"
        case .noCommonVersion: "the devices speak no version in common"
        case .wrongKindOfCode: "this device pairs with another kind of code"
        case .badKeys: "a key of the other device is none"
        case .badCertificate: "the other device could not prove what it is"
        case .declined: "a person at the pump declined"
        case .closed: "pairing was closed on the pump"
        case .malformed: "the other device sent something that does not belong there"
        }
    }

    /// A line of the history; nil for what another line says already.
    ///
    /// - Parameters:
    ///   - who: names a device.
    ///   - order: what a command was about, as far as it is remembered.
    static func event(
        _ event: HistoryEvent, who: (DeviceID) -> String, order: (CommandKey) -> DoseOrder?
    ) -> String? {
        switch event {
        case .began(let key): "\(order(key).map { Self.order($0) } ?? "a command"), by \(who(key.peer)): begun"
        case .ended(let key, let outcome, let delivered):
            order(key)?.isBolus == false
                ? nil
                : "\(order(key).map { Self.order($0) } ?? "a command"), by \(who(key.peer)): \(Self.outcome(outcome)), "
                    + "\(amount(delivered)) delivered"
        case .programmedBasal: "the programmed basal again"
        case .suspended: "delivery stopped"
        case .resumed: "delivery goes on"
        case .filled(let amount): "new reservoir, \(Self.amount(amount))"
        case .settingsChanged: "settings changed"
        case .alarm(let alarm): "ALARM: \(Self.alarm(alarm))"
        case .alert(let alert): Self.alert(alert)
        case .restarted: "power came back"
        case .cleared: "a person here cleared the alarm"
        case .paired(let device): "\(who(device)) was paired"
        case .unpaired(let device): "\(who(device)) is a stranger now"
        case .connected(let device): "\(who(device)) opened a session"
        }
    }

    static func requester(_ state: RequesterState) -> String {
        switch state {
        case .idle: "nothing asked for"
        case .preparing: "asked; the pump has not answered yet"
        case .awaitingPerson(let lease): "confirm on the pump, \(lease.seconds) s left"
        case .committing: "confirmed; told the pump to begin, it has not answered yet"
        case .delivering(let amount): "the pump delivers: \(Self.amount(amount)) so far"
        case .unknown: "UNKNOWN: the pump has not answered; it may or may not deliver. Look at the pump; asking on"
        case .finished(let outcome): finished(outcome)
        }
    }

    private static func finished(_ outcome: RequesterOutcome) -> String {
        switch outcome {
        case .ended(let outcome, let delivered): "\(Self.outcome(outcome)); \(amount(delivered)) delivered"
        case .refused(let refusal): "refused: \(Self.refusal(refusal)); nothing delivered"
        case .neverStarted: "never started; nothing delivered"
        case .seeReceipts: "over, and the pump no longer knows how: see its receipts"
        }
    }
}
