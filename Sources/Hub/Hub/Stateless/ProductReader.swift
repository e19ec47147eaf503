import Inventory
import Matching

/// Reads what of a row says which product a device is, as numbers of cells; rows like one before make no text.
struct ProductReader {
    /// The places of a row's cells in the readers of the columns.
    struct Cells {
        let maker: Int
        let model: Int
        let modelNumber: Int
        let description: Int
        let software: Int
    }

    private let session: MatchSession
    private var maker: ColumnReader
    private var model: ColumnReader
    private var modelNumber: ColumnReader
    private var description: ColumnReader
    private var software: ColumnReader
    private var numbers = LocalNumbers()

    init(session: MatchSession, mapping: HeaderMapping) {
        self.session = session
        maker = ColumnReader(.manufacturer, mapping)
        model = ColumnReader(.model, mapping)
        modelNumber = ColumnReader(.modelNumber, mapping)
        description = ColumnReader(.description, mapping)
        software = ColumnReader(.software, mapping)
    }

    /// Whether it is to be made anew, so that memory stays bounded.
    var isFull: Bool {
        maker.isFull || model.isFull || modelNumber.isFull || description.isFull || software.isFull || numbers.isFull
    }

    /// The cells of a row that is a device.
    @inline(__always)
    mutating func read(_ record: borrowing CSVRecord) -> Cells {
        // All are looked for before the first is compared, so that the memory's delays overlap.
        let cells = (
            maker.look(record), model.look(record), modelNumber.look(record), description.look(record),
            software.look(record)
        )
        return Cells(
            maker: maker.place(of: cells.0) ?? maker.add(cells.0, of: record, session, &numbers),
            model: model.place(of: cells.1) ?? model.add(cells.1, of: record, session, &numbers),
            modelNumber: modelNumber.place(of: cells.2) ?? modelNumber.add(cells.2, of: record, session, &numbers),
            description: description.place(of: cells.3) ?? description.add(cells.3, of: record, session, &numbers),
            software: software.place(of: cells.4) ?? software.add(cells.4, of: record, session, &numbers))
    }

    /// What tells a product from those that have other candidates.
    @inline(__always)
    func productKey(_ cells: Cells) -> NumberTable.Key {
        NumberTable.Key(
            (
                Int(maker.marks[cells.maker].product), Int(model.marks[cells.model].product),
                Int(modelNumber.marks[cells.modelNumber].product)
            ),
            (
                Int(description.marks[cells.description].product), Int(software.marks[cells.software].product), 0
            ))
    }

    /// What tells devices of a product from those that may have another verdict.
    ///
    /// - Parameters:
    ///   - product: the number of the product's candidates.
    ///   - quotesMaker: whether reasons may quote the manufacturer.
    @inline(__always)
    mutating func factsKey(_ product: Int, _ cells: Cells, quotesMaker: Bool) -> NumberTable.Key {
        NumberTable.Key(
            (product, quotesMaker ? cells.maker + 1 : 0, model.stated(cells.model, &numbers)),
            (
                modelNumber.stated(cells.modelNumber, &numbers), description.stated(cells.description, &numbers),
                cells.software
            ))
    }

    /// The same where single words of the row matter too.
    mutating func wordsKey(_ product: Int, _ cells: Cells, quotesMaker: Bool) -> NumberTable.Key {
        let named = (
            quotesMaker ? cells.maker + 1 : maker.wording(cells.maker, session, &numbers),
            model.wording(cells.model, session, &numbers)
        )
        return NumberTable.Key(
            (product, named.0, named.1),
            (
                modelNumber.wording(cells.modelNumber, session, &numbers),
                description.wording(cells.description, session, &numbers), cells.software
            ))
    }

    /// The product in words.
    func product(_ cells: Cells) -> ReadProduct {
        ReadProduct(
            maker: maker.readings[cells.maker], model: model.readings[cells.model],
            modelNumber: modelNumber.readings[cells.modelNumber],
            description: description.readings[cells.description],
            software: software.readings[cells.software])
    }
}
