import CSAF
import Testing

@Suite("Validation of scores")
struct ValidationScoreTests {
    /// Base, temporal and environmental scores, computed with another implementation of the standards.
    static let vectors: [(String, [Double])] = [
        ("AV:A/AC:L/Au:N/C:N/I:P/A:P/E:POC/RL:TF/RC:UC/CDP:N/TD:L/CR:H/IR:H/AR:H", [4.8, 3.5, 1.1]),
        ("AV:A/AC:L/Au:N/C:P/I:C/A:N/E:ND/RL:W/RC:UC/CDP:N/TD:ND/CR:ND/IR:H/AR:M", [6.8, 5.8, 7.1]),
        ("AV:N/AC:H/Au:N/C:N/I:C/A:P/E:POC/RL:TF/RC:UR/CDP:ND/TD:H/CR:H/IR:L/AR:L", [6.1, 4.7, 2.8]),
        ("AV:A/AC:H/Au:S/C:P/I:P/A:P/E:ND/RL:OF/RC:C/CDP:L/TD:H/CR:ND/IR:ND/AR:L", [4.0, 3.5, 3.7]),
        // 3.0 and 3.1 differ in the modified impact of a changed scope.
        ("CVSS:3.0/AV:L/AC:H/PR:L/UI:R/S:U/C:L/I:H/A:H/E:H/RC:U/IR:M/AR:H/MAV:L/MAC:H/MS:C/MI:L", [6.3, 5.8, 6.9]),
        ("CVSS:3.1/AV:L/AC:H/PR:L/UI:R/S:U/C:L/I:H/A:H/E:H/RC:U/IR:M/AR:H/MAV:L/MAC:H/MS:C/MI:L", [6.3, 5.8, 7.0]),
        ("CVSS:3.0/AV:A/AC:L/PR:N/UI:N/S:U/C:L/I:N/A:H/IR:M/AR:H/MAC:H/MPR:N/MS:C/MC:N/MI:L/MA:H", [7.1, 7.1, 8.3]),
        ("CVSS:3.1/AV:A/AC:L/PR:N/UI:N/S:U/C:L/I:N/A:H/IR:M/AR:H/MAC:H/MPR:N/MS:C/MC:N/MI:L/MA:H", [7.1, 7.1, 8.4]),
        ("CVSS:3.0/AV:A/AC:H/PR:L/UI:N/S:U/C:H/I:H/A:L/CR:L/MS:C/MC:H/MI:N/MA:L", [6.7, 6.7, 4.8]),
        ("CVSS:3.1/AV:L/AC:H/PR:N/UI:N/S:U/C:L/I:L/A:N/RC:U/CR:H/IR:H/AR:L/MAV:A/MAC:L/MUI:N/MC:L", [4.0, 3.7, 5.9]),
        ("CVSS:3.1/AV:L/AC:L/PR:H/UI:N/S:C/C:L/I:H/A:H/E:P/RC:C/CR:H/MAV:P/MAC:H/MS:C/MI:N", [8.1, 7.7, 5.6]),
        ("CVSS:3.0/AV:A/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N/RC:R/IR:M/AR:L/MAV:A/MAC:H/MS:C/MC:H/MI:H", [0.0, 0.0, 7.7]),
    ]

    @Test("base, temporal and environmental scores follow from the vector", arguments: vectors)
    func scores(_ vector: String, _ scores: [Double]) throws {
        #expect(try wrong(vector, scores).isEmpty)
        for position in scores.indices {
            var others = scores
            others[position] = others[position] < 5 ? others[position] + 0.1 : others[position] - 0.1
            let member = ["baseScore", "temporalScore", "environmentalScore"][position]
            #expect(try wrong(vector, others).map { $0.hasSuffix(member) } == [true])
        }
    }

    /// The pointers of the findings of 6.1.9.
    private func wrong(_ vector: String, _ scores: [Double]) throws -> [String] {
        let version = vector.hasPrefix("CVSS:") ? String(vector.dropFirst(5).prefix(3)) : "2.0"
        let text = """
            {"vulnerabilities": [{"scores": [{"cvss_v\(version.prefix(1))": {"version": "\(version)",
             "vectorString": "\(vector)", "baseScore": \(scores[0]), "temporalScore": \(scores[1]),
             "environmentalScore": \(scores[2])}}]}]}
            """
        let findings = Validator.basic(try JSONDocument(Array(text.utf8))).findings
        return findings.filter { $0.test == "6.1.9" }.map(\.pointer)
    }

    @Test(
        "a severity is the rating of its score",
        arguments: [
            ("AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N", 0.0, "NONE"), ("AV:P/AC:H/PR:H/UI:R/S:U/C:N/I:N/A:L", 1.6, "LOW"),
            ("AV:N/AC:H/PR:L/UI:N/S:U/C:N/I:N/A:L", 3.1, "LOW"), ("AV:A/AC:H/PR:N/UI:N/S:U/C:L/I:N/A:L", 4.2, "MEDIUM"),
            ("AV:A/AC:L/PR:N/UI:N/S:U/C:N/I:L/A:H", 7.1, "HIGH"),
            ("AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:N", 9.1, "CRITICAL"),
        ])
    func severities(_ vector: String, _ score: Double, _ severity: String) throws {
        for given in ["NONE", "LOW", "MEDIUM", "HIGH", "CRITICAL"] {
            let text = """
                {"vulnerabilities": [{"scores": [{"cvss_v3": {"version": "3.1", "baseScore": \(score),
                 "vectorString": "CVSS:3.1/\(vector)", "baseSeverity": "\(given)"}}]}]}
                """
            let findings = Validator.basic(try JSONDocument(Array(text.utf8))).findings
            #expect(findings.contains { $0.test == "6.1.9" } == (given != severity))
        }
    }
}
