/// From a piece of text to the places in claimed names that it could fill.
struct ClaimIndex: Sendable {
    /// A stretch of slots in one name of one claim.
    struct Place: Hashable, Sendable {
        /// Index into `names`.
        let name: Int32
        let first: UInt8
        let last: UInt8
    }

    /// One name of one claim.
    struct NameReference: Sendable {
        let advisory: Int
        let claim: Int
        let name: Int
    }

    private(set) var names: [NameReference] = []
    private let shortForms: [String: [String]]
    private var places: [String: [Place]] = [:]
    private var slips: [String: [String]] = [:]
    /// Every word that a claimed name is made of; other words say nothing about any claim.
    private(set) var words: Set<String> = []
    /// The beginnings of all texts by which names are found.
    private(set) var beginnings = PrefixSet()
    private var ranges: [String: [(numbers: ClosedRange<Int>, place: Place)]] = [:]

    /// An empty index that knows these short forms.
    init(shortForms: [String: [String]]) {
        self.shortForms = shortForms
    }

    /// Adds one name; slots that say nothing about which product it is are not looked up.
    mutating func add(_ name: ClaimName, as reference: NameReference) {
        let index = Int32(names.count)
        names.append(reference)
        for slot in name.slots { for option in slot.options { addWords(of: option) } }
        for first in name.slots.indices.prefix(200) {
            for last in first..<min(first + 3, name.slots.count, 200) {
                let stretch = name.slots[first...last]
                guard stretch.contains(where: { $0.isStrong }) else { continue }
                if first == last, let range = name.slots[first].range {
                    let place = Place(name: index, first: UInt8(first), last: UInt8(last))
                    beginnings.insert(range.prefix)
                    ranges[range.prefix, default: []].append((range.numbers, place))
                }
                for text in Self.texts(stretch) {
                    insert(text, Place(name: index, first: UInt8(first), last: UInt8(last)), name.slots[first])
                }
            }
        }
        addInitials(of: name, at: index)
    }

    /// Adds the words of a claim that are looked for where one of its names was found.
    mutating func addWords(besideNamesOf claim: CompiledClaim) {
        for slot in claim.models { for option in slot.options { addWords(of: option) } }
        for part in claim.parts {
            words.formUnion(part.words)
            for short in shortForms[part.words.joined()] ?? [] { words.insert(short) }
        }
        words.formUnion(claim.kinds)
        for atom in claim.vendorAtoms { words.insert(atom.text) }
    }

    /// Adds words that tell texts apart though no name is looked up by them, letters and figures apart.
    mutating func addWords(of option: String) {
        for atom in AtomReader.atoms(option) {
            words.insert(atom.text)
            words.insert(atom.raw)
        }
    }

    /// Adds the short forms that people make of a name ("RUO", "CCP").
    private mutating func addInitials(of name: ClaimName, at index: Int32) {
        for (text, slots) in Initials.forms(of: name, known: shortForms) {
            if places[text] == nil { beginnings.insert(text) }
            places[text, default: []].append(
                Place(name: index, first: UInt8(slots.lowerBound), last: UInt8(slots.upperBound)))
        }
    }

    /// Places whose range of model numbers holds this one.
    func places(prefix: String, number: String) -> [Place] {
        guard let candidates = ranges[prefix], let number = Int(number) else { return [] }
        return candidates.filter { $0.numbers.contains(number) }.map(\.place)
    }

    private mutating func insert(_ text: String, _ place: Place, _ slot: NameSlot) {
        if places[text] == nil {
            beginnings.insert(text)
            if place.first == place.last, slot.strength == .word {
                for shorter in Spelling.deletions(text) { slips[shorter, default: []].append(text) }
            }
        }
        places[text, default: []].append(place)
        guard let arabic = Lexicon.arabic(text) else { return }
        beginnings.insert(arabic)
        places[arabic, default: []].append(place)
    }

    /// The compact texts of a stretch; with several options a slot, only short stretches are written out.
    private static func texts(_ stretch: ArraySlice<NameSlot>) -> [String] {
        var texts = [""]
        for slot in stretch {
            guard texts.count * slot.options.count <= 16 || stretch.count == 1 else { return [] }
            texts = texts.flatMap { text in slot.options.map { text + $0 } }
        }
        return texts
    }

    /// Every text by which a name can be found, written right.
    var texts: Set<String> { Set(places.keys).union(ranges.keys) }

    /// Words that are found misspelt too.
    var misspellable: [String] { Set(slips.values.joined()).sorted() }

    /// Places that this text fills.
    func places(for text: String) -> [Place] { places[text] ?? [] }

    /// Words of claimed names that differ from this one by a slip.
    func nearby(_ word: String) -> [String] {
        var found: Set<String> = []
        for shorter in Spelling.deletions(word) {
            for candidate in slips[shorter] ?? [] where candidate != word && Spelling.isSlip(word, candidate) {
                found.insert(candidate)
            }
        }
        return found.sorted()
    }
}
