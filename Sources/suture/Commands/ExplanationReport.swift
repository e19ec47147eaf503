import CSAF
import Hub
import Inventory
import Matching
import Store

/// The full account of one device and one advisory, for people.
struct ExplanationReport {
    private let explanation: Explanation
    private let console: Console

    private static let label = 12
    private static let textWidth = 110

    init(_ explanation: Explanation, _ console: Console) {
        self.explanation = explanation
        self.console = console
    }

    /// The whole account.
    var text: String {
        let match = explanation.match
        var text = line("Verdict", console.style(match.verdict.words, match.verdict.look) + sureness)
        text += device + advisory
        text += section("Why", match.reasons.map { "\($0.text) [\($0.code)]" })
        text += section("What would settle it", Settlement.steps(for: match))
        text += section("What the advisory claims", explanation.claims.map(Self.claim))
        text += section("What the advisory advises", advice)
        text += section("What people decided", explanation.decisions.map(Self.decision))
        text += section("What changed on the device", explanation.changes.prefix(10).map(Self.change))
        return text
    }

    private var sureness: String {
        explanation.match.verdict == .unrelated ? "" : " (\(Numbers.percent(explanation.match.confidence)) sure)"
    }

    private var device: String {
        let device = explanation.device.device
        let name = [DeviceField.manufacturer, .model, .modelNumber, .description].map { device[$0] }
        var text = line("Device", console.style(device.assetTag, .bold) + "  " + Plain.text(Self.list(name)))
        let facts: [DeviceField] = [
            .softwareVersion, .operatingSystem, .serialNumber, .manufactureDate, .inServiceDate, .status,
        ]
        text += line(
            "", facts.map { "\($0.title) \(device[$0].isEmpty ? "unknown" : device[$0])" }.joined(separator: ", "))
        let owner = device[.owner].isEmpty ? "owner unknown" : "owner: \(device[.owner])"
        text += line("Place", Self.list([device[.department], device[.location], owner]))
        if let since = explanation.device.missingSince { text += line("", "not seen since import \(since)") }
        return text
    }

    private var advisory: String {
        let record = explanation.advisory
        var text = line("Advisory", console.style(record.trackingID, .bold) + "  " + Plain.text(record.title))
        text += line(
            "", "revision \(record.revision), released \(record.currentReleaseDate.prefix(10)), \(record.publisher)")
        if record.findingCount > 0 {
            text += line("", "\(Numbers.count(record.findingCount, "finding")) of the validator: `suture validate`")
        }
        return text
    }

    private var advice: [String] {
        let advice = ProductAdvice(explanation.document)
        var seen: Set<String> = []
        return explanation.match.products.flatMap { advice.remediations(for: $0) }.compactMap { entry in
            let text = "\(entry.remediation.category.rawValue): \(entry.remediation.details)"
            return seen.insert(text).inserted ? text : nil
        }
    }

    private static func claim(_ claim: ProductClaim) -> String {
        let name = claim.fullName.isEmpty ? list([claim.vendor, claim.name, claim.version], " ") : claim.fullName
        let version = claim.version.isEmpty ? "" : ", version “\(claim.version)”"
        return "\(claim.productID) is \(claim.status.rawValue): \(name)\(version)"
    }

    private static func decision(_ record: ReviewDecisionRecord) -> String {
        let said = record.decision
        let note = said.note.isEmpty ? "" : ": \(said.note)"
        return "\(said.decidedBy) \(said.isSame ? "confirmed" : "rejected") \(said.claimProduct)\(note)"
    }

    private static func change(_ change: DeviceChange) -> String {
        let field = change.field?.title ?? "a field"
        return "\(field): “\(change.old)” → “\(change.new)” (import \(change.importID), \(change.file))"
    }

    private static func list(_ texts: [String], _ separator: String = ", ") -> String {
        texts.filter { !$0.isEmpty }.joined(separator: separator)
    }

    private func line(_ label: String, _ text: String) -> String {
        let padded = label + String(repeating: " ", count: max(1, Self.label - label.count))
        return console.style(padded, .dim) + text + "\n"
    }

    private func section(_ title: String, _ entries: [String]) -> String {
        guard !entries.isEmpty else { return "" }
        let width = min(console.width, Self.textWidth)
        return "\n" + console.style(title, .bold) + "\n"
            + entries.map { Paragraph.render($0, first: "  - ", rest: "    ", width: width) }.joined()
    }
}
