import CVSS
import Triage

/// Facts for tests.
enum Sketch {
    static let start = Instant(milliseconds: 1_663_675_200_000)  // 2022-09-20T12:00:00Z

    static func told<Value>(_ value: Value) -> Judgement<Value> { .answered(value, by: "Ada") }

    static func recorded<Value>(_ value: Value) -> Judgement<Value> {
        Judgement(value, source: .inventory, reason: "So says the inventory.")
    }

    /// CVE-2022-32537 as the advisory has it.
    static let miniMed = VulnerabilityFacts(
        id: "CVE-2022-32537",
        scores: [
            CVSSAppraisal(
                vector: "CVSS:3.0/AV:A/AC:H/PR:L/UI:N/S:U/C:N/I:H/A:N", statedScore: 4.8, statedSeverity: "MEDIUM")
        ],
        statements: ExploitationReader.statements(
            in: "No known public exploits specifically target this vulnerability.", place: "Note of the advisory"))

    /// An insulin pump that somebody wears.
    static let pump = DeviceContext(
        function: ClinicalFunction.suggested(by: [("PUMP, INSULIN PUMP, MiniMed 670G", "the description")]),
        zone: recorded(.none), radio: recorded(.nearby), inUse: recorded(true))

    /// A flaw that anyone on the network can use for anything.
    static let worst = VulnerabilityFacts(
        id: "CVE-2022-0001",
        scores: [CVSSAppraisal(vector: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", statedScore: 9.8)])

    /// A server that nobody uses.
    static let idleServer = DeviceContext(
        function: told(.administrative), zone: recorded(.internal), inUse: recorded(false))

    static func listed(due: String) -> KEVEntry? {
        guard let due = Instant(due) else { return nil }
        return KEVEntry(
            cve: "CVE-2022-0001", vendor: "Northwind", product: "Tide", name: "Tide flaw", added: start,
            requiredAction: "Patch.", due: due, knownRansomware: false)
    }
}
