import ArgumentParser
import CVSS
import Hub
import Response
import Triage

/// `suture case assess`
struct CaseAssessCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assess",
        abstract: "Rank a case: by policy and documents, and by what you answer.",
        discussion: """
            What you answer counts before what the documents and the inventory say. --dry-run shows the ranking, the \
            path that leads there, and what is not known and would change it.

            EXAMPLES
              suture case assess 1 --dry-run
              suture case assess 1 --function therapy --radio nearby
            """)

    @OptionGroup var verb: CaseVerbOptions

    @Option(name: .long, help: "What the devices do for a patient.")
    var function: ClinicalFunction?

    @Option(name: .long, help: "Where they stand in the networks.")
    var zone: NetworkZone?

    @Option(name: .long, help: "How far their radio reaches.")
    var radio: RadioReach?

    @Option(name: .long, help: "How exposed they are.")
    var exposure: SystemExposure?

    @Option(name: .long, help: "Whether the vulnerability is exploited.")
    var exploitation: Exploitation?

    @Option(name: .long, help: "Whether attacks can be automated.")
    var automatable: Automatable?

    @Option(name: .long, help: "What an attack does to safety.")
    var safety: SafetyImpact?

    @Option(name: .long, help: "What an attack does to the mission.")
    var mission: MissionImpact?

    @Flag(name: .long, help: "Show the ranking; change nothing.")
    var dryRun = false

    func run() throws {
        if dryRun { return try propose() }
        try verb.change { desk, ask in
            try desk.place.cases.assess(
                verb.id, answers: answers, seen: ask.seen, commandID: ask.commandID, as: desk.principal)
        }
    }

    private var answers: TriageAnswers {
        var answers = TriageAnswers()
        (answers.function, answers.zone, answers.radio, answers.exposure) = (function, zone, radio, exposure)
        (answers.exploitation, answers.automatable) = (exploitation, automatable)
        (answers.safety, answers.mission) = (safety, mission)
        return answers
    }

    private func propose() throws {
        let desk = try verb.desk.open()
        guard let proposal = try desk.place.cases.proposal(verb.id, answers: answers, as: desk.principal) else {
            throw CaseError.noDevices(verb.id)
        }
        let due = proposal.due.due
        guard desk.format == .table else {
            var records = desk.records(["case", "vulnerability", "priority", "due", "score", "path", "questions"])
            try records.add([
                .number(Int(verb.id)), .text(proposal.vulnerability), .text(proposal.priority.rawValue),
                .time(due.milliseconds), proposal.highestScore.map { .real($0.number) } ?? .none,
                .texts(proposal.path.map(\.text)), .texts(proposal.questions.map(\.text)),
            ])
            return try records.end()
        }
        let (console, width) = (desk.console, min(desk.console.width, 110))
        let word = proposal.priority.rawValue
        var text = console.style(CaseWords.spaced(word).uppercased(), CaseWords.look(word))
        text += ", due \(Moments.day(due.milliseconds)), for \(Plain.text(proposal.vulnerability))"
        text += proposal.highestScore.map { " (CVSS \($0))\n" } ?? "\n"
        for step in proposal.path {
            text += Paragraph.render(step.text, first: "  - ", rest: "    ", width: width)
        }
        if !proposal.questions.isEmpty { text += "\n" + console.style("Not known, and would change it", .bold) + "\n" }
        for question in proposal.questions {
            let range =
                "\(CaseWords.spaced(question.atBest.rawValue)) to \(CaseWords.spaced(question.atWorst.rawValue))"
            text += Paragraph.render("\(question.text) (\(range))", first: "  - ", rest: "    ", width: width)
        }
        try console.write(text)
    }
}
