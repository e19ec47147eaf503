import Matching
import TestSupport
import Testing

@Suite(
    "The labelled pairs, each over its own advisory",
    .enabled(if: Corpora.shouldRun, Comment(rawValue: Corpora.skipped)))
struct GoldTests {
    @Test("at most 1 % of the affected devices are missed")
    func missed() throws {
        let gold = try GoldPairs.shared.get()
        print("labelled pairs: \(gold.figures)")
        #expect(gold.missed.count * 100 <= gold.affected.count, gold.list(gold.missed))
    }

    @Test("at least 90 % of the affected devices are decided")
    func decided() throws {
        let gold = try GoldPairs.shared.get()
        #expect(gold.undecided.count * 10 <= gold.affected.count, gold.list(gold.undecided))
    }

    @Test("at least 97 % of the devices called affected are")
    func precision() throws {
        let gold = try GoldPairs.shared.get()
        #expect(!gold.saidAffected.isEmpty)
        #expect(gold.wronglyAffected.count * 100 <= gold.saidAffected.count * 3, gold.list(gold.wronglyAffected))
    }

    @Test("at least 90 % of all verdicts agree")
    func agreement() throws {
        let gold = try GoldPairs.shared.get()
        #expect(gold.disagreeing.count * 10 <= gold.pairs.count, gold.list(gold.disagreeing))
    }

    @Test("a verdict is the same when only its own advisory is loaded")
    func independent() throws {
        let gold = try GoldPairs.shared.get()
        let alone = Dictionary(
            gold.advisories.map { ($0.id, Matcher(advisories: [$0])) }, uniquingKeysWith: { first, _ in first })
        for pair in gold.pairs {
            let match = alone[pair.advisory]?.explain(pair.row.product, facts: pair.row.facts, advisory: pair.advisory)
            #expect(match == pair.match, "\(pair.id) \(pair.advisory)")
        }
    }

    @Test("emptying a column of a pair that came out affected never makes it not affected")
    func missingData() throws {
        let gold = try GoldPairs.shared.get()
        let matcher = Matcher(advisories: gold.advisories)
        for pair in gold.saidAffected {
            for (column, blank) in pair.row.withOneColumnBlank {
                let match = matcher.explain(blank.product, facts: blank.facts, advisory: pair.advisory)
                #expect(match?.verdict != .notAffected, "\(pair.id) without \(column): \(match?.told ?? "")")
            }
        }
    }
}
