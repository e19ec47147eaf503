import CSAF
import Hub
import Inventory
import Matching
import Store

/// The answer to "which of our devices?", for people.
struct AffectedReport {
    let record: AdvisoryRecord
    let groups: [AffectedGroups.Group]
    let counts: [VerdictCount]
    /// What the advisory calls its products.
    let names: [String: String]
    let console: Console

    /// Lines of prose are no longer than this, even on a wide screen.
    private static let textWidth = 110

    /// The whole report.
    var text: String {
        var text = heading + "\n"
        for verdict in [Verdict.affected, .needsReview, .notAffected] {
            let part = groups.filter { $0.verdict == verdict }
            guard !part.isEmpty else { continue }
            let devices = Numbers.count(part.reduce(0) { $0 + $1.count }, "device")
            let patients = part.reduce(0) { $0 + $1.patients }
            text += "\n" + style(verdict.words.uppercased(), verdict.look) + "  \(devices)"
            text += patients == 0 ? "\n" : ", " + style("\(Numbers.grouped(patients)) patient-owned", .cyan) + "\n"
            for group in part { text += "\n" + block(group) }
        }
        if groups.isEmpty { text += "\nNo device of the inventory is touched in this way.\n" }
        return text + footer
    }

    private func style(_ text: String, _ look: Style.Look) -> String { console.style(text, look) }

    private var heading: String {
        var text = style(record.trackingID, .bold) + "  " + Plain.text(record.title) + "\n"
        var facts = [
            "revision \(record.revision)", "released \(record.currentReleaseDate.prefix(10))", record.publisher,
        ]
        if let score = record.score { facts.append("CVSS \(score)") }
        if !record.severity.isEmpty { facts.append(record.severity) }
        text += style(Plain.text(facts.joined(separator: " · ")), .dim) + "\n"
        let parts = [Verdict.affected, .needsReview, .notAffected].map { verdict in
            let devices = counts.first { $0.verdict == verdict }?.devices ?? 0
            return style("\(Numbers.grouped(devices)) \(verdict.words)", devices > 0 ? verdict.look : .dim)
        }
        return text + parts.joined(separator: " · ")
    }

    private func block(_ group: AffectedGroups.Group) -> String {
        let products = group.products.map { names[$0] ?? $0 }
        let width = min(console.width, Self.textWidth)
        let shown = products.prefix(3).joined(separator: ", ") + (products.count > 3 ? ", …" : "")
        let title = style(Plain.text(shown), .bold)
        var text = "  \(title)  \(Numbers.count(group.count, "device"))\n"
        for reason in group.reasons {
            text += Paragraph.render(reason.text, first: "    - ", rest: "      ", width: width)
        }
        if group.places.count > 1 {
            text += Paragraph.render("Where: " + places(group), first: "    - ", rest: "      ", width: width)
        }
        text += devices(group)
        let more = group.count - group.devices.count
        if more > 0 { text += style("    and \(Numbers.grouped(more)) more; --format csv lists all", .dim) + "\n" }
        return text
    }

    private func places(_ group: AffectedGroups.Group) -> String {
        let shown = group.places.prefix(8).map { "\($0.name.isEmpty ? "place unknown" : $0.name) \($0.count)" }
        let more = group.places.count - shown.count
        return shown.joined(separator: ", ") + (more > 0 ? ", \(more) more places" : "")
    }

    private func devices(_ group: AffectedGroups.Group) -> String {
        var table = Table([
            Table.Column(title: ""), Table.Column(title: "asset"),
            Table.Column(title: "as in our inventory", yields: true),
            Table.Column(title: "software", yields: true), Table.Column(title: "place", yields: true),
            Table.Column(title: "owner"), Table.Column(title: "because", yields: true),
        ])
        for touched in group.devices {
            let device = touched.device.device
            let isPatients = device[.owner] == "patient"
            let own = touched.verdict.reasons.filter { !group.reasons.contains($0) }.map(\.text)
            let unseen = touched.device.missingSince == nil ? "" : " (not in the last export)"
            table.add([
                " ", Table.Cell(device.assetTag), Table.Cell(Self.name(device)),
                Table.Cell(device[.softwareVersion].isEmpty ? "?" : device[.softwareVersion]),
                Table.Cell(Self.list([device[.department], device[.location]], ", ") + unseen),
                Table.Cell(device[.owner].isEmpty ? "?" : device[.owner], isPatients ? .cyan : .plain),
                Table.Cell(own.joined(separator: " "), .dim),
            ])
        }
        return table.render(width: console.width, style: console.style)
    }

    private static func name(_ device: Device) -> String {
        let name = list([device[.manufacturer], device[.model], device[.modelNumber]], " ")
        return name.isEmpty ? device[.description] : name
    }

    private static func list(_ texts: [String], _ separator: String) -> String {
        texts.filter { !$0.isEmpty }.joined(separator: separator)
    }

    private var footer: String {
        guard let tag = groups.first?.devices.first?.device.device.assetTag else { return "" }
        return "\n" + style("suture explain \(tag) \(record.trackingID) gives the full account of one device.", .dim)
            + "\n"
    }
}
