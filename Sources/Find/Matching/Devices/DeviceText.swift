import Inventory

/// What the inventory says about a product, apart from its version: read once for all devices that share it.
struct DeviceText: Sendable {
    /// The fields that can name a product.
    enum Field: Int, Sendable, CaseIterable {
        case model, modelNumber, description, software
    }

    let makerAtoms: [Atom]
    let makers: [VendorNames.Company]
    let atoms: [[Atom]]
    let terms: [[Term]]
    /// For each field, which atoms name a company.
    let makerRanges: [[Range<Int>]]
    /// Whether the model columns name a product by themselves, so that the description only adds to it.
    let modelNamesProduct: Bool
    /// Words that say what kind of thing it is, fillers left out.
    let kinds: Set<String>

    init(_ product: ProductDescription, vendors: VendorReader) {
        let maker = AtomReader.atoms(product.manufacturer)
        let texts = [product.model, product.modelNumber, product.description, product.software]
        let fields = texts.map(AtomReader.atoms)
        let mentions = fields.map { vendors.mentions(in: $0) }
        var companies = vendors.mentions(in: maker).map(\.company)
        let stated = companies
        for mention in mentions[0] + mentions[2] where !companies.contains(mention.company) {
            // A company named beside the product counts where the manufacturer column names none.
            if stated.isEmpty { companies.append(mention.company) }
        }
        makerAtoms = maker
        makers = companies
        atoms = fields
        let ranges = mentions.map { $0.map(\.atoms) }
        terms = zip(fields, ranges).map { Term.terms($0, makers: $1) }
        makerRanges = ranges
        let modelTerms = terms[0].filter { term in !ranges[0].contains { $0.overlaps(term.atoms) } }
        modelNamesProduct = modelTerms.contains { $0.strength >= .word }
        kinds = Set(
            fields[0...2].joined().map(\.text).filter { Lexicon.strength($0) == .generic && !Lexicon.isFiller($0) })
    }

    func namesMaker(_ field: Field, _ range: Range<Int>) -> Bool {
        makerRanges[field.rawValue].contains { $0.overlaps(range) }
    }
}
