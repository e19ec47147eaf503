import ArgumentParser
import Exchange
import Hub

/// `suture export work-orders`
struct ExportWorkOrdersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "work-orders",
        abstract: "Write the agreed work of a case as orders for the equipment database, in CSV.",
        discussion: """
            One line for each of the hospital's devices and each action for biomedical engineering. A mapping file says \
            which columns the equipment database wants: `asset tag = Equipment ID` a line, `"CM" = Work Type` for a text \
            that is always the same, `date format = MM/DD/YYYY`. Without one, the columns that were set in the hub.

            EXAMPLES
              suture export work-orders 12 > orders.csv
              suture export work-orders 12 --mapping cmms.txt > orders.csv
            """)

    @Argument(help: "The number of the case.")
    var id: Int64

    @Option(name: .long, help: ArgumentHelp("The mapping file.", valueName: "file"), completion: .file())
    var mapping: String?

    @OptionGroup var desk: CaseDeskOptions

    func run() throws {
        let desk = try desk.open()
        let columns = try mapping.map { try WorkOrderMapping(try FileReader.text(of: $0)) }
        try desk.console.write(try desk.place.exports.workOrders(case: id, mapping: columns, as: desk.principal))
    }
}
