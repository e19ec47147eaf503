import ArgumentParser
import Hub
import Response
import Triage

/// `suture case timeline`
struct CaseTimelineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline", abstract: "Tell what happened to a case, in order.")

    @Argument(help: "The number of the case.")
    var id: Int64

    @Option(name: .long, help: ArgumentHelp("Only what came after this version.", valueName: "n"))
    var after = 0

    @OptionGroup var desk: CaseDeskOptions

    func run() throws {
        let desk = try desk.open()
        let lines = try desk.lines(try desk.events(id, after: max(0, after)))
        guard desk.format == .table else {
            var records = desk.records(["sequence", "at", "who", "text"])
            for line in lines {
                try records.add([
                    .number(line.sequence), .time(line.at.milliseconds), .text(line.who), .text(line.text),
                ])
            }
            return try records.end()
        }
        let digits = String(lines.last?.sequence ?? 0).count
        let margin = String(repeating: " ", count: digits + 20)
        for line in lines {
            let number = String(line.sequence)
            let place = String(repeating: " ", count: digits - number.count) + number
            try desk.console.write(
                Paragraph.render(
                    "\(line.who) \(line.text)", first: "\(place)  \(Moments.minute(line.at))  ", rest: margin,
                    width: min(desk.console.width, 120)))
        }
    }
}
