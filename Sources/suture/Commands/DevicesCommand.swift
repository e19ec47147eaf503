import ArgumentParser
import Hub
import Inventory
import Store

/// `suture devices`
struct DevicesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "devices",
        abstract: "List the devices of the database, by asset tag.",
        discussion: """
            EXAMPLES
              suture devices --search "minimed 630"
              suture devices --owner patient --format csv --limit 0 > patients.csv
              suture devices --not-seen
            """)

    @Option(name: .long, help: ArgumentHelp("Words in manufacturer, model or description.", valueName: "text"))
    var search = ""

    @Option(name: .long, help: "The department, exactly.")
    var department: String?

    @Option(name: .long, help: "The location, exactly.")
    var location: String?

    @Option(name: .long, help: "The owner: hospital or patient.")
    var owner: String?

    @Option(name: .long, help: "The status, exactly.")
    var status: String?

    @Flag(name: .long, help: "Only devices that the last full export no longer named.")
    var notSeen = false

    @Option(name: .long, help: "At most so many; 0 for all.")
    var limit = 50

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if limit < 0 { throw ValidationError("--limit cannot be negative.") }
    }

    func run() throws {
        let console = output.console
        let store = try database.open()
        let filter = DeviceFilter(
            text: search, department: department, location: location, owner: owner, status: status,
            onlyMissing: notSeen)
        guard output.format == .table else { return try writeRecords(store, filter, console) }
        let devices = try store.devices.list(filter, limit: limit == 0 ? .max : limit)
        guard !devices.isEmpty else { return try console.write("No devices.\n") }
        var table = Table([
            Table.Column(title: "asset"), Table.Column(title: "manufacturer", yields: true),
            Table.Column(title: "model", yields: true), Table.Column(title: "number", yields: true),
            Table.Column(title: "version", yields: true), Table.Column(title: "department", yields: true),
            Table.Column(title: "location", yields: true), Table.Column(title: "owner"), Table.Column(title: "seen"),
        ])
        for record in devices { table.add(Self.cells(record)) }
        try console.write(table.render(width: console.width, style: console.style))
        let total = try store.devices.count(filter)
        if total > devices.count { console.note("\(Numbers.grouped(total)) in all; --limit 0 shows them") }
    }

    private static func cells(_ record: DeviceRecord) -> [Table.Cell] {
        let device = record.device
        let isPatients = device[.owner] == "patient"
        return [
            Table.Cell(device.assetTag, .bold), Table.Cell(device[.manufacturer]), Table.Cell(device[.model]),
            Table.Cell(device[.modelNumber]), Table.Cell(device[.softwareVersion]), Table.Cell(device[.department]),
            Table.Cell(device[.location]), Table.Cell(device[.owner], isPatients ? .cyan : .plain),
            record.missingSince == nil ? "yes" : Table.Cell("not since import \(record.missingSince ?? 0)", .yellow),
        ]
    }

    private func writeRecords(_ store: SutureStore, _ filter: DeviceFilter, _ console: Console) throws {
        var records = RecordOutput(
            DeviceField.allCases.map(\.columnName) + ["seen"], format: output.format, console: console)
        var left = limit == 0 ? Int.max : limit
        try store.devices.forEach(filter) { record in
            guard left > 0 else { return }
            left -= 1
            try records.add(
                DeviceField.allCases.map { .text(record.device[$0]) } + [.flag(record.missingSince == nil)])
        }
        try records.end()
    }
}
