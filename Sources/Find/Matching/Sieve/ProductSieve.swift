/// Rules out products that no advisory can touch from the bytes of their texts, before any text is made of them.
///
/// For a few advisories and many products: a new advisory is held against every product of a hospital, and nearly all
/// of them share no word with it. Not shared between tasks.
public struct ProductSieve {
    private let keys: SieveKeys
    /// A person's decision can link products that share no word with a claim.
    private let letsAllThrough: Bool
    private var known = AtomTable()
    /// The atoms of the product at hand, folded, one after the other.
    private var bytes: [UInt8] = []
    private var atoms: [Place] = []
    private var start = 0

    /// One atom of the column at hand.
    private struct Place {
        let bytes: Range<Int>
        let weight: SieveKeys.Weight
        let isLegalForm: Bool
    }

    /// More atoms than this run together to one name in no column.
    private static let longestRun = 12

    /// A sieve for the advisories of a matcher.
    public init(_ matcher: Matcher) {
        keys = SieveKeys(matcher)
        letsAllThrough = matcher.links.hasConfirmed { matcher.claimsByKey[$0] != nil }
    }

    /// Whether a product with this column may be touched; where that is so of none of its columns, it is not.
    ///
    /// - Parameter column: a column's text in UTF-8.
    public mutating func mayTouch(_ column: UnsafeRawBufferPointer) -> Bool {
        if letsAllThrough { return true }
        begin()
        for byte in column {
            switch byte {
            case 0x61...0x7A, 0x30...0x39, 0x2E: bytes.append(byte)
            case 0x41...0x5A: bytes.append(byte | 0x20)
            // What stands beyond ASCII is folded elsewhere.
            case 0x80...: return true
            case 0x2B:
                endRun()
                bytes.append(contentsOf: "plus".utf8)
                endRun()
            default: endRun()
            }
        }
        endRun()
        return columnMayName()
    }

    private mutating func begin() {
        bytes.removeAll(keepingCapacity: true)
        atoms.removeAll(keepingCapacity: true)
        start = 0
    }

    /// Splits a run of letters, figures and points into atoms as `AtomReader` does, but for points, which end one.
    private mutating func endRun() {
        var first = start
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
    }

    private mutating func add(_ range: Range<Int>) {
        let key = bytes.withUnsafeBytes { AtomTable.Key(UnsafeRawBufferPointer(rebasing: $0[range])) }
        let value: UInt8
        if let key, let found = known.find(key) {
            value = UInt8(truncatingIfNeeded: found)
        } else {
            value = weigh(range)
            if let key { known.insert(key, Int(value)) }
        }
        atoms.append(
            Place(
                bytes: range, weight: SieveKeys.Weight(rawValue: value & 3) ?? .whole, isLegalForm: value & 4 != 0))
    }

    private func weigh(_ range: Range<Int>) -> UInt8 {
        let text = String(decoding: bytes[range], as: UTF8.self)
        return AtomReader.atoms(text).reduce(0) { value, atom in
            max(value & 3, keys.weight(of: atom).rawValue)
                | (VendorNames.legalForms.contains(atom.text) ? 4 : value & 4)
        }
    }

    /// Whether a key, or something like it, may stand in the column.
    private func columnMayName() -> Bool {
        for first in atoms.indices {
            switch atoms[first].weight {
            case .nothing: continue
            case .whole: return true
            case .beginning: if runMayName(from: first) { return true }
            }
        }
        return false
    }

    /// Whether the atoms from this one on may run together to a key.
    private func runMayName(from first: Int) -> Bool {
        var (raw, written) = ([UInt8](), [UInt8]())
        for place in first..<min(first + Self.longestRun, atoms.count) {
            // Companies are found with or without such words.
            if place > first, atoms[place].isLegalForm { return true }
            let atom = bytes[atoms[place].bytes]
            raw += atom
            written += Lexicon.canonical(String(decoding: atom, as: UTF8.self)).utf8
            let weights = [keys.weigh(raw[...]), keys.weigh(written[...])]
            if weights.contains(.whole) { return true }
            if weights == [.nothing, .nothing] { return false }
        }
        return false
    }
}
