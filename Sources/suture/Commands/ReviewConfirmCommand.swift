import ArgumentParser

/// `suture review confirm`
struct ReviewConfirmCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm",
        abstract: "Our product is the claimed product; all devices of it and later advisories follow.",
        discussion: """
            EXAMPLES
              suture review confirm 1 --by "J. Ortiz" --note "label checked on the ward"
            """)

    @OptionGroup var options: ReviewAnswerOptions

    func run() async throws { try await options.answer(isSame: true) }
}
