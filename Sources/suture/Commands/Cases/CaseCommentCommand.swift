import ArgumentParser
import Hub
import Response

/// `suture case comment`
struct CaseCommentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "comment",
        abstract: "Write a comment on a case.")

    @OptionGroup var verb: CaseVerbOptions

    @Argument(help: "The comment.")
    var text: String

    @Option(name: .long, help: "The lane that it is about; the whole case without it.")
    var team: Team?

    func run() throws { try verb.carryOut { _, _ in .comment(text, lane: team) } }
}
