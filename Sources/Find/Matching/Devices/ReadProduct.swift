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
    func key(_ memory: MatchMemory) -> MatchMemory.Key {
        MatchMemory.Key(
            maker: maker.mark(as: .manufacturer, memory), model: columns[0].mark(as: .model, memory),
            modelNumber: columns[1].mark(as: .modelNumber, memory),
            description: columns[2].mark(as: .description, memory), software: columns[3].mark(as: .software, memory))
    }

    /// The same as written.
    var description: ProductDescription {
        ProductDescription(
            manufacturer: maker.text, model: columns[0].text, modelNumber: columns[1].text,
            description: columns[2].text, software: columns[3].text)
    }
}
