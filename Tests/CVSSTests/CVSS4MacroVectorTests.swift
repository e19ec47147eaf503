import CVSS
import Testing

@Suite("MacroVectors of CVSS 4.0")
struct CVSS4MacroVectorTests {
    // One of the most severe vectors of each level: such a vector scores what the table says for its MacroVector.
    private static let eq1 = ["AV:N/PR:N/UI:N", "AV:A/PR:N/UI:N", "AV:P/PR:N/UI:N"]
    private static let eq2 = ["AC:L/AT:N", "AC:H/AT:N"]
    private static let eq3eq6 = [
        "VC:H/VI:H/VA:H/CR:H/IR:H/AR:H", "VC:H/VI:H/VA:H/CR:M/IR:M/AR:M", "VC:L/VI:H/VA:H/CR:H/IR:H/AR:H",
        "VC:L/VI:H/VA:H/CR:H/IR:M/AR:M", "VC:L/VI:L/VA:L/CR:H/IR:H/AR:H",
    ]
    private static let eq4 = ["SC:H/SI:H/SA:H/MSI:S/MSA:S", "SC:H/SI:H/SA:H", "SC:L/SI:L/SA:L"]
    private static let eq5 = ["E:A", "E:P", "E:U"]

    private static func score(_ one: Int, _ two: Int, _ pair: Int, _ four: Int, _ five: Int) throws -> Int {
        let parts = [eq1[one], eq2[two], eq3eq6[pair], eq4[four], eq5[five]]
        return try CVSSVector("CVSS:4.0/" + parts.joined(separator: "/")).scores.overall.score.tenths
    }

    @Test("the 270 scores add up to those that FIRST publishes, plainly and weighed by their place")
    func sums() throws {
        var (count, sum, weighed) = (0, 0, 0)
        for one in 0..<3 {
            for two in 0..<2 {
                for pair in 0..<5 {
                    for four in 0..<3 {
                        for five in 0..<3 {
                            let score = try Self.score(one, two, pair, four, five)
                            count += 1
                            sum += score
                            weighed += count * score
                        }
                    }
                }
            }
        }
        #expect(count == 270 && sum == 16563 && weighed == 1_871_117)
    }

    @Test("the most and the least severe MacroVector score as published")
    func ends() throws {
        #expect(try Self.score(0, 0, 0, 0, 0) == 100)
        #expect(try Self.score(2, 1, 4, 2, 2) == 1)
    }

    @Test("a vector without any impact scores zero, and one whose impact the environment removes too")
    func zero() throws {
        let none = "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N"
        #expect(try CVSSVector(none).scores.overall.score.tenths == 0)
        let removed = try CVSSVector("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N/MVC:N").scores
        #expect(removed.overall.score.tenths == 0 && removed.base.score.tenths > 0)
        #expect(removed.overall.severity == .none)
    }
}
