/// Every text by which a product's columns can lead to an advisory, to tell quickly where none of them can begin.
struct SieveKeys: Sendable {
    /// What a piece of text can be to the keys.
    enum Weight: UInt8, Sendable, Comparable {
        /// No key begins with it.
        case nothing
        /// A longer key begins with it.
        case beginning
        /// It is a key, or a key misspelt.
        case whole

        static func < (one: Weight, other: Weight) -> Bool { one.rawValue < other.rawValue }
    }

    /// An atom of a column, as written and written out.
    struct Part {
        let raw: [UInt8]
        let written: [UInt8]
        let isLegalForm: Bool
    }

    /// The texts by which names are found, and model numbers that stand in prose.
    let names: KeyList
    /// The names of companies of which something is claimed.
    let companies: KeyList
    /// Whether a company may lead to an advisory although the row names some product of it.
    let findsByCompany: Bool
    private let vendors: VendorNames

    init(_ matcher: Matcher) {
        vendors = matcher.vendors.names
        names = KeyList(
            Set(matcher.index.texts).union(matcher.proseCodes.keys), misspellable: matcher.index.misspellable)
        var claimed = Set(matcher.byCompany.keys)
        for company in matcher.byCompany.keys { claimed.formUnion(vendors.relatives(of: company)) }
        let labelMakers = Set(VendorNames.relabelled.map(\.labelMaker))
        for (company, name) in vendors.companies.enumerated() where labelMakers.contains(name) {
            claimed.insert(company)
        }
        companies = KeyList(Set(vendors.keys(of: claimed)), misspellable: [])
        findsByCompany =
            !matcher.plainNames.isEmpty
            || VendorNames.relabelled.contains { !ColumnText($0.model, matcher: matcher).hits.isEmpty }
    }

    /// Whether a word is part of any company's name.
    func isCompanyWord(_ word: String) -> Bool { vendors.words.contains(word) }
}

/// Some texts in order, compact, in lower case.
struct KeyList: Sendable {
    private let keys: [[UInt8]]
    /// Words that are looked for misspelt too.
    private let words: [String]

    init(_ texts: Set<String>, misspellable words: [String]) {
        keys = texts.map { Array($0.utf8) }.filter { !$0.isEmpty }.sorted { $0.lexicographicallyPrecedes($1) }
        self.words = words
    }

    /// What one atom by itself is.
    func weight(of atom: Atom) -> SieveKeys.Weight {
        let weight = max(weigh(Array(atom.raw.utf8)[...]), weigh(Array(atom.text.utf8)[...]))
        if weight == .whole || atom.kind != .letters { return weight }
        return words.contains { Spelling.isSlip(atom.text, $0) } ? .whole : weight
    }

    /// Whether atoms that stand side by side may run together to a key.
    func begin(_ parts: [SieveKeys.Part]) -> Bool {
        var (raw, written) = ([UInt8](), [UInt8]())
        for (place, part) in parts.enumerated() {
            // Companies are found with or without such words.
            if place > 0, part.isLegalForm { return true }
            raw += part.raw
            written += part.written
            let weights = [weigh(raw[...]), weigh(written[...])]
            if weights.contains(.whole) { return true }
            if weights == [.nothing, .nothing] { return false }
        }
        return false
    }

    /// What a run of bytes is.
    func weigh(_ run: ArraySlice<UInt8>) -> SieveKeys.Weight {
        var (low, high) = (0, keys.count)
        while low < high {
            let middle = (low + high) / 2
            if keys[middle].lexicographicallyPrecedes(run) { low = middle + 1 } else { high = middle }
        }
        guard low < keys.count, keys[low].starts(with: run) else { return .nothing }
        return keys[low].count == run.count ? .whole : .beginning
    }
}
