import CSAF
import Hub
import Inventory

/// Shows how an inventory would be read.
struct PreviewOutput {
    let preview: InventoryPreview
    let options: OutputOptions

    func write() throws {
        let console = options.console
        guard options.format == .table else { return try writeRecords(console) }
        try console.write(dialect + "\n\n" + columns(console) + "\n" + rows(console))
        for rejection in preview.rejections { console.note("would be rejected: \(rejection)") }
        for row in preview.rows {
            for warning in row.warnings { console.note(warning.description) }
        }
    }

    private var dialect: String {
        let delimiter = preview.dialect.delimiter
        let sign = delimiter == 0x09 ? "tab" : "\"\(Character(Unicode.Scalar(delimiter)))\""
        var text = "Delimiter \(sign), encoding \(preview.dialect.encoding.rawValue)"
        switch preview.dates {
        case .monthFirst: text += ", dates with the month first"
        case .dayFirst: text += ", dates with the day first"
        case .unknown: break
        }
        return text
    }

    private func columns(_ console: Console) -> String {
        var table = Table([
            Table.Column(title: "field"), Table.Column(title: "column", isNumber: true),
            Table.Column(title: "header", yields: true),
        ])
        for field in DeviceField.allCases {
            if let column = preview.mapping.column(of: field) {
                table.add([
                    Table.Cell(field.title, .bold), Table.Cell(String(column + 1)),
                    Table.Cell(preview.mapping.header[column]),
                ])
            } else {
                table.add([Table.Cell(field.title), "-", Table.Cell("no column", .dim)])
            }
        }
        for unused in preview.mapping.unusedColumns {
            table.add([
                Table.Cell("(not used)", .dim), Table.Cell(String(unused.index + 1)),
                Table.Cell("\(unused.header): \(Self.words(unused.reason))"),
            ])
        }
        return table.render(width: console.width, style: console.style)
    }

    private static func words(_ reason: HeaderMapping.UnusedColumn.Reason) -> String {
        switch reason {
        case .unknown: "no field has such a name"
        case .betterColumn(let field, let header): "the \(field.title) is taken from \"\(header)\""
        case .excluded(let field): "the mapping file says that no column holds the \(field.title)"
        }
    }

    private func rows(_ console: Console) -> String {
        let fields = preview.mapping.fields.filter { field in preview.rows.contains { !$0.device[field].isEmpty } }
        var table = Table(fields.map { Table.Column(title: $0.title, yields: $0 != .assetTag) })
        for row in preview.rows { table.add(fields.map { Table.Cell(row.device[$0]) }) }
        return table.render(width: console.width, style: console.style)
    }

    private func writeRecords(_ console: Console) throws {
        let fields = preview.mapping.fields
        var records = RecordOutput(fields.map(\.columnName), format: options.format, console: console)
        for row in preview.rows { try records.add(fields.map { .text(row.device[$0]) }) }
        try records.end()
    }
}
