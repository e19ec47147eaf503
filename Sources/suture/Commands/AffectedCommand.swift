import ArgumentParser
import Hub
import Inventory
import Matching
import Store

/// `suture affected`
struct AffectedCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "affected",
        abstract: "Show which of our devices an advisory touches, where they are, and why.",
        discussion: """
            Devices are put together by verdict, product and place; devices that patients own are marked. What is new \
            in the inventory since the last match is matched first. With --format json, jsonl or csv there is one \
            record for each device.

            EXAMPLES
              suture affected ECC-2022-0031
              suture affected ECC-2022-0031 --verdict affected --format csv > work-orders.csv
              suture affected ICSMA-22-263-01 --owner patient
            """)

    @Argument(help: "The tracking id of the advisory.")
    var advisory: String

    @Option(
        name: .long,
        help: "Only this verdict: affected, needs_review or not_affected; may be repeated. Default: the first two.",
        transform: Self.verdict)
    var verdict: [Verdict] = []

    @Option(name: .long, help: "Only devices of this department.")
    var department: String?

    @Option(name: .long, help: "Only devices of this owner: hospital or patient.")
    var owner: String?

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    private static func verdict(_ word: String) throws -> Verdict {
        if let verdict = Verdict(rawValue: word), verdict != .unrelated { return verdict }
        throw ValidationError("\(word) is none of affected, needs_review and not_affected.")
    }

    func run() async throws {
        let console = output.console
        let store = try database.open()
        let record = try store.latestAdvisory(advisory)
        if try await DatabaseMatch.bringUpToDate(record, store: store) {
            console.note("\(record.trackingID) was matched with what is new in the inventory")
        }
        let filter = TouchedFilter(
            verdicts: verdict.isEmpty ? [.affected, .needsReview] : Set(verdict),
            devices: DeviceFilter(department: department, owner: owner))
        if output.format == .table {
            let report = AffectedReport(
                record: record, groups: try AffectedGroups(advisory: record, filter: filter, store: store).groups,
                counts: try store.verdicts.counts(advisory: record.id),
                names: try store.productNames(of: record), console: console)
            try console.write(report.text)
        } else {
            try write(record, filter, store, console)
        }
    }

    private func write(
        _ record: AdvisoryRecord, _ filter: TouchedFilter, _ store: SutureStore, _ console: Console
    ) throws {
        let fields: [DeviceField] = [
            .manufacturer, .model, .modelNumber, .serialNumber, .softwareVersion, .department, .location, .owner,
            .patientContactReference, .status,
        ]
        var records = RecordOutput(
            ["asset", "advisory", "verdict", "confidence", "products", "reasons"] + fields.map(\.columnName) + ["seen"],
            format: output.format, console: console)
        try store.verdicts.forEachDevice(advisory: record.id, filter) { touched in
            let device = touched.device.device
            try records.add(
                [
                    .text(device.assetTag), .text(record.trackingID), .text(touched.verdict.verdict.rawValue),
                    .real(touched.verdict.confidence), .texts(touched.verdict.products),
                    .reasons(touched.verdict.reasons),
                ] + fields.map { .text(device[$0]) } + [.flag(touched.device.missingSince == nil)])
        }
        try records.end()
    }
}
