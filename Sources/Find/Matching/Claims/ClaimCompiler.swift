import CSAF
import VersionRanges

/// Makes the claims of advisories ready for matching; keeps what it has read, for names and versions recur.
///
/// Not shared between tasks.
final class ClaimCompiler {
    private let vendors: VendorReader
    private var vendorTexts: [String: Vendor] = [:]
    private var readings: [NameKey: ClaimNameParser.Reading] = [:]
    private var expressions: [String: VersionExpression] = [:]

    private var said: [SaidKey: ClaimReader.Said] = [:]

    /// What a vendor's name says.
    private struct Vendor {
        let atoms: [Atom]
        let companies: [VendorNames.Company]
        /// The words that are names by themselves.
        let words: [String]
        let parser: ClaimNameParser
    }

    private struct SaidKey: Hashable {
        let name: String
        let family: String
    }

    private struct NameKey: Hashable {
        let vendor: String
        let name: String
    }

    init(vendors: VendorReader) {
        self.vendors = vendors
    }

    /// The claims of an advisory, in its order.
    func compile(_ advisory: AdvisoryContent) -> [CompiledClaim] {
        let products = Set(advisory.claims.map(\.name))
        let long = products.count < 2 || !LongForms.mayBe(in: products) ? LongForms([]) : longForms(of: advisory)
        var title: (vendor: String, slots: [NameSlot])?
        return advisory.claims.enumerated().map { number, claim in
            let vendor = vendor(claim.vendor)
            if products.count == 1, title?.vendor != claim.vendor {
                let named = ClaimReader.product(
                    of: advisory.title, id: advisory.id, vendor: vendor.atoms, vendor.parser)
                title = (claim.vendor, named)
            }
            let reader = ClaimReader(
                claim: claim, number: number, vendors: vendors, parser: vendor.parser, title: title?.slots ?? [],
                year: advisory.year)
            return reader.read(
                vendorAtoms: vendor.atoms, vendorWords: vendor.words, stated: vendor.companies,
                expression: expression(claim.version, year: advisory.year), said: said(by: claim),
                names: { name in long.added(to: self.names(name, vendor: claim.vendor, parser: vendor.parser)) })
        }
    }

    private func longForms(of advisory: AdvisoryContent) -> LongForms {
        LongForms(
            advisory.claims.flatMap { claim in
                names(claim.name, vendor: claim.vendor, parser: vendor(claim.vendor).parser).names
            })
    }

    private func said(by claim: ProductClaim) -> ClaimReader.Said {
        let key = SaidKey(name: claim.name, family: claim.family)
        if let known = said[key] { return known }
        let read = ClaimReader.Said(claim, vendors: vendors)
        said[key] = read
        return read
    }

    private func vendor(_ text: String) -> Vendor {
        if let known = vendorTexts[text] { return known }
        let atoms = AtomReader.atoms(text)
        let companies = vendors.mentions(in: atoms).map(\.company)
        let read = Vendor(
            atoms: atoms, companies: companies,
            words: VendorNames.significant(atoms).map(\.text).filter { Lexicon.strength($0) == .word },
            parser: ClaimNameParser(vendors: vendors, own: Set(companies)))
        vendorTexts[text] = read
        return read
    }

    private func expression(_ text: String, year: Int?) -> VersionExpression {
        if let known = expressions[text] { return known }
        let read = VersionExpression(text, year: year)
        // Where a date is named, its meaning may hang on the year of the advisory.
        if !read.namesDate { expressions[text] = read }
        return read
    }

    private func names(_ name: String, vendor: String, parser: ClaimNameParser) -> ClaimNameParser.Reading {
        let key = NameKey(vendor: vendor, name: name)
        if let known = readings[key] { return known }
        let read = parser.read(name, origin: .product)
        readings[key] = read
        return read
    }
}
