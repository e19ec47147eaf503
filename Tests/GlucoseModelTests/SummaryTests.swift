import GlucoseModel
import Testing

@Suite("Summaries of glucose")
struct SummaryTests {
    @Test("shares count what lies beyond each limit, not on it")
    func shares() {
        let summary = GlucoseSummary([53.9, 54, 69.9, 70, 180, 180.1, 250, 250.1])
        #expect(summary.timeBelow54 == 1.0 / 8)
        #expect(summary.timeBelow70 == 3.0 / 8)
        #expect(summary.timeInRange == 2.0 / 8)
        #expect(summary.timeAbove180 == 3.0 / 8)
        #expect(summary.timeAbove250 == 1.0 / 8)
        #expect(summary.minimum == 53.9)
        #expect(summary.maximum == 250.1)
    }

    @Test("two halves add up to the whole")
    func halves() {
        let values = (0..<200).map { Double($0) * 3 }
        var half = GlucoseSummary(values[..<90])
        half.add(GlucoseSummary(values[90...]))
        let whole = GlucoseSummary(values)
        #expect(half.count == whole.count)
        #expect(half.timeAbove180 == whole.timeAbove180)
        #expect(abs(half.mean - whole.mean) < 1e-9)
        #expect(abs(half.lowBloodGlucoseIndex - whole.lowBloodGlucoseIndex) < 1e-9)
    }

    @Test("nothing is no time anywhere")
    func nothing() {
        #expect(GlucoseSummary().timeBelow54 == 0)
        #expect(GlucoseSummary().mean == 0)
    }

    @Test("risk is nearly none at 112.5 mg/dL, one-sided beside it, and full at the ends of the scale")
    func risk() {
        #expect(GlucoseRisk(112.5).low + GlucoseRisk(112.5).high < 0.01)
        #expect(GlucoseRisk(60).low > 7 && GlucoseRisk(60).high == 0)
        #expect(GlucoseRisk(300).high > 7 && GlucoseRisk(300).low == 0)
        #expect(GlucoseRisk(20).low == 100)
        #expect(GlucoseRisk(-3).low == 100)
        #expect(GlucoseRisk(600).high == 100)
    }
}
