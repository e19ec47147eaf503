import PumpLink
import PumpSystem

/// Pumps and peers of our own for tests.
enum PumpSamples {
    static let pumpID = DeviceID(0x0600)
    static let remote = PeerGrant(id: DeviceID(0x41), role: .remote, bolusLimit: Insulin(units: 10))
    static let clinic = PeerGrant(id: DeviceID(0x61), role: .clinic, bolusLimit: .zero)
    static let phone = PeerGrant(id: DeviceID(0x51), role: .phone, bolusLimit: .zero)
    static let transmitter = DeviceID(0x21)

    static func limits(
        bolus: Double = 10, hour: Double = 15, day: Double = 60, onBoard: Double = 20, rate: UInt32 = 5000
    ) -> DoseLimits {
        DoseLimits(
            bolus: Insulin(units: bolus), perHour: Insulin(units: hour), perDay: Insulin(units: day),
            onBoard: Insulin(units: onBoard), milliunitsPerHour: rate, remoteBolus: true)
    }

    static func settings(
        basal: [(UInt16, UInt32)] = [(0, 1000)], limits: DoseLimits = limits(), lowGuard: LowGuardSettings = .off
    ) -> PumpSettings {
        PumpSettings(
            therapy: TherapySettings(
                basal: basal.map { BasalSegment(startMinute: $0.0, milliunitsPerHour: $0.1) }, limits: limits),
            lowGuard: lowGuard)
    }

    static func unit(_ settings: PumpSettings = settings(), filled: Double = 200) throws -> PumpUnit {
        guard let unit = PumpUnit(id: pumpID, settings: settings, filled: Insulin(units: filled)) else {
            throw Unacceptable()
        }
        return unit
    }

    struct Unacceptable: Error {}
}

extension PumpUnit {
    /// Minutes of the world.
    static func minutes(_ minutes: Double) -> UInt64 { UInt64(minutes * 60_000) }

    /// A person acts at a minute.
    @discardableResult
    mutating func person(_ action: PersonAction, minute: Double) -> Response? {
        input(at: Self.minutes(minute)) { $0.person(action, at: $1) }
    }

    /// A peer asks at a minute.
    @discardableResult
    mutating func ask(_ request: Request, _ peer: PeerGrant = PumpSamples.remote, minute: Double) -> Response? {
        input(at: Self.minutes(minute)) { $0.receive(request, from: peer, at: $1) }
    }

    /// A sensor reading arrives at a minute.
    @discardableResult
    mutating func sense(_ glucose: UInt16, trend: Int16 = 0, sequence: UInt64, minute: Double) -> Response? {
        input(at: Self.minutes(minute)) {
            $0.take(
                GlucoseReading(
                    origin: PumpSamples.transmitter, source: .sensor, sequence: sequence, measured: $1,
                    milligramsPerDecilitre: glucose, trend: trend), at: $1)
        }
    }

    /// Lets time pass to a minute.
    mutating func pass(minute: Double) { pass(to: Self.minutes(minute)) }
}
