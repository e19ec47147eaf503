import CVSS
import TestSupport
import Testing
import Triage

@Suite("What holds for every assessment")
struct AssessmentPropertyTests {
    /// Facts drawn at random; each number is the place of a value among its cases.
    private struct Draw {
        var exploitation: Int
        var zone: Int
        var radio: Int
        var reach: Int
        var automatable: Int
        var function: Int
        var safety: Int?
        var mission: Int?
        var inUse: Int
        var harm: Int
        var listed: Int

        static let functions: [ClinicalFunction] = [.administrative, .support, .diagnosis, .therapy]
        static let reaches = ["P", "L", "A", "N"]

        init(_ random: inout SeededGenerator) {
            func draw(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }
            (exploitation, zone, radio, reach) = (draw(3), draw(5), draw(4), draw(4))
            (automatable, function, inUse, harm, listed) = (draw(2), draw(4), draw(2), draw(2), draw(2))
            (safety, mission) = (draw(2) == 0 ? nil : draw(4), draw(2) == 0 ? nil : draw(4))
        }

        var assessment: Assessment {
            let vector = "CVSS:3.1/AV:\(Self.reaches[reach])/AC:L/PR:N/UI:N/S:U/C:L/I:\(harm == 0 ? "N" : "L")/A:N"
            let vulnerability = VulnerabilityFacts(
                id: "X", scores: [CVSSAppraisal(vector: vector)],
                kev: listed == 0 ? nil : Sketch.listed(due: "2022-09-30"),
                exploitation: Sketch.told(Exploitation.allCases[exploitation]),
                automatable: Sketch.told(Automatable.allCases[automatable]))
            let device = DeviceContext(
                function: Sketch.told(Self.functions[function]), zone: Sketch.recorded(NetworkZone.allCases[zone]),
                radio: Sketch.recorded(RadioReach.allCases[radio]), inUse: Sketch.recorded(inUse == 1),
                safety: safety.map { Sketch.told(SafetyImpact.allCases[$0]) },
                mission: mission.map { Sketch.told(MissionImpact.allCases[$0]) })
            return Assessor().assess(vulnerability, on: device, startedAt: Sketch.start)
        }

        /// The same with one fact made one step more severe, for every fact that can be.
        var worse: [Draw] {
            func raised(_ key: WritableKeyPath<Draw, Int>, _ count: Int) -> Draw? {
                guard self[keyPath: key] + 1 < count else { return nil }
                var copy = self
                copy[keyPath: key] += 1
                return copy
            }
            func raised(_ key: WritableKeyPath<Draw, Int?>) -> Draw? {
                guard let value = self[keyPath: key], value < 3 else { return nil }
                var copy = self
                copy[keyPath: key] = value + 1
                return copy
            }
            return [
                raised(\.exploitation, 3), raised(\.zone, 5), raised(\.radio, 4), raised(\.reach, 4),
                raised(\.automatable, 2), raised(\.function, 4), raised(\.inUse, 2), raised(\.harm, 2),
                raised(\.listed, 2), raised(\.safety), raised(\.mission),
            ].compactMap(\.self)
        }
    }

    @Test("a more severe fact never lowers the priority nor moves the due date back", arguments: 0..<4 as Range<UInt64>)
    func monotone(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<150 {
            let draw = Draw(&random)
            let assessment = draw.assessment
            for worse in draw.worse {
                #expect(worse.assessment.priority >= assessment.priority, "seed \(seed): \(draw) and \(worse)")
                #expect(worse.assessment.due.due <= assessment.due.due, "seed \(seed): \(draw) and \(worse)")
            }
        }
    }

    @Test(
        "the floor never lowers, and the priority is the highest of tree, floor and rule",
        arguments: 0..<4 as Range<UInt64>)
    func floor(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<300 {
            let assessment = Draw(&random).assessment
            let floor = assessment.step(.floor).flatMap { Priority(rawValue: $0.value) } ?? .immediate
            let rule = assessment.step(.kevRule).flatMap { Priority(rawValue: $0.value) } ?? .defer
            #expect(assessment.priority == max(assessment.treePriority, floor, rule), "seed \(seed)")
        }
    }

    @Test(
        "of two assessments at most one outranks the other, and ranking is transitive",
        arguments: 0..<4 as Range<UInt64>)
    func order(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<100 {
            let (one, two, three) = (Draw(&random).assessment, Draw(&random).assessment, Draw(&random).assessment)
            #expect(!(one.outranks(two) && two.outranks(one)), "seed \(seed)")
            if one.outranks(two), two.outranks(three) { #expect(one.outranks(three), "seed \(seed)") }
            if one.priority > two.priority { #expect(one.outranks(two), "seed \(seed)") }
        }
    }
}
