/// A column that says which product a device is.
public enum ProductColumn: Sendable, CaseIterable {
    /// Who made it.
    case manufacturer
    /// What it is called.
    case model
    /// Its model number.
    case modelNumber
    /// Free text about it.
    case description
    /// The words, not the numbers, of the software column.
    case software
}

extension ColumnText {
    /// The number that texts of a column share where the same can be said of them.
    func mark(as column: ProductColumn, _ memory: MatchMemory) -> Int {
        switch column {
        case .manufacturer: makerSignature(memory)
        case .model: nameSignature
        case .modelNumber, .description, .software: signature
        }
    }

    /// The number of this very text where it states versions or dates, on which a verdict may hang; nil elsewhere.
    public var statedMark: Int? { stated.isEmpty ? nil : number }
}

extension MatchSession {
    /// The number that texts share which are spelled alike, but for case and punctuation.
    public func spellingMark(of text: ColumnText) -> Int { text.spelling(matcher.memory) }

    /// The number that texts of a column share where the same can be said of them: products that agree in those of all
    /// columns have the same candidates.
    public func mark(of text: ColumnText, as column: ProductColumn) -> Int {
        // A person's decision is about a product as written, not about its words.
        matcher.links.isEmpty ? text.mark(as: column, matcher.memory) : text.number
    }
}
