import ArgumentParser
import Hub
import Response

/// `suture case action add`
struct CaseActionAddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Add an action to the plan.",
        discussion: """
            With --offer the words, the source and mostly the kind are those of the offer; --text words it anew. \
            Without one, say with --reference what you rely on.

            EXAMPLES
              suture case action add 1 --offer 2 --audience patient --costs-nothing
              suture case action add 1 --kind compensating-control --audience security \
                --text "Block port 104 from outside" --reference "Change 4711" --expires 2027-05-01
            """)

    @OptionGroup var verb: CaseVerbOptions

    @OptionGroup var draft: CaseActionOptions

    func run() throws {
        try verb.carryOut { one, desk in .addActions([try draft.draft(nil, in: one, by: desk)]) }
    }
}
