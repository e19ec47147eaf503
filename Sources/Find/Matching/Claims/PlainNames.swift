/// Names that hold nothing but kinds of things ("PET/CT Systems", "Patient Portal"): they mean a product only
/// together with its maker, so they are looked up by maker.
struct PlainNames: Sendable {
    /// One such name.
    struct Entry: Sendable {
        let reference: ClaimIndex.NameReference
        /// What a row must show to be meant.
        let slots: [NameSlot]
        /// Its name means every scanner of a field strength.
        let isFieldStrengthOnly: Bool
        /// Two capitals at its end that name a series ("Ultrasound CX"); nil elsewhere.
        let series: String?
        /// The make-up of its number, where that is left out: a row that says such a number is another product.
        let leftOut: Set<String>

        var isWithoutNumber: Bool { !leftOut.isEmpty }
    }

    private var entries: [Entry] = []
    private var byCompany: [VendorNames.Company: [Int]] = [:]

    /// Whether there are none.
    var isEmpty: Bool { entries.isEmpty }

    /// Keeps a name under every company that the claim names.
    mutating func add(_ name: ClaimName, as reference: ClaimIndex.NameReference, companies: [VendorNames.Company]) {
        for company in companies { byCompany[company, default: []].append(entries.count) }
        entries.append(
            Entry(
                reference: reference, slots: name.plainSlots, isFieldStrengthOnly: name.isFieldStrengthOnly,
                series: Self.series(name), leftOut: []))
    }

    /// Two letters without a vowel, behind one kind of thing: what else is so short may be a kind itself.
    private static func series(_ name: ClaimName) -> String? {
        let slots = name.plainSlots
        guard slots.count == 2, slots[0].strength == .generic, slots[1].strength == .marker,
            let text = slots[1].options.first, text.utf8.count == 2, text.isAllLetters,
            !text.contains(where: "aeiou".contains)
        else { return nil }
        return text
    }

    /// Keeps a name of a brand, a number and kinds ("Alaris 8000 PC unit"), to be found without the number.
    mutating func addWithoutNumber(
        _ name: ClaimName, as reference: ClaimIndex.NameReference, companies: [VendorNames.Company]
    ) {
        let strong = name.slots.filter(\.isStrong)
        let kinds = name.slots.filter(\.saysKind)
        guard !strong.isEmpty, strong.allSatisfy({ $0.strength == .code }), !kinds.isEmpty,
            name.slots.contains(where: \.isMaker)
        else { return }
        for company in companies { byCompany[company, default: []].append(entries.count) }
        entries.append(
            Entry(
                reference: reference, slots: name.slots.filter(\.isMaker) + kinds, isFieldStrengthOnly: false,
                series: nil,
                leftOut: Set(strong.flatMap(\.options).map(ClaimNameParser.shape))))
    }

    /// Names that claims of these companies, or of companies that belong to them, give their products.
    func entries(for companies: [VendorNames.Company], names: VendorNames) -> [Entry] {
        var seen: Set<Int> = []
        var result: [Entry] = []
        for company in companies.flatMap({ [$0] + names.relatives(of: $0) }) {
            for entry in byCompany[company] ?? [] where seen.insert(entry).inserted { result.append(entries[entry]) }
        }
        return result
    }
}
