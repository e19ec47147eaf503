/// Words that an advisory shortens itself: beside "Senographe Pristina", "Seno DS" is a Senographe.
struct LongForms: Sendable {
    private var long: [String: String] = [:]

    /// - Parameter names: every name that the advisory claims.
    init(_ names: [ClaimName]) {
        var words: Set<String> = []
        for name in names {
            for slot in name.slots where slot.strength == .word && !slot.isMaker {
                if let word = slot.options.first, word.isAllLetters { words.insert(word) }
            }
        }
        for short in words where (4...5).contains(short.utf8.count) {
            let longer = words.filter { $0.utf8.count >= short.utf8.count + 4 && $0.hasPrefix(short) }
            if let only = longer.first, longer.count == 1 { long[short] = only }
        }
    }

    /// Whether some names could hold any, told from their letters alone: most cannot.
    static func mayBe(in names: some Sequence<String>) -> Bool {
        var heads: [UInt32: UInt8] = [:]
        for name in names {
            for word in name.utf8.split(separator: 0x20) where word.count >= 4 && word.count != 6 && word.count != 7 {
                let head = word.prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1 | 0x20) }
                let kinds = (heads[head] ?? 0) | (word.count <= 5 ? 1 : 2)
                if kinds == 3 { return true }
                heads[head] = kinds
            }
        }
        return false
    }

    /// Whether there are none.
    var isEmpty: Bool { long.isEmpty }

    /// The reading, with the long form beside each short one.
    func added(to reading: ClaimNameParser.Reading) -> ClaimNameParser.Reading {
        if isEmpty { return reading }
        var reading = reading
        for name in reading.names.indices {
            for slot in reading.names[name].slots.indices {
                guard let word = reading.names[name].slots[slot].options.first, let other = long[word] else { continue }
                reading.names[name].slots[slot].options.append(other)
            }
        }
        return reading
    }
}
