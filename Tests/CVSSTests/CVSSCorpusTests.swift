import CVSS
import TestSupport
import Testing

@Suite("CVSS against the corpora", .enabled(if: Corpora.shouldRun, Comment(rawValue: Corpora.skipped)))
struct CVSSCorpusTests {
    @Test("every 2.0 vector has the stated base score, and no other")
    func version2() throws {
        let lines = try ScoredVector.corpus("vectors_simple2.txt")
        #expect(lines.count == 729)
        for line in lines {
            let scores = try CVSSVector(line.vector).scores
            #expect(scores.base.score.number == line.scores[0], "\(line.vector)")
            #expect(scores.threat == nil && scores.environmental == nil)
        }
    }

    @Test("every 3.1 vector has the stated base, temporal and environmental score")
    func version31() throws {
        let lines = try ScoredVector.corpus("vectors_simple31.txt")
        #expect(lines.count == 2592)
        for line in lines {
            let scores = try CVSSVector(line.vector).scores
            #expect(scores.base.score.number == line.scores[0], "\(line.vector)")
            #expect((scores.threat ?? scores.base).score.number == line.scores[1], "\(line.vector)")
            #expect(try CVSSVector(line.vector).environmentalScore.number == line.scores[2], "\(line.vector)")
        }
    }

    @Test("every 4.0 vector has the stated score")
    func version4() throws {
        let lines = try ScoredVector.corpus("vectors_simple4.txt")
        #expect(lines.count == 1058)
        for line in lines {
            #expect(try CVSSVector(line.vector).scores.overall.score.number == line.scores[0], "\(line.vector)")
        }
    }
}
