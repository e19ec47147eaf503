import ArgumentParser
import Hub
import Response

/// `suture case answer`
struct CaseAnswerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer",
        abstract: "Answer a question: every device that waits for it is settled.",
        discussion: """
            EXAMPLES
              suture case questions 1
              suture case answer 1 --question 1 --verdict affected --text "Label read: MMT-1715K"
            """)

    @OptionGroup var verb: CaseVerbOptions

    @Option(name: .long, help: "The number of the question in `suture case questions`; or give product and fact.")
    var question: Int?

    @Option(name: .long, help: "The product of the question.")
    var product: String?

    @Option(name: .long, help: "The missing fact of the question.")
    var fact: String?

    @Option(name: .long, help: "The answer, and how it is known.")
    var text: String

    @Option(name: .long, help: "What it makes of the devices: affected or not-affected.")
    var verdict: DeviceVerdict

    func validate() throws {
        guard (question == nil) == (product != nil && fact != nil) else {
            throw ValidationError("Give the number of a question, or --product and --fact.")
        }
    }

    func run() throws {
        try verb.carryOut { one, _ in .answer(try key(in: one), text: text, verdict: verdict) }
    }

    private func key(in one: Case) throws -> DeviceQuestion.Key {
        if let product, let fact { return DeviceQuestion.Key(product: product, fact: fact) }
        let (questions, number) = (one.questions, question ?? 0)
        guard questions.indices.contains(number - 1) else {
            throw Refusal(Status.notFound, "there is no question \(number); see `suture case questions \(one.id)`")
        }
        return questions[number - 1].key
    }
}
