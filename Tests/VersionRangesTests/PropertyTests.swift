import Testing
import VersionRanges

@Suite("What holds for every input")
struct PropertyTests {
    /// SplitMix64: the same numbers for the same seed.
    private struct Random: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return value ^ (value >> 31)
        }

        mutating func text(of pieces: [String], upTo count: Int) -> String {
            (0..<Int.random(in: 0...count, using: &self)).map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
        }

        mutating func version() -> String {
            let numbers = ["0", "1", "2", "3", "10", "02", "20", "33"]
            let count = Int.random(in: 1...4, using: &self)
            let core = (0..<count).map { _ in numbers.randomElement(using: &self) ?? "0" }.joined(separator: ".")
            let ends = [
                "", "", "", "", " SP1", " SP2", " SR1", "A", "b", "-beta", "-rc1", " Build 7", " SP1 HF2", "x", ".x",
            ]
            return core + (ends.randomElement(using: &self) ?? "")
        }
    }

    private static let pieces = [
        "<", "<=", ">", ">=", "=", "!", "|", ",", "(", ")", "-", "–", " ", " ", ".", "..", "/", "_", "*", "x", "X", "v",
        "Rev ", "B-M",
        "1", "02", "2.3", "99999999999999999999", "2017", "Build ", "SP", "through ", "and ", "prior ", "below ",
        "between ", "to ",
        "up ", "All versions ", "with ", "vers:", "all/", "%", "%2", "june ", "august 28", "8/30/2024", "MMT-",
        "model ", "serial number",
        "é", "\u{0}", "\u{1F600}", "≤", "including", "excluding", "(excluding) ", "(build ", "service ", "pack ",
        "linux ", "d78dda6",
    ]

    @Test("no sequence of pieces makes reading or evaluating trap", arguments: [UInt64(1), 2, 3, 4])
    func pieces(seed: UInt64) {
        var random = Random(state: seed)
        for _ in 0..<1_500 {
            let text = random.text(of: Self.pieces, upTo: 12)
            let other = random.text(of: Self.pieces, upTo: 6)
            let expression = VersionExpression(text, year: 2017)
            _ = expression.evaluate(Version(other))
            _ = expression.evaluate(date: CalendarDate.found(in: other).first?.date)
            _ = Version.found(in: text)
            _ = try? VersRange(text)
        }
    }

    @Test("no bytes make reading trap", arguments: [UInt64(5), 6])
    func bytes(seed: UInt64) {
        var random = Random(state: seed)
        for _ in 0..<1_500 {
            let count = Int.random(in: 0...40, using: &random)
            let text = String(
                decoding: (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }, as: UTF8.self)
            _ = VersionExpression(text).evaluate(Version(text))
            _ = CalendarDate.found(in: text)
            _ = Version.found(in: text)
            _ = try? VersRange("vers:npm/" + text)
        }
    }

    @Test("long and deep text is read in one pass")
    func long() {
        let deep = String(repeating: "(", count: 20_000) + "1.0" + String(repeating: ")", count: 20_000)
        #expect(!VersionExpression(deep).evaluate(Version("2.0")).isOutside)
        _ = VersionExpression(String(repeating: "1.0 (including) ", count: 5_000)).evaluate(Version("1.0.1"))
        #expect(Version.found(in: String(repeating: "2012-06-14 1.2.3 ", count: 5_000)).count == 5_000)
        let list = VersionExpression(String(repeating: "1.0 | ", count: 5_000) + "2.0")
        #expect(list.evaluate(Version("2.0")).isInside)
    }

    @Test("comparing is the same from both sides, and goes on from one to the next")
    func order() throws {
        var random = Random(state: 7)
        let versions = (0..<60).compactMap { _ in Version(random.version()) }
        for a in versions {
            #expect(Version.compare(a, a) == .equal)
            for b in versions {
                let order = Version.compare(a, b)
                #expect(order == Version.compare(b, a)?.reversed, "\(a) \(b)")
                guard order == .less || order == .equal else { continue }
                for c in versions where Version.compare(b, c) == .less {
                    #expect(Version.compare(a, c) == .less, "\(a) \(b) \(c)")
                }
            }
        }
    }

    @Test("every version is inside where every version is named")
    func everyVersion() {
        var random = Random(state: 8)
        let expression = VersionExpression("vers:all/*")
        for _ in 0..<1_000 {
            #expect(expression.evaluate(Version(random.version())).isInside)
        }
        #expect(expression.evaluate(nil).isInside)
    }

    @Test(
        "a version cut short is never outside where a longer one that begins with it is inside",
        arguments: [UInt64(9), 10])
    func cutShort(seed: UInt64) {
        var random = Random(state: seed)
        var tried = 0
        for _ in 0..<6_000 {
            let text = expression(&random)
            let long = random.version()
            let expression = VersionExpression(text)
            guard let version = Version(long), expression.evaluate(version).isInside else { continue }
            for end in long.indices.dropFirst() where ". -".contains(long[end]) {
                guard let short = Version(String(long[..<end])) else { continue }
                tried += 1
                #expect(!expression.evaluate(short).isOutside, "\(short), cut from \(long), is outside \(text)")
            }
        }
        #expect(tried > 500)
    }

    private func expression(_ random: inout Random) -> String {
        let first = random.version()
        let second = random.version()
        switch Int.random(in: 0..<8, using: &random) {
        case 0: return "<= \(first)"
        case 1: return "< \(first)"
        case 2: return ">= \(first)"
        case 3: return "> \(first)"
        case 4: return "\(first) | \(second)"
        case 5: return ">= \(first) | <= \(second)"
        case 6: return ">= \(first) < \(second)"
        default: return "<= \(first) | <= \(second)"
        }
    }

    @Test("a missing version is never outside")
    func missing() {
        var random = Random(state: 11)
        for _ in 0..<2_000 {
            #expect(!VersionExpression(expression(&random)).evaluate(nil).isOutside)
        }
    }
}
