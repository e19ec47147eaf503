import Matching
import Testing

@Suite("One verdict, whoever asks and however")
struct IndependenceTests {
    static let seed: UInt64 = 42
    static let rows = Sampler.rows(150, seed: seed)
    static let matcher = Matcher(advisories: Sampler.advisories)

    @Test("other advisories loaded beside one do not change its verdict")
    func alone() {
        let alone = Sampler.advisories.map { (id: $0.id, matcher: Matcher(advisories: [$0])) }
        for row in Self.rows {
            let together = Self.matches(Self.matcher, row)
            for (id, matcher) in alone {
                #expect(
                    Self.matches(matcher, row).first == together.first { $0.advisory == id },
                    "seed \(Self.seed): \(row), \(id)")
            }
        }
    }

    @Test("the order of the advisories does not change a verdict")
    func order() {
        let reversed = Matcher(advisories: Sampler.advisories.reversed())
        for row in Self.rows {
            let (one, other) = (Self.matches(Self.matcher, row), Self.matches(reversed, row))
            #expect(Set(one) == Set(other), "seed \(Self.seed): \(row)")
        }
    }

    @Test("explain() says what matches() says, and “unrelated” for the rest")
    func explain() {
        for row in Self.rows {
            let listed = Self.matches(Self.matcher, row)
            for advisory in Sampler.advisories {
                let explained = Self.matcher.explain(row.product, facts: row.facts, advisory: advisory.id)
                if let match = listed.first(where: { $0.advisory == advisory.id }) {
                    #expect(explained == match, "seed \(Self.seed): \(row)")
                } else {
                    #expect(explained?.verdict == .unrelated, "seed \(Self.seed): \(row), \(advisory.id)")
                }
            }
        }
    }

    @Test("explain() knows nothing of an advisory that is not loaded")
    func explainUnknown() {
        let row = Row(model: "Corvane 300")
        #expect(Self.matcher.explain(row.product, facts: row.facts, advisory: "NL-99") == nil)
    }

    @Test("the same question gets the same answer in the same order")
    func deterministic() {
        let again = Matcher(advisories: Sampler.advisories)
        for row in Self.rows {
            let first = Self.matches(Self.matcher, row)
            #expect(first == Self.matches(again, row), "seed \(Self.seed): \(row)")
            let places = first.map { match in Sampler.advisories.firstIndex { $0.id == match.advisory } ?? -1 }
            #expect(places == places.sorted(), "in the order of the advisories")
        }
    }

    @Test("unrelated advisories are not listed, the others have reasons and a confidence from 0 to 1")
    func listed() {
        for match in Self.rows.flatMap({ Self.matches(Self.matcher, $0) }) {
            #expect(match.verdict != .unrelated)
            #expect(!match.reasons.isEmpty && match.reasons.allSatisfy { !$0.code.isEmpty && !$0.text.isEmpty })
            #expect((0...1).contains(match.confidence))
        }
    }

    @Test("no candidates means no matches")
    func empty() {
        let candidates = Self.matcher.candidates(for: ProductDescription(manufacturer: "Halden", model: "Zebulon 5"))
        #expect(candidates.isEmpty)
        #expect(Self.matcher.matches(candidates, facts: DeviceFacts()).isEmpty)
    }

    @Test("without advisories nothing matches")
    func noAdvisories() {
        #expect(Matcher(advisories: []).candidates(for: ProductDescription(model: "Corvane 300")).isEmpty)
    }

    static func matches(_ matcher: Matcher, _ row: Row) -> [Match] {
        matcher.matches(matcher.candidates(for: row.product), facts: row.facts)
    }
}
