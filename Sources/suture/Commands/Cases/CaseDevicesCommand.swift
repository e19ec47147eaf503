import ArgumentParser
import Hub
import Response
import Triage

/// `suture case devices`
struct CaseDevicesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "devices",
        abstract: "List the devices of a case, by asset tag, and how far each is.",
        discussion: """
            EXAMPLES
              suture case devices 1 --verdict needs-review
              suture case devices 1 --open --format csv > worklist.csv
            """)

    @Argument(help: "The number of the case.")
    var id: Int64

    @Option(name: .long, help: "Only devices with this verdict.")
    var verdict: DeviceVerdict?

    @Option(name: .long, help: "Only devices at this place, exactly.")
    var location: String?

    @Flag(name: .customLong("open"), help: "Only devices that keep the case open.")
    var onlyOpen = false

    @OptionGroup var desk: CaseDeskOptions

    func run() throws {
        let desk = try desk.open()
        let one = try desk.find(id)
        let devices = one.devices.values.filter { isWanted($0, in: one) }.sorted { $0.facts.id < $1.facts.id }
        guard desk.format == .table else { return try writeRecords(devices, one, desk) }
        guard !devices.isEmpty else { return try desk.console.write("No devices.\n") }
        var table = Table([
            Table.Column(title: "asset"), Table.Column(title: "product", yields: true),
            Table.Column(title: "software", yields: true), Table.Column(title: "place", yields: true),
            Table.Column(title: "owner"), Table.Column(title: "state"), Table.Column(title: "action"),
            Table.Column(title: "evidence"), Table.Column(title: "care", yields: true),
        ])
        for device in devices { table.add(Self.cells(device, one)) }
        try desk.console.write(table.render(width: desk.console.width, style: desk.console.style))
    }

    private func isWanted(_ device: CaseDevice, in one: Case) -> Bool {
        let state = CaseWords.state(of: device, in: one)
        return (verdict == nil || device.facts.verdict == verdict)
            && (location == nil || device.facts.location == location) && (!onlyOpen || state < .acceptedRisk)
    }

    private static func cells(_ device: CaseDevice, _ one: Case) -> [Table.Cell] {
        let (facts, state) = (device.facts, CaseWords.state(of: device, in: one))
        let remediations = device.remediations.values
        return [
            Table.Cell(facts.assetTag, .bold), Table.Cell(facts.product),
            Table.Cell(facts.version.isEmpty ? "?" : facts.version), Table.Cell(facts.location),
            Table.Cell(facts.ownership.rawValue, facts.ownership == .patient ? .cyan : .plain),
            Table.Cell(state.words, state.look),
            Table.Cell(Set(remediations.compactMap(\.action)).sorted().joined(separator: " ")),
            Table.Cell(Set(remediations.flatMap(\.evidence)).sorted().joined(separator: " ")),
            Table.Cell(care(device)),
        ]
    }

    private static func care(_ device: CaseDevice) -> String {
        var parts: [String] = []
        if device.isInUse { parts.append("in use") }
        switch device.care.loaner {
        case .notNeeded: break
        case .needed: parts.append("loaner needed")
        case .given: parts.append("loaner given")
        }
        if let window = device.care.window {
            parts.append("\(Moments.minute(window.from)) to \(Moments.minute(window.to))")
        }
        return parts.joined(separator: ", ")
    }

    private func writeRecords(_ devices: [CaseDevice], _ one: Case, _ desk: CaseDesk) throws {
        var records = desk.records([
            "asset", "product", "version", "location", "owner", "verdict", "reason", "vulnerability", "status",
            "verified_by", "action", "evidence", "until", "in_use", "retired",
        ])
        for device in devices {
            for vulnerability in one.vulnerabilities(of: device) {
                let (facts, remediation) = (device.facts, device.remediations[vulnerability])
                try records.add([
                    .text(facts.assetTag), .text(facts.product), .text(facts.version), .text(facts.location),
                    .text(facts.ownership.rawValue), .text(facts.verdict.rawValue), .text(facts.reason),
                    .text(vulnerability), .text(device.status(of: vulnerability).rawValue),
                    .optional(remediation?.verifiedBy), .optional(remediation?.action),
                    .texts(remediation?.evidence ?? []), .time(remediation?.until?.milliseconds),
                    .flag(device.isInUse), .optional(device.retired?.cause.rawValue),
                ])
            }
        }
        try records.end()
    }
}

extension RecordOutput.Value {
    /// A text, or nothing.
    static func optional(_ text: String?) -> RecordOutput.Value { text.map { .text($0) } ?? .none }
}
