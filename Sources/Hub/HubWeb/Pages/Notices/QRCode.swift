/// A QR code of a short text (ISO/IEC 18004), in byte mode with error correction level M, versions 1 to 9.
struct QRCode: Sendable {
    /// How many squares a side has, without the quiet zone around it.
    private(set) var size: Int
    private var dark: [Bool]
    private var isFixed: [Bool]

    /// The bytes that fit the largest version.
    static let longest = 180

    /// The code of a text.
    ///
    /// - Returns: nil when the text is longer than ``longest`` bytes.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard let version = (1...9).first(where: { bytes.count <= QRVersion($0).dataWords - 2 }) else { return nil }
        let plan = QRVersion(version)
        size = 17 + 4 * version
        dark = Array(repeating: false, count: size * size)
        isFixed = dark
        drawFixed(plan)
        place(plan.interleaved(QRVersion.words(bytes, count: plan.dataWords)))
        let best = (0..<8).min { masked($0).penalty < masked($1).penalty } ?? 0
        self = masked(best)
    }

    /// Whether a square is dark; those outside are light.
    subscript(_ x: Int, _ y: Int) -> Bool {
        (0..<size).contains(x) && (0..<size).contains(y) && dark[y * size + x]
    }

    /// The dark squares as the path of a drawing, one unit a square, with a quiet zone of four.
    var path: String {
        var text = ""
        for y in 0..<size {
            var x = 0
            while x < size {
                let start = x
                while self[x, y] { x += 1 }
                if x > start { text += "M\(start + 4) \(y + 4)h\(x - start)v1h-\(x - start)z" }
                x += 1
            }
        }
        return text
    }

    // MARK: What is always there

    private mutating func set(_ x: Int, _ y: Int, _ isDark: Bool) {
        guard (0..<size).contains(x), (0..<size).contains(y) else { return }
        dark[y * size + x] = isDark
        isFixed[y * size + x] = true
    }

    private mutating func drawFixed(_ plan: QRVersion) {
        for place in 0..<size {
            set(6, place, place.isMultiple(of: 2))
            set(place, 6, place.isMultiple(of: 2))
        }
        for (x, y) in [(3, 3), (size - 4, 3), (3, size - 4)] { drawRings(x, y, reach: 4) }
        let centres = plan.centres
        let last = centres.last ?? 0
        for x in centres {
            for y in centres where (x, y) != (6, 6) && (x, y) != (6, last) && (x, y) != (last, 6) {
                drawRings(x, y, reach: 2)
            }
        }
        drawFormat(0)
        drawVersion(plan.number)
    }

    /// A finder (reach 4, with its light border) or an alignment pattern (reach 2).
    private mutating func drawRings(_ x: Int, _ y: Int, reach: Int) {
        for down in -reach...reach {
            for right in -reach...reach {
                let ring = max(abs(down), abs(right))
                set(x + right, y + down, reach == 4 ? ring != 2 && ring != 4 : ring != 1)
            }
        }
    }

    /// Level M and the mask, protected by a BCH code, twice (clause 7.9).
    private mutating func drawFormat(_ mask: Int) {
        var rest = mask << 10
        for bit in stride(from: 14, through: 10, by: -1) where rest >> bit & 1 == 1 { rest ^= 0x537 << (bit - 10) }
        let bits = (mask << 10 | rest) ^ 0x5412
        func isDark(_ bit: Int) -> Bool { bits >> bit & 1 == 1 }
        for bit in 0...5 { set(8, bit, isDark(bit)) }
        set(8, 7, isDark(6))
        set(8, 8, isDark(7))
        set(7, 8, isDark(8))
        for bit in 9...14 { set(14 - bit, 8, isDark(bit)) }
        for bit in 0...7 { set(size - 1 - bit, 8, isDark(bit)) }
        for bit in 8...14 { set(8, size - 15 + bit, isDark(bit)) }
        set(8, size - 8, true)
    }

    /// The version, protected by a Golay code, twice; only from version 7 on (clause 7.10).
    private mutating func drawVersion(_ number: Int) {
        guard number >= 7 else { return }
        var rest = number << 12
        for bit in stride(from: 17, through: 12, by: -1) where rest >> bit & 1 == 1 { rest ^= 0x1F25 << (bit - 12) }
        let bits = number << 12 | rest
        for bit in 0..<18 {
            let (along, across) = (size - 11 + bit % 3, bit / 3)
            set(along, across, bits >> bit & 1 == 1)
            set(across, along, bits >> bit & 1 == 1)
        }
    }

    // MARK: What varies

    /// Fills the rest in two columns at a time, from the right, up and down in turns (clause 7.7.3).
    private mutating func place(_ words: [UInt8]) {
        var bit = 0
        var isUp = true
        for right in stride(from: size - 1, through: 1, by: -2).map({ $0 <= 6 ? $0 - 1 : $0 }) {
            for step in 0..<size {
                let y = isUp ? size - 1 - step : step
                for x in [right, right - 1] where !isFixed[y * size + x] {
                    guard bit < words.count * 8 else { continue }
                    dark[y * size + x] = words[bit / 8] >> (7 - bit % 8) & 1 == 1
                    bit += 1
                }
            }
            isUp.toggle()
        }
    }

    private func masked(_ mask: Int) -> QRCode {
        var code = self
        for y in 0..<size {
            for x in 0..<size where !isFixed[y * size + x] && Self.isTurned(mask, x, y) {
                code.dark[y * size + x].toggle()
            }
        }
        code.drawFormat(mask)
        return code
    }

    private static func isTurned(_ mask: Int, _ x: Int, _ y: Int) -> Bool {
        switch mask {
        case 0: (x + y).isMultiple(of: 2)
        case 1: y.isMultiple(of: 2)
        case 2: x.isMultiple(of: 3)
        case 3: (x + y).isMultiple(of: 3)
        case 4: (x / 3 + y / 2).isMultiple(of: 2)
        case 5: x * y % 2 + x * y % 3 == 0
        case 6: (x * y % 2 + x * y % 3).isMultiple(of: 2)
        default: ((x + y) % 2 + x * y % 3).isMultiple(of: 2)
        }
    }

    /// How hard the code is to read (clause 7.8.3): long runs, blocks, and an uneven share of dark. What looks like a
    /// finder is counted by its runs alone; any mask can be read.
    private var penalty: Int {
        var sum = 0
        for line in 0..<size {
            for isRow in [true, false] {
                var run = 1
                for place in 1..<size {
                    let same =
                        isRow ? self[place, line] == self[place - 1, line] : self[line, place] == self[line, place - 1]
                    run = same ? run + 1 : 1
                    if run == 5 { sum += 3 } else if run > 5 { sum += 1 }
                }
            }
        }
        for y in 1..<size {
            for x in 1..<size
            where self[x, y] == self[x - 1, y] && self[x, y] == self[x, y - 1] && self[x, y] == self[x - 1, y - 1] {
                sum += 3
            }
        }
        let share = dark.count { $0 } * 100 / dark.count
        return sum + abs(share - 50) / 5 * 10
    }
}
