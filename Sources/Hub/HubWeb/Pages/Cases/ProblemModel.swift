import Hub
import Response
import Triage

/// What the problem of a case is and what must happen now, in a sentence that a reader understands in ten seconds: made
/// from facts of the case and words of its advisories and its plan, and from nothing else.
struct ProblemModel: Sendable {
    /// What can happen, as an advisory says it.
    struct Quote: Sendable {
        let text: String
        let source: String
        let address: String
    }

    /// How many devices of which kinds.
    let who: String
    let quote: Quote?
    /// The actions that cost nothing; else what the phase waits for.
    let now: String
    /// Where the devices are, whose, and how many may be more.
    let rest: String

    /// So many kinds are named, and so many actions.
    private static let (mostKinds, mostActions) = (3, 3)

    init(_ scene: CaseScene, _ census: DeviceCensus) throws {
        who = Self.who(try scene.place.cases.deviceNames(of: scene.id, as: scene.principal), census)
        let found = try scene.place.cases.consequence(of: scene.one, as: scene.principal)
        quote = found.map { found in
            Quote(
                text: Words.short(found.consequence.sentence, 400), source: found.by.trackingID,
                address: "/advisories/\(Address.encoded(found.by.trackingID))")
        }
        now = Self.now(scene.one)
        rest = Self.rest(census)
    }

    private static func who(_ names: DeviceNames, _ census: DeviceCensus) -> String {
        let touched = census.devices.filter { $0.state.isTouched }.map(\.device.facts)
        guard !touched.isEmpty else {
            let review = census[.needsReview]
            guard review > 0 else { return "No device of ours is affected, as far as we know" }
            return "\(Words.count(review, "device")) of ours may be affected"
        }
        let kinds = DeviceKinds(touched, names: names).kinds
        let be = touched.count == 1 ? "is" : "are"
        return "\(Words.count(touched.count, "device")) of ours \(be) affected (\(Self.list(kinds)))"
    }

    /// `27 MiniMed 670G, 6 CareLink USB and 4 of other kinds`.
    private static func list(_ kinds: [DeviceKinds.Kind]) -> String {
        let most = kinds.count == mostKinds + 1 ? mostKinds + 1 : mostKinds
        var parts = kinds.prefix(most).map { "\($0.count) \(Words.short($0.name, 60))" }
        let others = kinds.dropFirst(most).reduce(0) { $0 + $1.count }
        if others > 0 { parts.append("\(others) of other kinds") }
        guard let last = parts.popLast(), !parts.isEmpty else { return parts.first ?? kinds.first?.name ?? "" }
        return parts.joined(separator: ", ") + " and " + last
    }

    private static func now(_ one: Case) -> String {
        guard !one.isClosed else { return "nothing. The case is closed." }
        let free = one.activeActions.filter(\.content.costsNothing).map(\.content.text)
        guard !free.isEmpty else { return one.phase.hint }
        let shown = free.prefix(mostActions).map { Words.short($0, 300) }.joined(separator: " ")
        let more = free.count - mostActions
        return more > 0 ? "\(shown) (and \(more) more, below)" : shown
    }

    private static func rest(_ census: DeviceCensus) -> String {
        let review = census[.needsReview]
        guard census.touched + review > 0 else { return "" }
        var text = "They are in \(Words.count(census.places, "place"))"
        if census.patients > 0 { text += "; \(census.patients) belong\(census.patients == 1 ? "s" : "") to patients" }
        if census.touched > 0, review > 0 {
            text += ". \(review) more may be affected and wait\(review == 1 ? "s" : "") for an answer"
        }
        return text + "."
    }
}
