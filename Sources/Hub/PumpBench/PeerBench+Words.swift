import PumpLink
import PumpSystem

extension PeerBench {
    /// Takes a line that the person typed.
    ///
    /// - Returns: false when they want to end.
    func type(_ line: String) throws -> Bool {
        let words = line.split(separator: " ").map(String.init)
        guard let first = words.first?.lowercased() else { return true }
        if first == "quit" { return false }
        if try !takeCommon(first, Array(words.dropFirst())), try !takeOwn(first, Array(words.dropFirst())) {
            face.say("this \(role) does not know that: help names its words")
        }
        try settle()
        return true
    }

    private var help: [String] {
        var lines = [
            role == .transmitter
                ? "pair                  with a pump that was told the label (pair label CODE)"
                : "pair CODE             with the six digits that the pump shows",
            "state                 what this device knows",
            "speed N               how many seconds pass in a second",
        ]
        switch role {
        case .remote: lines += ["bolus U               ask the pump for a bolus; confirm it there"]
        case .phone: lines += ["suspend MIN, resume   ask the pump for it; confirm it there"]
        case .meter: lines += ["measure               a drop of blood"]
        case .gateway: lines += ["plug, unplug          the bridge to the computer"]
        case .pump, .transmitter, .clinic: break
        }
        if sensor != nil { lines += ["glucose MG/DL         what it is, where there is no virtual patient"] }
        if [.remote, .phone].contains(role) { lines += ["cancel                stop what was asked for"] }
        if canAsk {
            lines += ["status                what the pump says", "receipts FILE         fetch all, for verification"]
        }
        return lines + ["quit"]
    }

    private var canAsk: Bool { RoleTable.standard.permission(of: role, for: .status) != .denied }

    private func takeCommon(_ word: String, _ rest: [String]) throws -> Bool {
        switch (word, rest.count) {
        case ("help", 0): for line in help { face.say(line) }
        case ("state", 0): for line in screen { face.say(line) }
        case ("speed", 1):
            guard let speed = Double(rest[0]), (0.1...3600).contains(speed) else { return false }
            clock.setSpeed(speed)
        case ("pair", _): pair(rest.joined())
        case ("status", 0) where canAsk: ask(.status)
        case ("receipts", 1) where canAsk:
            fetching = (rest[0], [])
            ask(.receipts(from: 1, count: 8))
        default: return false
        }
        return true
    }

    private func takeOwn(_ word: String, _ rest: [String]) throws -> Bool {
        let number = rest.count == 1 ? Double(rest[0]).flatMap { (0...10_000).contains($0) ? $0 : nil } : nil
        switch (role, word, number) {
        case (.remote, "bolus", let units?): try begin(.bolus(Insulin(units: units)))
        case (.phone, "suspend", let minutes?): try begin(.suspend(seconds: UInt32(minutes * 60)))
        case (.phone, "resume", nil): try begin(.resume)
        case (.remote, "cancel", nil), (.phone, "cancel", nil):
            send(station.control?.cancel(at: clock.now, using: &random) ?? [])
        case (.meter, "measure", nil):
            guard let reading = sensor?.measure(at: clock.now) else {
                face.say("no virtual patient to measure: say glucose MG/DL")
                return true
            }
            try tell(reading)
        case (.meter, "glucose", let value?), (.transmitter, "glucose", let value?): sensor?.set(value)
        case (.gateway, "plug", nil), (.gateway, "unplug", nil):
            isPlugged = word == "plug"
            face.say(isPlugged ? "plugged in" : "unplugged: nothing passes")
        default: return false
        }
        return true
    }

    private func pair(_ typed: String) {
        guard let code = device.label ?? PairingCode(digits: typed.filter { $0 != " " }) else {
            return face.say("the code has six digits: open pairing on the pump, and type what it shows")
        }
        send([station.beginPairing(code, at: clock.now, using: &random)])
    }

    private func ask(_ request: Request) {
        guard station.control != nil else { return face.say("not paired") }
        send(station.control?.ask(request, at: clock.now, using: &random) ?? [])
    }

    /// Takes what the pump answered to a request beside commands.
    func take(_ answer: Response) throws {
        switch answer {
        case .status(let status):
            face.say(
                "pump: reservoir \(Wording.amount(status.reservoir)), on board \(Wording.amount(status.onBoard)), basal "
                    + "\(Wording.rate(status.milliunitsPerHour)), battery \(status.batteryPercent) %"
                    + (status.suspended ? ", SUSPENDED" : "") + (status.alarm > 0 ? ", ALARM \(status.alarm)" : ""))
        case .readingTaken(let number): face.say("the pump took reading \(number)")
        case .refused(_, let refusal, _): face.say("refused: \(Wording.refusal(refusal))")
        case .receipts(let receipts): fetch(receipts)
        case .settings, .state: break
        }
    }

    /// Eight at a time, until there are no more.
    private func fetch(_ receipts: [SignedReceipt]) {
        guard let path = fetching?.path else { return }
        fetching?.receipts += receipts
        let all = fetching?.receipts ?? []
        if receipts.count == 8, let last = all.last {
            return ask(.receipts(from: last.claim.facts.sequence + 1, count: 8))
        }
        fetching = nil
        do {
            try ReceiptFile(chain: pumpChain, receipts: all).write(to: path)
            face.say("\(all.count) receipts written to \(path)")
        } catch { face.say("\(error)") }
    }

    /// What the device shows.
    var screen: [String] {
        let pairing =
            switch station.pairing {
            case .paired: "paired with the \(Wording.device(station.record?.pump.id ?? DeviceID(0), .pump))"
            case .none: "not paired"
            case .running: "comparing codes"
            case .awaitingPerson: "confirm this device on the pump"
            case .failed(let why): "not paired: \(Wording.failure(why))"
            }
        var lines = [
            "  \(Wording.device(device.credentials.identity.id, role))   \(isInRange ? "in range" : "out of range")",
            "  \(pairing)",
        ]
        if role == .gateway { lines.append("  bridge \(isPlugged ? "plugged in" : "unplugged")") }
        if let state = station.control?.state, state != .idle { lines.append("  \(Wording.requester(state))") }
        return lines
    }
}
