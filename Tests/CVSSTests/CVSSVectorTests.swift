import CVSS
import Foundation
import TestSupport
import Testing

@Suite("CVSS vectors")
struct CVSSVectorTests {
    @Test("metrics in any order come back in the order of the standard, undefined ones left out")
    func order() throws {
        let vector = try CVSSVector("CVSS:3.1/RL:X/A:H/I:H/C:H/S:U/UI:N/PR:N/AC:L/AV:N/E:P")
        #expect(vector.description == "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/E:P")
        #expect(vector["E"] == "P" && vector["RL"] == nil)
        #expect(try CVSSVector(vector.description) == vector)
    }

    @Test(
        "a text that is no vector is refused with the place",
        arguments: [
            ("", .empty, 1),
            ("CVSS:5.0/AV:N", .unknownVersion, 6),
            ("CVSS:3.1", .unknownVersion, 6),
            ("cvss:3.1/AV:N", .unknownMetric, 1),
            ("AV:N/AC:L/Au:N/C:P/I:P/A:P/", .malformed, 28),
            ("AV:N/AC/Au:N/C:P/I:P/A:P", .malformed, 6),
            ("AV:N/AC:L/Au:N/C:P/I:P/X:P", .unknownMetric, 24),
            ("CVSS:3.1/AV:N/AC:M/PR:N/UI:N/S:U/C:H/I:H/A:H", .unknownValue, 18),
            ("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/AV:A", .repeated, 46),
            ("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H", .missing, 41),
            ("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:S/SA:N", .unknownValue, 58),
            ("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:\u{1F4A5}", .unknownValue, 44),
        ] as [(String, CVSSVectorError.Code, Int)])
    func refused(_ text: String, _ code: CVSSVectorError.Code, _ position: Int) {
        let error = #expect(throws: CVSSVectorError.self) { try CVSSVector(text) }
        #expect(error?.code == code)
        #expect(error?.position == position)
    }

    @Test("the message says where, what, and what to do")
    func message() {
        let error = #expect(throws: CVSSVectorError.self) { try CVSSVector("AV:N/AC:X/Au:N/C:P/I:P/A:P") }
        #expect(error?.description == "position 9: AC has no value “X”; use one of H, M, L")
    }

    @Test("random bytes never trap, and what is read comes back the same", arguments: 0..<4 as Range<UInt64>)
    func fuzz(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let alphabet = Array("CVSS:34.01/AVNLPUIRHXSEDMTOau \u{0}é💥".unicodeScalars)
        for _ in 0..<1000 {
            let scalars = (0..<Int.random(in: 0...60, using: &random)).compactMap { _ in
                alphabet.randomElement(using: &random)
            }
            _ = try? CVSSVector(String(String.UnicodeScalarView(scalars)))
            let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            _ = try? CVSSVector(String(decoding: bytes, as: UTF8.self))
        }
    }

    @Test(
        "damaged vectors never trap, and those that still read score between 0 and 10",
        arguments: 0..<4 as Range<UInt64>)
    func mutation(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<400 {
            guard let line = ScoredVector.random.randomElement(using: &random) else { return }
            var bytes = Array(line.vector.utf8)
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                bytes[place] = bytes.randomElement(using: &random) ?? 0
            }
            guard let vector = try? CVSSVector(String(decoding: bytes, as: UTF8.self)) else { continue }
            #expect((0...100).contains(vector.scores.overall.score.tenths))
            #expect(try CVSSVector(vector.description) == vector)
        }
    }

    @Test(
        "the vector tells from where an attack comes, and whether it can only disclose",
        arguments: [
            ("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", .network, false),
            ("CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N", .network, true),
            ("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N/MAV:A/MI:L", .adjacent, false),
            ("AV:L/AC:L/Au:N/C:C/I:N/A:N", .local, true),
            ("AV:N/AC:L/Au:N/C:C/I:C/A:C", .network, false),
            ("CVSS:4.0/AV:P/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:L", .physical, false),
            ("CVSS:4.0/AV:N/AC:H/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N/AU:Y", .network, true),
            ("CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:H", .network, false),
        ] as [(String, AttackReach, Bool)])
    func meaning(_ text: String, _ reach: AttackReach, _ onlyDiscloses: Bool) throws {
        let vector = try CVSSVector(text)
        #expect(vector.reach == reach)
        #expect(vector.onlyDiscloses == onlyDiscloses)
    }

    @Test("a text that lacks a metric, or states one twice, can be read and says so")
    func incomplete() throws {
        let lacking = try CVSSVectorText("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H")
        #expect(lacking.missing == ["A"] && lacking.vector == nil)
        #expect(lacking.completed(by: ["A": "H", "C": "N"]).vector?.description.hasSuffix("C:H/I:H/A:H") == true)
        let twice = try CVSSVectorText("AV:N/AC:L/Au:N/C:P/I:P/A:P/AV:L")
        #expect(twice.repeated == ["AV"] && twice.values["AV"] == "N" && twice.vector == nil)
    }
}
