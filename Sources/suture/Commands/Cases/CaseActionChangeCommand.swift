import ArgumentParser
import Hub
import Response

/// `suture case action change`
struct CaseActionChangeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "change",
        abstract: "Change an action of the plan; what is not said stays.")

    @OptionGroup var verb: CaseVerbOptions

    @Argument(help: "The action, such as A1.")
    var action: String

    @OptionGroup var draft: CaseActionOptions

    func run() throws {
        try verb.carryOut { one, desk in
            guard let known = one.actions.first(where: { $0.id == action }) else {
                throw Refusal(Status.notFound, "there is no action \(action) in case \(one.id)")
            }
            return .changeAction(action, try draft.draft(known.content, in: one, by: desk))
        }
    }
}
