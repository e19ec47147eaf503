import Foundation
import PumpLink
import Testing

/// Every interleaving of a bounded bolus exchange: breadth first, over the real state machines.
///
/// Rules: at most one delivery a command and never more than ordered, none without a person's confirmation, after the
/// lease or after a person's stop; a journal, receipts and a requester that say what is so; and always a way on.
@Suite("Model checking")
struct ModelCheckingTests {
    /// A bounded exchange.
    struct Exchange: CustomTestStringConvertible, Sendable {
        var name: String
        var bounds: DoseModel.Bounds
        var testDescription: String { name }
    }

    static let exchanges = [
        Exchange(name: "one order, two power cuts", bounds: .init(orders: 1, cuts: 2, restarts: 0)),
        Exchange(
            name: "one order, a power cut at each end, and nobody hesitates",
            bounds: .init(orders: 1, cuts: 1, restarts: 1, hesitates: false)),
        Exchange(
            name: "two orders, and nobody hesitates",
            bounds: .init(orders: 2, cuts: 0, restarts: 0, hesitates: false)),
    ]

    /// With more freedom; they take a minute.
    static let largeExchanges = [
        Exchange(name: "one order, a power cut at each end", bounds: .init(orders: 1, cuts: 1, restarts: 1)),
        Exchange(
            name: "two orders, and a requester that forgets its numbers",
            bounds: .init(orders: 2, cuts: 0, restarts: 1, forgets: true, hesitates: false)),
        Exchange(name: "two orders", bounds: .init(orders: 2, cuts: 0, restarts: 0)),
    ]

    static let isExhaustive = ProcessInfo.processInfo.environment["SUTURE_EXHAUSTIVE"] == "1"

    @Test("no interleaving breaks a rule", arguments: exchanges)
    func sound(_ exchange: Exchange) { check(exchange) }

    @Test(
        "no interleaving of a larger exchange breaks a rule",
        .enabled(if: ModelCheckingTests.isExhaustive, "set SUTURE_EXHAUSTIVE=1"), arguments: largeExchanges)
    func large(_ exchange: Exchange) { check(exchange) }

    private func check(_ exchange: Exchange) {
        var explorer = Explorer(DoseModel(exchange.bounds))
        let found = explorer.explore(most: 4_000_000)
        print("\(exchange.name): \(found.states) states, \(found.steps) steps, at most \(found.depth) deep")
        #expect(found.isComplete)
        #expect(found.counterexample == nil, "\(ModelCheckingTests.told(found))")
        #expect(found.states > 10_000, "so few states show little")
    }

    @Test(
        "a pump that is built wrong is found out, with a shortest way to it",
        arguments: [
            (DoseModel.Pump.effectsFirst, "the journal and the motor differ"),
            (.forgetful, "the requester says that it is over, and it is not"),
            (.unattended, "delivered without a person's confirmation"),
        ])
    func broken(_ pump: DoseModel.Pump, _ rule: String) throws {
        var explorer = Explorer(DoseModel(.init(orders: 1, cuts: 1, restarts: 0), pump: pump))
        let found = explorer.explore()
        let counterexample = try #require(found.counterexample)
        print("\(pump): \(ModelCheckingTests.told(found))")
        #expect(counterexample.rule.contains(rule))
        #expect(counterexample.trace.count < 12)
    }

    private static func told(_ found: Exploration<DoseAction>) -> String {
        guard let counterexample = found.counterexample else { return "nothing" }
        let steps = counterexample.trace.enumerated().map { "  \($0.offset + 1). \($0.element)" }
        return "\(counterexample.rule), after \(found.states) states\n" + steps.joined(separator: "\n")
    }
}
