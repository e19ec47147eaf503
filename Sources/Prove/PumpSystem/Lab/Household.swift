import GlucoseModel
import PumpLink

/// A day in a home: a patient, their pump and devices, and a stranger. It begins at eight in the morning.
struct Household: Sendable {
    static let begin: UInt64 = 8 * 3_600_000
    static let minutes = 1440
    /// Minutes after the beginning.
    private static let pairingMinute = 10
    private static let pairingEnds = 30

    let scenario: LabScenario
    private let patient: LabPatient
    var unit: PumpUnit
    var radio: Radio
    var random: SeededRandom
    var person: Person
    var stranger: Stranger
    var devices: Devices
    /// Commands that the owner began by remote and that have not been committed yet.
    var ownRemoteOrders = 0
    /// Who began each command: true for a stranger. What is not here was begun at the pump.
    var foreign: [CommandKey: Bool] = [:]
    var confirmed: Set<CommandKey> = []
    private var simulation: GlucoseSimulation
    private var delivered = 0
    private var outcome = LabOutcome()
    private let keepsTrace: Bool

    /// The devices, by the way they speak.
    enum Devices: Sendable {
        case weak(WeakPort, remoteKey: UInt64, number: UInt8)
        case linked(PumpPort, PeerStation)
    }

    /// - Returns: nil where no keys could be made.
    init?(_ setting: LabSetting, seed: UInt64, keepsTrace: Bool) {
        let scenario = setting.scenario
        self.scenario = scenario
        patient = setting.patient
        self.keepsTrace = keepsTrace
        random = SeededRandom(seed: seed)
        simulation = GlucoseSimulation(patient.patient)
        radio = Radio(.room, seed: seed)
        person = Person(scenario.actions, seed: seed)
        let rules = scenario.pairing == .weak ? WeakPort.rules : LedgerRules()
        var settings = patient.settings
        settings.therapy.limits.remoteBolus = !scenario.actions.contains(.remoteBolusOff)
        guard
            let unit = PumpUnit(
                id: PairedSystem.ID.pump, settings: settings, filled: Insulin(units: 300), rules: rules,
                at: Self.begin)
        else { return nil }
        self.unit = unit
        let limit = settings.therapy.limits.bolus
        stranger = Stranger(scenario, biggest: limit, seed: seed)
        switch scenario.pairing {
        case .weak:
            let key = random.next()
            devices = .weak(WeakPort(serial: 600_123), remoteKey: key, number: 0)
            stranger.takeWeakKey(ofRemote: key)
        case .pumpLink:
            guard let system = PairedSystem.make(bolusLimit: limit, withRemote: false, using: &random) else {
                return nil
            }
            devices = .linked(system.port, PeerStation(system.remoteCredentials, system.anchor))
            stranger.take(system)
        }
        radio.place(.pump, at: 0)
        radio.place(.remote, at: 1)
        radio.place(.stranger, at: scenario.actions.contains(.pairInPrivate) ? nil : 6)
    }

    /// Lives the day.
    mutating func live() -> LabOutcome {
        for minute in 0..<Self.minutes {
            let start = Self.begin + UInt64(minute) * 60_000
            if keepsTrace { outcome.trace.append(simulation.glucose) }
            outcome.glucose.add(simulation.glucose)
            let meal = plan(minute, start)
            liveMinute(start)
            let pulses = unit.givenPulses
            simulation.advance(meal: meal, insulin: Insulin(pulses: pulses - delivered).units)
            delivered = pulses
        }
        return account()
    }

    /// What happens on the minute, and the meal that begins.
    private mutating func plan(_ minute: Int, _ world: UInt64) -> Double {
        if minute >= Self.pairingMinute, minute < Self.pairingEnds {
            pair(world, isFirst: minute == Self.pairingMinute)
        }
        // In range all the time once pairing is over: who wants to harm comes near.
        if minute == Self.pairingEnds { radio.place(.stranger, at: 6) }
        for packet in stranger.act(minute: minute, at: world, random: &random) {
            radio.send(packet, from: .stranger, at: world)
        }
        guard let index = LabPatient.mealMinutes.firstIndex(of: minute), index < patient.meals.count else { return 0 }
        let wizard = BolusWizard(patient.settings.wizard)
        let advice = wizard.advice(grams: patient.meals[index], glucose: nil, onBoard: unit.pump.onBoard)
        let amount = min(advice, patient.settings.therapy.limits.bolus)
        if index == 1, !scenario.actions.contains(.remoteBolusOff) {
            orderByRemote(.bolus(amount), world)
        } else if amount > .zero {
            unit.input(at: world) { $0.person(.order(.bolus(amount)), at: $1) }
        }
        return patient.meals[index]
    }

    /// Second by second while something is going on, at once when nothing is.
    private mutating func liveMinute(_ start: UInt64) {
        for second in 0..<60 {
            let world = start + UInt64(second) * 1000
            let isQuiet = radio.isQuiet && person.isIdle && !isRemoteBusy && !stranger.isBusy
            if isQuiet && !unit.pump.isBolusing { break }
            unit.pass(to: world)
            sendWaiting(world)
            while let arrival = radio.next(upTo: world + 999) { hear(arrival) }
            look(world)
        }
        unit.pass(to: start + 59_999)
        look(start + 59_999)
    }

    private mutating func account() -> LabOutcome {
        var pulses = (unauthorized: unit.given[.temporary, default: 0], mistaken: 0)
        var delivered = unit.receipts.reduce(into: [CommandKey: Insulin]()) { $0[$1.key] = $1.delivered }
        if let key = unit.pump.ledger.state.bolus { delivered[key] = unit.pump.ledger.state.commands[key]?.delivered }
        for (key, amount) in delivered where foreign[key] == true {
            if confirmed.contains(key) {
                pulses.mistaken += amount.pulses
            } else {
                pulses.unauthorized += amount.pulses
            }
        }
        outcome.unauthorized = Insulin(pulses: pulses.unauthorized)
        outcome.confirmedByMistake = Insulin(pulses: pulses.mistaken)
        let programmed = Double(unit.pump.settings.therapy.basal.first?.milliunitsPerHour ?? 0) / 1000 * 24
        let missing = programmed - Insulin(pulses: unit.given[.programmed, default: 0]).units
        // What was carried on and not yet given is less than two pulses.
        outcome.withheld = missing > 0.05 ? Insulin(units: missing) : .zero
        return outcome
    }
}
