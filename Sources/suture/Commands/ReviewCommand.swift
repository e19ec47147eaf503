import ArgumentParser

/// `suture review`
struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Answer questions that only a person can: is this product that advisory's product?",
        discussion: """
            An answer holds for all devices of the product, and for later advisories about the same claimed product.
            """,
        subcommands: [ReviewListCommand.self, ReviewConfirmCommand.self, ReviewRejectCommand.self],
        defaultSubcommand: ReviewListCommand.self)
}
