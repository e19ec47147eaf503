import GlucoseModel

/// Who can send and hear.
public enum Station: UInt8, CaseIterable, Hashable, Sendable {
    /// The pump.
    case pump = 1
    /// The owner's remote.
    case remote
    /// The sensor's transmitter.
    case transmitter
    /// The blood glucose meter.
    case meter
    /// The bridge between radio and computer.
    case gateway
    /// Whoever has no business here.
    case stranger
}

/// What happens to packets on their way.
public struct RadioConditions: Hashable, Sendable {
    /// The share of packets that a station does not hear.
    public var loss: Double
    /// The share that it hears twice.
    public var duplication: Double
    /// The share in which a bit is turned over.
    public var corruption: Double
    /// The shortest time on the way, ms; packets overtake each other when it varies.
    public var shortestDelay: UInt64
    /// The longest time on the way, ms.
    public var longestDelay: UInt64
    /// How far it carries, m.
    public var range: Double

    /// Conditions.
    public init(
        loss: Double = 0, duplication: Double = 0, corruption: Double = 0, shortestDelay: UInt64 = 5,
        longestDelay: UInt64 = 5, range: Double = 10
    ) {
        self.loss = loss
        self.duplication = duplication
        self.corruption = corruption
        self.shortestDelay = shortestDelay
        self.longestDelay = longestDelay
        self.range = range
    }

    /// A room with people in it.
    public static let room = RadioConditions(
        loss: 0.05, duplication: 0.02, corruption: 0.01, shortestDelay: 5, longestDelay: 80)
}

/// A simulated radio: everyone in range hears everything, or what is left of it. The same seed makes the same weather.
public struct Radio: Sendable {
    /// A packet as a station hears it.
    public struct Arrival: Hashable, Sendable {
        /// The world's time, ms.
        public let at: UInt64
        /// Who sent it; no receiver can know this, only the simulation.
        public let from: Station
        /// Who hears it.
        public let to: Station
        /// Its bytes.
        public let packet: [UInt8]
    }

    private let conditions: RadioConditions
    private var random: SeededRandom
    private var places: [Station: Double] = [:]
    /// What is on the way, the next last.
    private var onTheWay: [Arrival] = []

    /// A radio; nobody is there yet.
    public init(_ conditions: RadioConditions, seed: UInt64) {
        self.conditions = conditions
        random = SeededRandom(seed: seed, stream: 7)
    }

    /// Whether nothing is on the way.
    public var isQuiet: Bool { onTheWay.isEmpty }

    /// Puts a station somewhere on a line, m; nil takes it away.
    public mutating func place(_ station: Station, at metres: Double?) { places[station] = metres }

    /// Sends a packet to all who are in range.
    public mutating func send(_ packet: [UInt8], from sender: Station, at now: UInt64) {
        guard let here = places[sender] else { return }
        for (receiver, there) in places.sorted(by: { $0.key.rawValue < $1.key.rawValue })
        where receiver != sender && abs(there - here) <= conditions.range {
            let copies = random.chance(conditions.duplication) ? 2 : 1
            for _ in 0..<copies where !random.chance(conditions.loss) {
                put(Arrival(at: now &+ delay(), from: sender, to: receiver, packet: weathered(packet)))
            }
        }
    }

    /// The next packet that someone hears, up to a time.
    public mutating func next(upTo now: UInt64) -> Arrival? {
        guard let next = onTheWay.last, next.at <= now else { return nil }
        return onTheWay.removeLast()
    }

    private mutating func put(_ arrival: Arrival) {
        let place = onTheWay.firstIndex { $0.at <= arrival.at } ?? onTheWay.count
        onTheWay.insert(arrival, at: place)
    }

    private mutating func delay() -> UInt64 {
        let (shortest, longest) = (conditions.shortestDelay, max(conditions.shortestDelay, conditions.longestDelay))
        return shortest &+ UInt64(random.below(Int(min(longest - shortest, 1 << 32)) + 1))
    }

    private mutating func weathered(_ packet: [UInt8]) -> [UInt8] {
        guard !packet.isEmpty, random.chance(conditions.corruption) else { return packet }
        var packet = packet
        packet[random.below(packet.count)] ^= 1 << UInt8(random.below(8))
        return packet
    }
}
