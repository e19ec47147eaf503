/// A product of the inventory whose columns have been read.
public struct ReadProduct: Sendable {
    let maker: ColumnText
    /// Model, model number, description, and the words of the software column.
    let columns: [ColumnText]

    /// A product with these columns.
    ///
    /// - Parameter software: the words, not the numbers, of the software column.
    public init(
        maker: ColumnText, model: ColumnText, modelNumber: ColumnText, description: ColumnText, software: ColumnText
    ) {
        self.maker = maker
        columns = [model, modelNumber, description, software]
    }

    /// What tells it from products of which something else can be said.
    var key: MatchMemory.Key {
        MatchMemory.Key(
            maker: maker.mark(as: .manufacturer), model: columns[0].mark(as: .model),
            modelNumber: columns[1].mark(as: .modelNumber), description: columns[2].mark(as: .description),
            software: columns[3].mark(as: .software))
    }

    /// The same as written.
    var description: ProductDescription {
        ProductDescription(
            manufacturer: maker.text, model: columns[0].text, modelNumber: columns[1].text,
            description: columns[2].text, software: columns[3].text)
    }
}
