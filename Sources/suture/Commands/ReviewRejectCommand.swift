import ArgumentParser

/// `suture review reject`
struct ReviewRejectCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reject",
        abstract: "Our product is not the claimed product; all devices of it and later advisories follow.",
        discussion: """
            EXAMPLES
              suture review reject 1 --by "J. Ortiz" --note "label checked on the ward"
            """)

    @OptionGroup var options: ReviewAnswerOptions

    func run() async throws { try await options.answer(isSame: false) }
}
