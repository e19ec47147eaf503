/// Rules out products that no advisory can touch from the bytes of their texts, before any text is made of them.
///
/// For a few advisories and many products: a new advisory is held against every product of a hospital, and nearly all
/// of them share no word with it. Not shared between tasks.
public struct ProductSieve {
    /// What a column of a product shares with the advisories.
    public struct Sharing: Sendable, Hashable {
        /// It may name a claimed product.
        public internal(set) var name = false
        /// It may name a company of which something is claimed.
        public internal(set) var company = false
        /// It holds a word that can only be another product's name.
        public internal(set) var otherName = false

        static let everything = Sharing(name: true, company: true)
    }

    private let keys: SieveKeys
    /// A person's decision can link products that share no word with a claim.
    private let letsAllThrough: Bool
    /// What was found out about atoms: a weight by the keys of names, one by those of companies, and marks.
    private var known = AtomTable()
    /// The atoms of the product at hand, folded, one after the other.
    private var bytes: [UInt8] = []
    private var atoms: [Place] = []
    private var start = 0

    /// One atom of the column at hand.
    private struct Place {
        let bytes: Range<Int>
        let facts: Facts
    }

    /// What is known of an atom.
    private struct Facts {
        let value: Int

        init(value: Int) { self.value = value }

        init(name: SieveKeys.Weight, company: SieveKeys.Weight, isLegalForm: Bool, isOtherName: Bool) {
            value =
                Int(name.rawValue) | Int(company.rawValue) << 2 | (isLegalForm ? 16 : 0) | (isOtherName ? 32 : 0)
        }

        var name: SieveKeys.Weight { SieveKeys.Weight(rawValue: UInt8(value & 3)) ?? .whole }
        var company: SieveKeys.Weight { SieveKeys.Weight(rawValue: UInt8(value >> 2 & 3)) ?? .whole }
        var isLegalForm: Bool { value & 16 != 0 }
        /// By itself it names something that is not claimed.
        var isOtherName: Bool { value & 32 != 0 }
        var weight: SieveKeys.Weight { max(name, company) }
    }

    /// More atoms than this run together to one name in no column.
    private static let longestRun = 12
    private static let mostAtoms = 100

    /// A sieve for the advisories of a matcher.
    public init(_ matcher: Matcher) {
        keys = SieveKeys(matcher)
        letsAllThrough = matcher.links.hasConfirmed { matcher.claimsByKey[$0] != nil }
    }

    /// Whether a product with these columns may be touched; what is not is certain not to be.
    ///
    /// - Parameters:
    ///   - maker: what the manufacturer column shares with the advisories.
    ///   - model: what the model column shares, and so on.
    public func mayTouch(maker: Sharing, model: Sharing, modelNumber: Sharing, description: Sharing) -> Bool {
        if maker.name || model.name || modelNumber.name || description.name { return true }
        guard maker.company || model.company || modelNumber.company || description.company else { return false }
        // The company alone leads to an advisory only where nothing says which of its products it is.
        return keys.findsByCompany || !(model.otherName || modelNumber.otherName || description.otherName)
    }

    /// What a column, in UTF-8, shares with the advisories.
    public mutating func sharing(_ column: UnsafeRawBufferPointer) -> Sharing {
        if letsAllThrough { return .everything }
        begin()
        var sharing = Sharing()
        var joinsBefore = false
        for byte in column {
            switch byte {
            case 0x61...0x7A, 0x30...0x39, 0x2E: bytes.append(byte)
            case 0x41...0x5A: bytes.append(byte | 0x20)
            // What stands beyond ASCII is folded elsewhere.
            case 0x80...: return .everything
            default:
                let joins = byte == 0x2B || byte == 0x2D || byte == 0x27
                if endRun(), !joinsBefore, !joins { sharing.otherName = true }
                joinsBefore = joins
                if byte == 0x2B {
                    bytes.append(contentsOf: "plus".utf8)
                    _ = endRun()
                }
            }
        }
        if endRun(), !joinsBefore { sharing.otherName = true }
        // What stands far behind is not read as a name.
        if atoms.count > Self.mostAtoms { sharing.otherName = false }
        addKeys(to: &sharing)
        return sharing
    }

    private mutating func begin() {
        bytes.removeAll(keepingCapacity: true)
        atoms.removeAll(keepingCapacity: true)
        start = 0
    }

    /// Splits a run of letters, figures and points into atoms as `AtomReader` does, but for points, which end one.
    ///
    /// - Returns: whether the run is a single word that by itself names something that is not claimed.
    private mutating func endRun() -> Bool {
        var first = start
        let before = atoms.count
        let length = bytes.count - start
        for place in start..<bytes.count {
            let isLetter = bytes[place] >= 0x61
            let isPoint = bytes[place] == 0x2E
            if place > first, isPoint || isLetter != (bytes[place - 1] >= 0x61) {
                add(first..<place)
                first = place
            }
            if isPoint { first = place + 1 }
        }
        if first < bytes.count { add(first..<bytes.count) }
        start = bytes.count
        guard let only = atoms.last, atoms.count == before + 1 else { return false }
        return only.bytes.count == length && only.facts.isOtherName
    }

    private mutating func add(_ range: Range<Int>) {
        let key = bytes.withUnsafeBytes { AtomTable.Key(UnsafeRawBufferPointer(rebasing: $0[range])) }
        let facts: Facts
        if let key, let found = known.find(key) {
            facts = Facts(value: found)
        } else {
            facts = weigh(range)
            if let key { known.insert(key, facts.value) }
        }
        atoms.append(Place(bytes: range, facts: facts))
    }

    private func weigh(_ range: Range<Int>) -> Facts {
        let text = String(decoding: bytes[range], as: UTF8.self)
        let read = AtomReader.atoms(text)
        let name = read.map { keys.names.weight(of: $0) }.max() ?? .nothing
        let company = read.map { keys.companies.weight(of: $0) }.max() ?? .nothing
        let isOther =
            read.count == 1
            && read.allSatisfy { atom in
                atom.kind == .letters && Lexicon.strength(atom.text) == .word && !keys.isCompanyWord(atom.text)
                    && !VendorNames.legalForms.contains(atom.text)
            }
        return Facts(
            name: name, company: company, isLegalForm: read.contains { VendorNames.legalForms.contains($0.text) },
            isOtherName: isOther && name == .nothing && company == .nothing)
    }

    /// Adds which keys, or something like them, may stand in the column.
    private func addKeys(to sharing: inout Sharing) {
        for first in atoms.indices {
            let facts = atoms[first].facts
            switch facts.name {
            case .nothing: break
            case .whole: sharing.name = true
            case .beginning: if keys.names.begin(run(from: first)) { sharing.name = true }
            }
            if sharing.name { return }
            switch facts.company {
            case .nothing: break
            case .whole: sharing.company = true
            case .beginning: if keys.companies.begin(run(from: first)) { sharing.company = true }
            }
        }
    }

    /// The atoms from this one on that may run together to a key.
    private func run(from first: Int) -> [SieveKeys.Part] {
        atoms[first..<min(first + Self.longestRun, atoms.count)].map { place in
            let raw = bytes[place.bytes]
            let written = Lexicon.canonical(String(decoding: raw, as: UTF8.self))
            return SieveKeys.Part(raw: Array(raw), written: Array(written.utf8), isLegalForm: place.facts.isLegalForm)
        }
    }
}
