/// The measures of one version at error correction level M, and the words that go into it.
struct QRVersion: Sendable {
    let number: Int

    init(_ number: Int) { self.number = number }

    /// By version from 1: all words, words of error correction in a block, and blocks (ISO/IEC 18004, table 9).
    private static let table: [(words: Int, correction: Int, blocks: Int)] = [
        (26, 10, 1), (44, 16, 1), (70, 26, 1), (100, 18, 2), (134, 24, 2), (172, 16, 4), (196, 18, 4), (242, 22, 4),
        (292, 22, 5),
    ]
    private static let alignment: [[Int]] = [
        [], [6, 18], [6, 22], [6, 26], [6, 30], [6, 34], [6, 22, 38], [6, 24, 42], [6, 26, 46],
    ]

    private var row: (words: Int, correction: Int, blocks: Int) { Self.table[number - 1] }

    /// How many words of data there are.
    var dataWords: Int { row.words - row.correction * row.blocks }
    /// Where the centres of the alignment patterns are, in both directions.
    var centres: [Int] { Self.alignment[number - 1] }

    /// Bytes in byte mode with a length of eight bits, filled up to so many words.
    static func words(_ bytes: [UInt8], count: Int) -> [UInt8] {
        var bits: [Bool] = [false, true, false, false]
        for byte in [UInt8(truncatingIfNeeded: bytes.count)] + bytes {
            bits += (0..<8).map { byte >> (7 - $0) & 1 == 1 }
        }
        bits += Array(repeating: false, count: 4)
        var words = stride(from: 0, to: bits.count, by: 8).map { start in
            (0..<8).reduce(UInt8(0)) { word, bit in
                word << 1 | (start + bit < bits.count && bits[start + bit] ? 1 : 0)
            }
        }
        var filler = false
        while words.count < count {
            words.append(filler ? 0x11 : 0xEC)
            filler.toggle()
        }
        return words
    }

    /// Data and error correction, one word of each block in turn (clause 7.6).
    func interleaved(_ data: [UInt8]) -> [UInt8] {
        let (long, short) = (row.words % row.blocks, row.words / row.blocks - row.correction)
        var (blocks, start) = ([ArraySlice<UInt8>](), 0)
        for block in 0..<row.blocks {
            let length = block < row.blocks - long ? short : short + 1
            blocks.append(data[start..<(start + length)])
            start += length
        }
        let corrections = blocks.map { ReedSolomon.remainder(of: Array($0), words: row.correction) }
        return Self.inTurn(blocks.map(Array.init)) + Self.inTurn(corrections)
    }

    private static func inTurn(_ blocks: [[UInt8]]) -> [UInt8] {
        (0..<(blocks.map(\.count).max() ?? 0)).flatMap { place in
            blocks.compactMap { $0.indices.contains(place) ? $0[place] : nil }
        }
    }
}

/// Error correction over the field of 256 elements that QR codes use.
enum ReedSolomon {
    private static func product(_ one: UInt8, _ other: UInt8) -> UInt8 {
        var (sum, left, right) = (0, Int(one), Int(other))
        while right > 0 {
            if right & 1 == 1 { sum ^= left }
            left <<= 1
            if left > 255 { left ^= 0x11D }
            right >>= 1
        }
        return UInt8(truncatingIfNeeded: sum)
    }

    /// The factors of (x − 1)(x − 2)(x − 4)…, the highest first, without the leading one.
    private static func generator(_ degree: Int) -> [UInt8] {
        var factors = Array(repeating: UInt8(0), count: degree - 1) + [1]
        var root: UInt8 = 1
        for _ in 0..<degree {
            for place in factors.indices {
                factors[place] = product(factors[place], root)
                if place + 1 < factors.count { factors[place] ^= factors[place + 1] }
            }
            root = product(root, 2)
        }
        return factors
    }

    /// What is left of data divided by the generator: the words that follow it.
    static func remainder(of data: [UInt8], words: Int) -> [UInt8] {
        let factors = generator(words)
        var rest = Array(repeating: UInt8(0), count: words)
        for byte in data {
            let factor = byte ^ rest.removeFirst()
            rest.append(0)
            for place in rest.indices { rest[place] ^= product(factors[place], factor) }
        }
        return rest
    }
}
