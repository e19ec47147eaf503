import ArgumentParser
import Hub
import Matching
import Store

/// What `review confirm` and `review reject` share.
struct ReviewAnswerOptions: ParsableArguments {
    @Argument(help: "The number of the question in `suture review list`; or leave it out and give both keys.")
    var number: Int?

    @Option(name: .long, help: "The key of our product.")
    var product: String?

    @Option(name: .long, help: "The key of the claimed product.")
    var claim: String?

    @Option(name: .long, help: ArgumentHelp("Who says so.", discussion: "Default: the name of this user."))
    var by: String?

    @Option(name: .long, help: "Why.")
    var note = ""

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard (number == nil) == (product != nil && claim != nil) else {
            throw ValidationError("Give the number of a question, or --product and --claim.")
        }
        if let number, number < 1 { throw ValidationError("Questions are numbered from 1.") }
    }

    /// Keeps the answer and says what follows from it.
    func answer(isSame: Bool) async throws {
        let console = output.console
        let store = try database.open()
        let (product, claim) = try keys(store)
        let report = try ReviewAnswer(store: store).give(
            ReviewDecision(
                productKey: product, claimProduct: claim, isSame: isSame, decidedBy: by ?? Workspace.userName,
                note: note))
        let cases = try await CaseFollowing.follow(store, observing: false)
        guard output.format == .table else {
            var records = RecordOutput(
                ["product_key", "claim_product", "same", "devices", "versions", "cases"], format: output.format,
                console: console)
            try records.add([
                .text(product), .text(claim), .flag(isSame), .number(report.devices), .number(report.versions),
                .cases(cases),
            ])
            return try records.end()
        }
        let verb = isSame ? "is" : "is not"
        try console.write("\(ReviewKey.words(product)) \(verb) \(ReviewKey.words(claim))\n")
        try console.write(
            "\(Numbers.count(report.devices, "device")) in \(Numbers.count(report.versions, "version")) judged anew\n"
                + CaseFollowing.text(cases, console))
    }

    private func keys(_ store: SutureStore) throws -> (product: String, claim: String) {
        if let product, let claim { return (product, claim) }
        let number = number ?? 0
        let items = try store.confirmations.waiting(limit: number)
        guard number >= 1, items.count >= number else {
            throw Refusal(Status.notFound, "there is no question \(number); see `suture review list`")
        }
        return (items[number - 1].productKey, items[number - 1].claimProduct)
    }
}
