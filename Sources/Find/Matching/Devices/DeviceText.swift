/// What the inventory says about a product, apart from its version: read once for all devices that share it.
///
/// A class only so that all that look at it share one.
final class DeviceText: Sendable {
    /// The fields that can name a product.
    enum Field: Int, Sendable {
        case model, modelNumber, description, software

        /// All of them, made once.
        static let all: [Field] = [.model, .modelNumber, .description, .software]
    }

    let maker: ColumnText
    let columns: [ColumnText]
    let makers: [VendorNames.Company]
    /// The words of the manufacturer column that are not the name of a known company: that counts as the company, however
    /// it is written.
    let makerWords: [Atom]

    init(_ product: ReadProduct) {
        (maker, columns) = (product.maker, product.columns)
        var companies = maker.mentions.map(\.company)
        if companies.isEmpty {
            // A company named beside the product counts where the manufacturer column names none.
            for mention in columns[Field.model.rawValue].mentions + columns[Field.description.rawValue].mentions
            where !companies.contains(mention.company) {
                companies.append(mention.company)
            }
        }
        makers = companies
        makerWords = maker.mentions.isEmpty ? maker.atoms : maker.strangers
    }

    /// Whether the manufacturer column says anything.
    var statesMaker: Bool { !maker.atoms.isEmpty }

    func atoms(_ field: Field) -> [Atom] { columns[field.rawValue].atoms }

    func terms(_ field: Field) -> [Term] { columns[field.rawValue].terms }

    /// Words that say what kind of thing it is, fillers left out.
    var kinds: Set<String> { Set(columns.prefix(3).flatMap(\.kinds)) }

    /// Whether any column holds this word.
    func holds(_ word: String) -> Bool { columns.contains { $0.holds(word) } }

    func namesMaker(_ field: Field, _ range: Range<Int>) -> Bool {
        columns[field.rawValue].mentions.contains { $0.atoms.overlaps(range) }
    }
}
