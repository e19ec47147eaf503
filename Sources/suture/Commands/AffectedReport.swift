import Hub
import Inventory
import Matching
import Store

/// The answer to "which of our devices?", for people.
struct AffectedReport {
    private let record: AdvisoryRecord
    private let groups: AffectedGroups
    private let counts: [VerdictCount]
    private let console: Console

    /// Lines that are worth reading are no longer than this, even on a wide screen.
    private static let textWidth = 110

    init(_ record: AdvisoryRecord, _ groups: AffectedGroups, _ counts: [VerdictCount], _ console: Console) {
        self.record = record
        self.groups = groups
        self.counts = counts
        self.console = console
    }

    /// The whole report.
    var text: String {
        var text = heading + "\n"
        for verdict in [Verdict.affected, .needsReview, .notAffected] {
            let part = groups.groups.filter { $0.verdict.verdict == verdict }
            guard !part.isEmpty else { continue }
            let devices = part.reduce(0) { $0 + $1.count }
            text += "\n" + console.style(verdict.words.uppercased(), verdict.look)
            text += "  \(Numbers.count(devices, "device"))\(patients(part))\n"
            for group in part { text += "\n" + block(group) }
        }
        if groups.groups.isEmpty { text += "\nNo device of the inventory is affected or needs review.\n" }
        return text + footer
    }

    private var heading: String {
        let style = console.style
        var text = style(record.trackingID, .bold) + "  " + Plain.text(record.title) + "\n"
        var facts = [
            "revision \(record.revision)", "released \(record.currentReleaseDate.prefix(10))", record.publisher,
        ]
        if let score = record.score {
            facts.append("CVSS \(score)\(record.severity.isEmpty ? "" : " \(record.severity)")")
        }
        text += style(Plain.text(facts.joined(separator: " · ")), .dim) + "\n"
        let parts = [Verdict.affected, .needsReview, .notAffected].map { verdict in
            let devices = counts.first { $0.verdict == verdict }?.devices ?? 0
            return style("\(Numbers.grouped(devices)) \(verdict.words)", devices > 0 ? verdict.look : .dim)
        }
        return text + parts.joined(separator: " · ")
    }

    private func patients(_ part: [AffectedGroups.Group]) -> String {
        let count = part.flatMap(\.places).filter(\.isPatients).reduce(0) { $0 + $1.count }
        return count == 0 ? "" : ", " + console.style("\(Numbers.grouped(count)) owned by patients", .cyan)
    }

    private func block(_ group: AffectedGroups.Group) -> String {
        let device = group.product
        var name = [device[.manufacturer], device[.model], device[.modelNumber]].filter { !$0.isEmpty }
        if name.isEmpty { name = [device[.description]] }
        let version =
            device[.softwareVersion].isEmpty ? "software version unknown" : "software \(device[.softwareVersion])"
        var text = "  " + console.style(Plain.text(name.joined(separator: " ")), .bold)
        text += "  \(Plain.text(version))  \(Numbers.count(group.count, "device"))"
        text += console.style("  \(Numbers.percent(group.verdict.confidence)) sure", .dim) + "\n"
        for reason in group.verdict.reasons.prefix(4) {
            text += Paragraph.render(reason.text, first: "    - ", rest: "      ", width: width)
        }
        return text + places(group)
    }

    private func places(_ group: AffectedGroups.Group) -> String {
        var table = Table([
            Table.Column(title: ""), Table.Column(title: "place"), Table.Column(title: "", isNumber: true),
            Table.Column(title: "asset tags", yields: true),
        ])
        for place in group.places {
            let names = [place.department, place.location].filter { !$0.isEmpty }.joined(separator: ", ")
            let owner = place.isPatients ? "patient-owned" : ""
            let words = [owner, names.isEmpty ? (place.isPatients ? "" : "place unknown") : names]
            let more = place.count > place.tags.count ? ", …" : ""
            let unseen = place.hasUnseen ? " (not all seen in the last export)" : ""
            table.add([
                "  ",
                Table.Cell(words.filter { !$0.isEmpty }.joined(separator: ", "), place.isPatients ? .cyan : .plain),
                Table.Cell(Numbers.grouped(place.count)),
                Table.Cell(place.tags.joined(separator: ", ") + more + unseen, .dim),
            ])
        }
        return table.render(width: console.width, style: console.style, header: false)
    }

    private var footer: String {
        let first = groups.groups.first?.places.first?.tags.first
        guard let first else { return "" }
        return "\n" + console.style("suture explain \(first) \(record.trackingID) gives the full account.", .dim) + "\n"
    }

    private var width: Int { min(console.width, Self.textWidth) }
}
