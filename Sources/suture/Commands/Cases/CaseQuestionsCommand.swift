import ArgumentParser
import Hub
import Response

/// `suture case questions`
struct CaseQuestionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "questions",
        abstract: "List what has to be found out: one answer settles every device that waits for it.",
        discussion: "Answer by number: suture case answer ID --question 1 --verdict affected --text \"…\"")

    @Argument(help: "The number of the case.")
    var id: Int64

    @OptionGroup var desk: CaseDeskOptions

    func run() throws {
        let desk = try desk.open()
        let questions = try desk.find(id).questions
        guard desk.format == .table else {
            var records = desk.records(["number", "product", "fact", "question", "devices"])
            for (place, question) in questions.enumerated() {
                try records.add([
                    .number(place + 1), .text(question.key.product), .text(question.key.fact),
                    .text(question.question), .texts(question.devices),
                ])
            }
            return try records.end()
        }
        guard !questions.isEmpty else { return try desk.console.write("No open questions.\n") }
        let width = min(desk.console.width, 110)
        for (place, question) in questions.enumerated() {
            var text = desk.console.style("\(place + 1)  \(Plain.text(question.key.product))", .bold)
            text += "  \(Numbers.count(question.devices.count, "device"))\n"
            text += Paragraph.render(question.question, first: "   ", rest: "   ", width: width)
            let more = question.devices.count - 12
            let list = question.devices.prefix(12).joined(separator: " ") + (more > 0 ? " and \(more) more" : "")
            text += Paragraph.render(list, first: "   ", rest: "   ", width: width)
            try desk.console.write(text + (place + 1 < questions.count ? "\n" : ""))
        }
    }
}
