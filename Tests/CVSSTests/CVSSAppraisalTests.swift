import CVSS
import Testing

@Suite("Vectors against stated scores")
struct CVSSAppraisalTests {
    private let vector = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"

    @Test("what agrees has no finding")
    func agreeing() {
        let appraisal = CVSSAppraisal(
            vector: vector, statedScore: 9.8, statedSeverity: "CRITICAL", statedVersion: "3.1")
        #expect(appraisal.findings.isEmpty)
        #expect(appraisal.points?.description == "9.8")
    }

    @Test("the vector wins over a score, a severity and a version that disagree, and each is reported")
    func disagreeing() {
        let appraisal = CVSSAppraisal(vector: vector, statedScore: 4.8, statedSeverity: "MEDIUM", statedVersion: "3.0")
        #expect(appraisal.points?.description == "9.8")
        #expect(appraisal.findings.map(\.code) == [.scoreDiffers, .severityDiffers, .versionDiffers])
        #expect(
            appraisal.findings.first?.text == "The base score is stated as 4.8; the vector gives 9.8, which counts.")
    }

    @Test("a stated score stands alone, with a finding, where the vector cannot be read")
    func unreadable() {
        let appraisal = CVSSAppraisal(vector: "AV:N", statedScore: 7.5)
        #expect(appraisal.scores == nil)
        #expect(appraisal.points?.description == "7.5")
        #expect(appraisal.findings.map(\.code) == [.vectorUnreadable])
    }

    @Test("a stated score that is no score is reported and never shown", arguments: [-1, 11, .nan, .infinity])
    func impossible(_ score: Double) {
        #expect(CVSSAppraisal(vector: vector, statedScore: score).findings.map(\.code) == [.scoreDiffers])
        #expect(CVSSAppraisal(vector: "", statedScore: score).points == nil)
    }
}
