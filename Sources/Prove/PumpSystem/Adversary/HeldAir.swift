import GlucoseModel

/// One direction of the air in an adversary's hands: every packet is held until the adversary passes it on, and none is
/// ever forgotten.
struct HeldAir: Sendable {
    /// Which packet is passed on.
    enum Choice {
        /// The next that was not passed on yet.
        case next
        /// Any that was ever sent.
        case anyOld
        /// Any that was ever sent, changed.
        case changed
    }

    private(set) var sent: [[UInt8]] = []
    private var waiting: [Int] = []

    mutating func send(_ packet: [UInt8]) {
        waiting.append(sent.count)
        sent.append(packet)
    }

    mutating func drop() {
        if !waiting.isEmpty { waiting.removeFirst() }
    }

    mutating func pick(_ choice: Choice, _ random: inout SeededRandom) -> [UInt8]? {
        guard !sent.isEmpty else { return nil }
        switch choice {
        case .next:
            return waiting.isEmpty ? nil : sent[waiting.removeFirst()]
        case .anyOld:
            return sent[random.below(sent.count)]
        case .changed:
            var packet = sent[random.below(sent.count)]
            if random.chance(0.2) { packet.removeLast(random.below(packet.count + 1)) }
            for _ in 0...random.below(3) where !packet.isEmpty {
                packet[random.below(packet.count)] ^= UInt8(1 + random.below(255))
            }
            return packet
        }
    }
}
