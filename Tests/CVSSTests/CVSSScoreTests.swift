import CVSS
import TestSupport
import Testing

@Suite("CVSS scores")
struct CVSSScoreTests {
    @Test(
        "vectors with temporal and environmental metrics score as another implementation says",
        arguments: ScoredVector.random)
    func random(_ line: (vector: String, scores: [Double?])) throws {
        let vector = try CVSSVector(line.vector)
        let scores = vector.scores
        guard vector.version != .v4 else {
            #expect(scores.overall.score.number == line.scores[0])
            return
        }
        #expect(scores.base.score.number == line.scores[0])
        #expect((scores.threat?.score ?? (vector.version == .v2 ? nil : scores.base.score))?.number == line.scores[1])
        let environmental = vector.version == .v2 ? scores.environmental?.score : vector.environmentalScore
        #expect(environmental?.number == line.scores[2])
    }

    @Test("3.0 and 3.1 differ where the scope is changed and the environment is stated")
    func versionsOfThree() throws {
        let rest = "AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H/CR:H"
        #expect(try CVSSVector("CVSS:3.0/\(rest)").scores.overall.score.description == "9.9")
        #expect(try CVSSVector("CVSS:3.1/\(rest)").scores.overall.score.description == "10.0")
    }

    @Test("the MiniMed 600 vector scores 4.8, medium")
    func miniMed() throws {
        let scores = try CVSSVector("CVSS:3.0/AV:A/AC:H/PR:L/UI:N/S:U/C:N/I:H/A:N").scores
        #expect(scores.base.score.description == "4.8")
        #expect(scores.base.severity == .medium)
        #expect(scores.threat == nil && scores.environmental == nil && scores.overall == scores.base)
    }

    // 5.0 × 0.92 is 4.6; in binary fractions it is 4.6000000000000005, which a plain round-up would make 4.7.
    @Test(
        "a product that is exact in tenths is not rounded up for a binary fraction (3.1, appendix A)",
        arguments: [
            ("AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:L/A:L/E:H/RL:U/RC:U", "4.6"),
            ("AV:L/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N/E:H/RL:U/RC:U", "2.3"),
        ])
    func roundUp(_ metrics: String, _ score: String) throws {
        for version in ["3.0", "3.1"] {
            #expect(try CVSSVector("CVSS:\(version)/\(metrics)").scores.threat?.score.description == score)
        }
    }

    @Test("a 4.0 vector has the scores CVSS-B, CVSS-BT and CVSS-BTE")
    func nomenclature() throws {
        let base = "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N"
        let scores = try CVSSVector(base + "/E:U/MAV:P").scores
        #expect(scores.base == (try CVSSVector(base).scores.base))
        #expect(scores.threat == (try CVSSVector(base + "/E:U").scores.overall))
        #expect(try #require(scores.environmental).score < #require(scores.threat).score)
        #expect(scores.overall == scores.environmental)
    }

    @Test(
        "severity follows the bands of its version",
        arguments: [
            (0, .v31, .none), (1, .v31, .low), (39, .v31, .low), (40, .v30, .medium), (69, .v4, .medium),
            (70, .v4, .high), (89, .v31, .high), (90, .v31, .critical), (100, .v4, .critical),
            (0, .v2, .low), (39, .v2, .low), (40, .v2, .medium), (70, .v2, .high), (100, .v2, .high),
        ] as [(Int, CVSSVersion, CVSSSeverity)])
    func bands(_ tenths: Int, _ version: CVSSVersion, _ severity: CVSSSeverity) {
        #expect(CVSSSeverity(CVSSPoints(tenths: tenths), version: version) == severity)
    }

    @Test("a more severe value of a single base metric never lowers the score", arguments: ["3.1", "4.0"])
    func monotone(_ version: String) throws {
        var random = SeededGenerator(seed: 600)
        for _ in 0..<100 {
            var values = Dictionary(uniqueKeysWithValues: Self.order(version).map { ($0.key, $0.value.count - 1) })
            for key in values.keys.sorted() { values[key] = Int.random(in: 0...(values[key] ?? 0), using: &random) }
            let score = try Self.score(version, values)
            for (key, letters) in Self.order(version) {
                guard let place = values[key], place + 1 < letters.count else { continue }
                var worse = values
                worse[key] = place + 1
                #expect(try Self.score(version, worse) >= score, "\(values) with \(key) raised")
            }
        }
    }

    /// The base metrics with their values from least to most severe.
    private static func order(_ version: String) -> KeyValuePairs<String, [String]> {
        version == "3.1"
            ? [
                "AV": ["P", "L", "A", "N"], "AC": ["H", "L"], "PR": ["H", "L", "N"], "UI": ["R", "N"],
                "S": ["U", "C"], "C": ["N", "L", "H"], "I": ["N", "L", "H"], "A": ["N", "L", "H"],
            ]
            : [
                "AV": ["P", "L", "A", "N"], "AC": ["H", "L"], "AT": ["P", "N"], "PR": ["H", "L", "N"],
                "UI": ["A", "P", "N"], "VC": ["N", "L", "H"], "VI": ["N", "L", "H"], "VA": ["N", "L", "H"],
                "SC": ["N", "L", "H"], "SI": ["N", "L", "H"], "SA": ["N", "L", "H"],
            ]
    }

    private static func score(_ version: String, _ values: [String: Int]) throws -> CVSSPoints {
        let parts = order(version).map { key, letters in "\(key):\(letters[values[key] ?? 0])" }
        return try CVSSVector("CVSS:\(version)/" + parts.joined(separator: "/")).scores.base.score
    }
}
