import ArgumentParser
import Hub
import Response
import Triage

/// What an action is made of.
struct CaseActionOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("Take an offer by its number in `suture case offers`.", valueName: "n"))
    var offer: Int?

    @Option(name: .long, help: "What kind of instruction it is.")
    var kind: ActionKind?

    @Option(name: .long, help: "Whom it is for.")
    var audience: Audience?

    @Option(name: .long, help: "The instruction.")
    var text: String?

    @Option(name: .long, help: "What you rely on, where no advisory offers it.")
    var reference: String?

    @Option(name: .long, help: "When it ends; a compensating control needs an end.")
    var expires: Instant?

    @Option(name: .long, help: "When it is to be looked at again.")
    var review: Instant?

    @Flag(inversion: .prefixedNo, help: "Whether it costs nothing, so that it is done now, whatever the priority.")
    var costsNothing: Bool?

    func validate() throws {
        if offer != nil, reference != nil { throw ValidationError("An offer brings its own source: no --reference.") }
    }

    /// The action as these options and what was known of it say.
    func draft(_ known: ActionDraft?, in one: Case, by desk: CaseDesk) throws -> ActionDraft {
        let offer = try offer.map { try self.offer($0, in: one) }
        let source =
            offer.map { ActionSource.advisory($0.advisory, pointer: $0.pointer) }
            ?? reference.map { ActionSource.person(id: desk.principal.login, reference: $0) } ?? known?.source
        return ActionDraft(
            kind: try need(kind ?? offer?.suggestion ?? known?.kind, "--kind"),
            audience: try need(audience ?? known?.audience, "--audience"),
            text: try need(text ?? offer?.text ?? known?.text, "--text"),
            source: try need(source, "--offer or --reference"), expires: expires ?? known?.expires,
            review: review ?? known?.review, costsNothing: costsNothing ?? known?.costsNothing ?? false)
    }

    private func offer(_ number: Int, in one: Case) throws -> ActionOffer {
        let offers = one.offers
        guard offers.indices.contains(number - 1) else {
            throw Refusal(Status.notFound, "there is no offer \(number); see `suture case offers \(one.id)`")
        }
        return offers[number - 1]
    }

    private func need<Value>(_ value: Value?, _ option: String) throws -> Value {
        guard let value else { throw Refusal(Status.usage, "the action needs \(option)") }
        return value
    }
}
