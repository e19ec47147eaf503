import CSAF
import VersionRanges

/// Makes one claim ready for matching.
struct ClaimReader {
    let claim: ProductClaim
    /// Its place among the advisory's claims.
    let number: Int
    let vendors: VendorReader
    let parser: ClaimNameParser
    /// What the advisory's title names, where it claims a single product.
    let title: [NameSlot]
    /// The year of the advisory, for dates without one.
    let year: Int?

    /// Reads the claim.
    ///
    /// - Parameters:
    ///   - expression: its version text, read.
    ///   - said: what the name says besides.
    ///   - names: reads a product name, or recalls it.
    func read(
        vendorAtoms: [Atom], vendorWords: [String], stated: [VendorNames.Company],
        expression versions: VersionExpression, said: Said, names: (String) -> ClaimNameParser.Reading
    ) -> CompiledClaim {
        let (name, release) = Self.withoutRelease(claim.name.isEmpty ? claim.fullName : claim.name)
        var expression = versions
        if let release, expression.interpretation == .everyVersion { expression = VersionExpression(release) }
        var models = ListedModels(expression: expression, claim: claim, parser: parser)
        var reading = names(name)
        reading.names = completed(reading.names)
        var companies = stated
        for company in said.companies where !companies.contains(company) { companies.append(company) }
        var hosts: [ClaimName] = []
        if let host = hostName(claim.version) { hosts.append(host) }
        if !expression.models.isEmpty, worksWithListedModels(reading.names) {
            hosts += models.names.map { ClaimName(slots: $0.slots, origin: .host) }
            models = ListedModels()
            expression = VersionExpression("vers:all/*")
        }
        return CompiledClaim(
            claim: claim, number: number, vendors: companies, brands: companies.filter { !stated.contains($0) },
            vendorAtoms: vendorAtoms,
            vendorWords: vendorWords,
            names: models.names.isEmpty && hosts.isEmpty ? reading.names : reading.names + models.names + hosts,
            exclusions: reading.exclusions,
            conditions: reading.conditions + (models.isRemark ? [claim.version] : [])
                + (models.replacesVersions && !models.names.isEmpty ? [] : expression.conditions),
            versions: models.replacesVersions ? models.limit ?? VersionExpression("vers:all/*") : expression,
            models: models.slots, isLimitedToModels: models.limits(expression),
            listedSoftware: models.software, kinds: said.kinds,
            wording: OtherWording(of: claim.fullName, year: year, unlike: expression))
    }

    /// "IntelliSpace Portal 8.0.x" is the Portal in its releases 8.0.x.
    private static func withoutRelease(_ name: String) -> (name: String, release: String?) {
        guard TextSearch.range(of: ".x", in: name) != nil else { return (name, nil) }
        let words = name.split(separator: " ")
        guard let index = words.lastIndex(where: { $0.hasSuffix(".x") && ($0.first?.isNumber ?? false) }), index > 0
        else { return (name, nil) }
        let rest = (words[..<index] + words[(index + 1)...]).joined(separator: " ")
        return (rest, String(words[index]))
    }

    /// What the name and the family of a claim say, whatever its version: the same for many claims.
    struct Said {
        /// Companies that the name names.
        let companies: [VendorNames.Company]
        /// Words that say what kind of thing it is.
        let kinds: Set<String>

        init(_ claim: ProductClaim, vendors: VendorReader) {
            companies = vendors.mentions(in: AtomReader.atoms(claim.name)).map(\.company)
            kinds = Set(
                AtomReader.atoms(claim.name + " " + claim.family).map(\.text).filter {
                    Lexicon.strength($0) == .generic && !Lexicon.isFiller($0)
                })
        }
    }

    /// "(integrated into GE MobileLink)" names what the product sits in.
    private func hostName(_ condition: String) -> ClaimName? {
        for marker in ["integrated into ", "included in ", "embedded in "] {
            guard let range = TextSearch.range(of: marker, in: condition) else { continue }
            let text = String(condition[range.upperBound...])
            return ClaimName(
                slots: parser.slots(text.split(separator: ")").first.map(String.init) ?? text), origin: .host)
        }
        return nil
    }

    /// "MMT-503 Remote Controller" with "MMT-511 pump Paradigm" where a version is expected: the name has a model
    /// number of its own, so that another product's numbers say what it works with.
    private func worksWithListedModels(_ names: [ClaimName]) -> Bool {
        guard names.contains(where: { $0.slots.contains(where: \.standsAlone) }) else { return false }
        let own = Set(AtomReader.atoms(claim.name).map(\.text))
        return parser.slots(claim.version).contains { slot in
            (slot.isMaker || slot.strength == .word) && own.isDisjoint(with: slot.options)
        }
    }

    // MARK: - Names that need help

    /// The family stands in for a branch that names nothing; a title completes what a single product's branch lost.
    private func completed(_ names: [ClaimName]) -> [ClaimName] {
        let namesTitle = title.contains(where: \.isStrong)
        guard names.contains(where: { $0.origin == .product && (namesTitle || !$0.isNamed) }) else { return names }
        let family = claim.family == claim.name ? [] : parser.slots(claim.family).filter(\.isStrong)
        return names.flatMap { name -> [ClaimName] in
            guard name.origin == .product else { return [name] }
            if !name.isNamed, !family.isEmpty { return [ClaimName(slots: family + name.slots, origin: .product)] }
            return namesTitle ? withTitle(name) : [name]
        }
    }

    private func withTitle(_ name: ClaimName) -> [ClaimName] {
        let own = Set(name.slots.flatMap(\.options))
        let added = title.filter { $0.isRequired && own.isDisjoint(with: $0.options) }
        if added.isEmpty { return [name] }
        let shares = title.contains { $0.isStrong && !own.isDisjoint(with: $0.options) }
        if shares {
            // "SureSigns" under "SureSigns VS4": the number in the title tells the product from its siblings.
            let codes = added.filter { $0.strength == .code }
            if name.slots.filter(\.isStrong).allSatisfy(isShort) {
                return [name, ClaimName(slots: title, origin: .title)]
            }
            return codes.isEmpty ? [name] : [ClaimName(slots: name.slots + codes, origin: .product)]
        }
        if !name.isNamed, name.plainSlots.count > 1 { return [name] }
        if name.isNamed, name.slots.contains(where: { $0.isStrong && $0.strength == .word && !isShort($0) }) {
            return [name, ClaimName(slots: title, origin: .title)]
        }
        return [ClaimName(slots: added + name.slots, origin: .title)]
    }

    /// Whether a word is too short to be a name by itself ("RIS", "AP").
    private func isShort(_ slot: NameSlot) -> Bool { slot.options.allSatisfy { $0.utf8.count <= 3 } }

    /// The product that an advisory's title names: without vendor, id and words such as "Vulnerabilities".
    static func product(of title: String, id: String, vendor: [Atom], _ parser: ClaimNameParser) -> [NameSlot] {
        var text = title
        if let range = TextSearch.range(of: id.lowercased(), in: text) { text.removeSubrange(range) }
        for tail in ["(update", "vulnerabilit", "insufficiently", "hard-coded", "open redirect", "improper"] {
            if let range = TextSearch.range(of: tail, in: text) { text = String(text[..<range.lowerBound]) }
        }
        let vendor = Set(vendor.map(\.text))
        return parser.slots(text).filter { slot in
            slot.strength > .generic && !slot.isMaker && !slot.options.contains { vendor.contains($0) || $0 == "s" }
        }
    }
}
