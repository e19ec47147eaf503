/// The keys of one direction, one for each epoch: a key cannot be computed from a later one.
struct KeyChain: Hashable, Sendable {
    private(set) var epoch: UInt64 = 0
    private(set) var current: NoiseCipher
    private(set) var previous: NoiseCipher?
    private(set) var began: PumpInstant

    init(key: [UInt8], at now: PumpInstant) {
        current = NoiseCipher(key: key)
        began = now
    }

    /// The cipher of an epoch: the current one, the one before it, or one that lies ahead.
    func cipher(of wanted: UInt64) throws(SessionError) -> NoiseCipher {
        if wanted == epoch { return current }
        guard wanted > epoch else {
            guard epoch - wanted == 1, let previous else { throw .staleKey }
            return previous
        }
        return try ahead(to: wanted).current
    }

    /// Moves on to an epoch that lies ahead.
    mutating func advance(to wanted: UInt64, at now: PumpInstant) throws(SessionError) {
        guard wanted > epoch else { return }
        self = try ahead(to: wanted)
        began = now
    }

    /// Forgets the key before the current one.
    mutating func forgetPrevious() { previous = nil }

    private func ahead(to wanted: UInt64) throws(SessionError) -> KeyChain {
        guard wanted - epoch <= SessionRules.mostEpochsAhead else { throw .tooFarAhead }
        var copy = self
        while copy.epoch < wanted {
            guard let next = try? copy.current.rekeyed() else { throw .badKeys }
            copy.previous = copy.current
            copy.current = next
            copy.epoch += 1
        }
        return copy
    }
}
