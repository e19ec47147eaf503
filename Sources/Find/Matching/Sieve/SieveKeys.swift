/// Every text by which a product's columns can lead to an advisory, to tell quickly where none of them can begin.
struct SieveKeys: Sendable {
    /// What a piece of text can be to the keys.
    enum Weight: UInt8, Sendable {
        /// No key begins with it.
        case nothing
        /// A longer key begins with it.
        case beginning
        /// It is a key, or a key misspelt.
        case whole
    }

    /// In order, compact, in lower case.
    private let keys: [[UInt8]]
    /// Words of names that are looked for misspelt too.
    private let words: [String]

    init(_ matcher: Matcher) {
        var texts = Set(matcher.index.texts).union(matcher.proseCodes.keys)
        let names = matcher.vendors.names
        var companies = Set(matcher.byCompany.keys)
        for company in matcher.byCompany.keys { companies.formUnion(names.relatives(of: company)) }
        let labelMakers = Set(VendorNames.relabelled.map(\.labelMaker))
        for (company, name) in names.companies.enumerated() where labelMakers.contains(name) {
            companies.insert(company)
        }
        texts.formUnion(names.keys(of: companies))
        keys = texts.map { Array($0.utf8) }.filter { !$0.isEmpty }.sorted { $0.lexicographicallyPrecedes($1) }
        words = matcher.index.misspellable
    }

    /// What one atom by itself is.
    func weight(of atom: Atom) -> Weight {
        let weight = heavier(weigh(Array(atom.raw.utf8)[...]), weigh(Array(atom.text.utf8)[...]))
        if weight == .whole || atom.kind != .letters { return weight }
        return words.contains { Spelling.isSlip(atom.text, $0) } ? .whole : weight
    }

    /// What a run of bytes is.
    func weigh(_ run: ArraySlice<UInt8>) -> Weight {
        var (low, high) = (0, keys.count)
        while low < high {
            let middle = (low + high) / 2
            if keys[middle].lexicographicallyPrecedes(run) { low = middle + 1 } else { high = middle }
        }
        guard low < keys.count, keys[low].starts(with: run) else { return .nothing }
        return keys[low].count == run.count ? .whole : .beginning
    }

    private func heavier(_ one: Weight, _ other: Weight) -> Weight { one.rawValue >= other.rawValue ? one : other }
}
