import ArgumentParser
import Hub
import Response

/// `suture case offers`
struct CaseOffersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "offers",
        abstract: "List what the sources offer, word for word, for a person to make actions of.",
        discussion: "Take one into the plan by number: suture case action add ID --offer 1 --audience patient")

    @Argument(help: "The number of the case.")
    var id: Int64

    @OptionGroup var desk: CaseDeskOptions

    func run() throws {
        let desk = try desk.open()
        let offers = try desk.find(id).offers
        guard desk.format == .table else {
            var records = desk.records([
                "number", "advisory", "publisher", "pointer", "category", "suggestion", "incomplete",
                "vulnerabilities", "text",
            ])
            for (place, offer) in offers.enumerated() {
                try records.add([
                    .number(place + 1), .text(offer.advisory.trackingID), .text(offer.advisory.publisher),
                    .text(offer.pointer), .text(offer.category), .optional(offer.suggestion?.rawValue),
                    .flag(offer.isIncomplete), .texts(offer.vulnerabilities), .text(offer.text),
                ])
            }
            return try records.end()
        }
        guard !offers.isEmpty else { return try desk.console.write("The sources offer nothing.\n") }
        let digits = String(offers.count).count
        for (place, offer) in offers.enumerated() {
            let number = String(repeating: " ", count: digits - String(place + 1).count) + String(place + 1)
            let margin = String(repeating: " ", count: digits + 2)
            var text = Paragraph.render(
                offer.text, first: "\(number)  ", rest: margin, width: min(desk.console.width, 110))
            let kind =
                offer.suggestion.map { "reads like \(CaseWords.spaced($0.rawValue))" }
                ?? "no kind of action by its words"
            let gap = offer.isIncomplete ? ", its list did not come through: read the source" : ""
            text += margin + desk.console.style(Plain.text("\(offer.advisory.trackingID), \(kind)\(gap)"), .dim) + "\n"
            try desk.console.write(text)
        }
    }
}
