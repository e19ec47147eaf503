import GlucoseModel
import PumpLink
import PumpSystem

/// What a transmitter or meter measures: the patient whom the pump's process simulates, or a value that a person sets.
struct BenchSensor: Sendable {
    private enum Kind: Sendable {
        case transmitter(SensorTransmitter)
        case meter(BloodMeter)
    }

    private var kind: Kind
    private let bodyPath: String
    private var set: Double?
    private var minute = -1

    /// - Returns: nil for a role that measures nothing.
    init?(_ device: BenchDevice, _ role: Role, bodyPath: String, lastSequence: UInt64) {
        let (id, key) = (device.credentials.identity.id, device.credentials.identityKey)
        switch role {
        case .transmitter:
            kind = .transmitter(
                SensorTransmitter(id: id, key: key, sensor: GlucoseSensor(seed: id.value), lastSequence: lastSequence))
        case .meter: kind = .meter(BloodMeter(id: id, key: key, seed: id.value, lastSequence: lastSequence))
        case .pump, .remote, .phone, .clinic, .gateway: return nil
        }
        self.bodyPath = bodyPath
    }

    /// A person says what glucose is, where there is no patient.
    mutating func set(_ glucose: Double) { set = glucose }

    /// The transmitter measures at its own pace.
    mutating func measureWhenDue(at world: UInt64) -> SignedReading? {
        let now = Int(world / 60_000)
        guard case .transmitter(var transmitter) = kind, now > minute else { return nil }
        minute = now
        guard let glucose = glucose?.tissue else { return nil }
        let reading = transmitter.measure(glucose, minute: now)
        kind = .transmitter(transmitter)
        return reading
    }

    /// The meter measures when it gets a drop of blood.
    mutating func measure(at world: UInt64) -> SignedReading? {
        guard case .meter(var meter) = kind, let glucose = glucose?.plasma else { return nil }
        let reading = meter.measure(glucose, minute: Int(world / 60_000))
        kind = .meter(meter)
        return reading
    }

    private var glucose: (tissue: Double, plasma: Double)? {
        if let set { return (set, set) }
        guard let bytes = (try? BenchFolder.read(bodyPath)) ?? nil else { return nil }
        let numbers = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).compactMap {
            Double($0)
        }
        return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
    }
}
