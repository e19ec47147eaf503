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
            maker: maker.spelling, model: columns[0].nameSignature, modelNumber: columns[1].signature,
            description: columns[2].signature, software: columns[3].signature)
    }

    /// The same as written.
    var description: ProductDescription {
        ProductDescription(
            manufacturer: maker.text, model: columns[0].text, modelNumber: columns[1].text,
            description: columns[2].text, software: columns[3].text)
    }
}
