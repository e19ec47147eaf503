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

    @Test("what was asked before does not change an answer")
    func askedBefore() {
        let rows = Self.rows + Sampler.misspeltRows(300, seed: Self.seed)
        for row in rows { _ = Self.matches(Self.matcher, row) }
        for row in rows.suffix(40) {
            let fresh = Matcher(advisories: Sampler.advisories)
            #expect(Self.matches(Self.matcher, row) == Self.matches(fresh, row), "seed \(Self.seed): \(row)")
        }
    }

    @Test("where the scopes of two judgements are equal, so are the verdicts")
    func scopes() {
        var known: [JudgementScope: [Match]] = [:]
        var shared = 0
        let rows = Self.rows + Sampler.misspeltRows(300, seed: Self.seed)
        let shouted = rows.map { row in
            var row = row
            (row.maker, row.model) = (row.maker.uppercased(), row.model.uppercased())
            return row
        }
        for row in rows + shouted {
            let candidates = Self.matcher.candidates(for: row.product)
            let facts = DeviceFacts(softwareVersion: row.version, operatingSystem: row.system)
            let judgement = Self.matcher.judge(candidates, facts: facts)
            let scope = candidates.scope(facts, words: judgement.readsWords)
            if let matches = known[scope] {
                shared += 1
                #expect(judgement.matches == matches, "seed \(Self.seed): \(row)")
            }
            known[scope] = judgement.matches
        }
        #expect(shared > 0)
    }

    @Test("a word that decides is part of the scope")
    func words() {
        // Neither word is part of any name, so that both products have the same candidates.
        let matcher = Matcher(advisories: [Sketch.one("Corvane 300 with Merlin capability")])
        let rows = [Row(model: "Corvane 300", description: "merlin"), Row(model: "Corvane 300", description: "walnut")]
        let judged = rows.map { row in
            let candidates = matcher.candidates(for: row.product)
            let judgement = matcher.judge(candidates, facts: row.facts)
            #expect(judgement.readsWords)
            return (verdict: judgement.matches.first?.verdict, scope: candidates.scope(row.facts, words: true))
        }
        #expect(judged.map(\.verdict) == [.affected, .needsReview])
        #expect(judged[0].scope != judged[1].scope)
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

    @Test("what one maker is to a vendor says nothing of the next maker in the same session")
    func makers() {
        let advisory = Sketch.advisory([Sketch.claim("Corvane 300", vendor: "Medtronic")])
        let products = ["Medtronic", "Baxter", "Medtronic", "Philips"].map {
            ProductDescription(manufacturer: $0, model: "Corvane 300")
        }
        let matcher = Matcher(advisories: [advisory])
        let session = MatchSession(matcher)
        let together = products.map {
            matcher.matches(session.candidates(for: $0), facts: DeviceFacts()).map(\.verdict)
        }
        #expect(together == [[.affected], [], [.affected], []])
    }
}
