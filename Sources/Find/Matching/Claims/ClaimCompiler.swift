import CSAF
import VersionRanges

/// Makes the claims of one advisory ready for matching.
struct ClaimCompiler {
    let vendors: VendorReader
    let parser: ClaimNameParser

    init(vendors: VendorReader) {
        self.vendors = vendors
        self.parser = ClaimNameParser(vendors: vendors)
    }

    /// The claims of an advisory; those that say a product is affected or expressly not.
    func compile(_ advisory: AdvisoryContent) -> [CompiledClaim] {
        let title = titleSlots(advisory)
        let products = Set(advisory.claims.map { $0.name })
        return advisory.claims.map { claim in
            compile(claim, title: title, isOnlyProduct: products.count == 1)
        }
    }

    private func compile(_ claim: ProductClaim, title: [NameSlot], isOnlyProduct: Bool) -> CompiledClaim {
        let expression = VersionExpression(claim.version)
        let models = listedModels(expression, claim)
        var reading = parser.read(Self.productText(claim), origin: .product)
        reading.names = withTitle(reading.names, title: title, isOnlyProduct: isOnlyProduct, models: models.names)
        if !claim.family.isEmpty, claim.family != claim.name {
            let family = parser.slots(claim.family).filter { slot in slot.isStrong }
            reading.names = reading.names.map { Self.withFamily($0, family) }
        }
        let vendorAtoms = AtomReader.atoms(claim.vendor)
        var companies = vendors.mentions(in: vendorAtoms).map(\.company)
        for mention in vendors.mentions(in: AtomReader.atoms(claim.name)) where !companies.contains(mention.company) {
            companies.append(mention.company)
        }
        let kinds = Set(
            AtomReader.atoms(claim.name + " " + claim.family).map(\.text).filter { Lexicon.strength($0) == .generic })
        return CompiledClaim(
            claim: claim, vendors: companies, vendorAtoms: vendorAtoms, names: reading.names + models.names,
            exclusions: reading.exclusions, conditions: reading.conditions + expression.conditions,
            versions: expression, models: models.slots, kinds: kinds)
    }

    /// The name to read: the product branch, or the full name where the branch says nothing.
    private static func productText(_ claim: ProductClaim) -> String {
        claim.name.isEmpty ? claim.fullName : claim.name
    }

    private func listedModels(
        _ expression: VersionExpression, _ claim: ProductClaim
    ) -> (slots: [NameSlot], names: [ClaimName]) {
        var slots: [NameSlot] = []
        var names: [ClaimName] = []
        var texts = expression.models
        if let helper = claim.identification { texts += helper.modelNumbers + helper.skus }
        for text in texts {
            let slotsOfText = parser.slots(text).filter { !$0.isMaker }
            let compact = slotsOfText.flatMap(\.options).joined()
            let codes = slotsOfText.filter { $0.strength == .code }
            if slotsOfText.count <= 2, !codes.isEmpty || slotsOfText.allSatisfy({ $0.strength == .marker }) {
                slots.append(NameSlot(options: [compact] + codes.flatMap(\.options), strength: .code))
            } else {
                names.append(ClaimName(slots: slotsOfText, origin: .listedModel))
                for code in codes where code.standsAlone { slots.append(code) }
            }
        }
        return (slots, names)
    }

    private static func withFamily(_ name: ClaimName, _ family: [NameSlot]) -> ClaimName {
        guard name.origin == .product, !name.isNamed else { return name }
        return ClaimName(slots: family + name.slots, origin: .product)
    }

    /// Where the branch names nothing, or only part of what the title says, the title completes it.
    private func withTitle(
        _ names: [ClaimName], title: [NameSlot], isOnlyProduct: Bool, models: [ClaimName]
    ) -> [ClaimName] {
        guard isOnlyProduct, title.contains(where: { $0.isStrong }) else { return names }
        return names.flatMap { name -> [ClaimName] in
            guard name.origin == .product else { return [name] }
            let own = Set(name.slots.flatMap(\.options))
            let added = title.filter { slot in slot.isRequired && own.isDisjoint(with: slot.options) }
            if added.isEmpty { return [name] }
            let shared = title.contains { slot in slot.isStrong && !own.isDisjoint(with: slot.options) }
            if shared { return [name] }
            if name.isNamed { return [name, ClaimName(slots: title, origin: .title)] }
            return [ClaimName(slots: added + name.slots, origin: .title)]
        }
    }

    /// The product that a title names: without the vendor, the id and words such as "Vulnerabilities".
    private func titleSlots(_ advisory: AdvisoryContent) -> [NameSlot] {
        var text = advisory.title
        if let range = text.firstRange(of: advisory.id) { text.removeSubrange(range) }
        for tail in ["(Update", "Vulnerabilit", "Insufficiently", "Hard-Coded", "Open Redirect"] {
            if let range = text.firstRange(of: tail) { text = String(text[..<range.lowerBound]) }
        }
        let vendorWords = Set(advisory.claims.flatMap { AtomReader.atoms($0.vendor).map(\.text) })
        return parser.slots(text).filter { slot in
            slot.strength > .generic && !slot.isMaker && !slot.options.contains { vendorWords.contains($0) || $0 == "s" }
        }
    }
}
