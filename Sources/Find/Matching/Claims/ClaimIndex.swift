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
        let advisory: Int32
        let claim: Int32
        let name: Int32
        /// The number of the claim's vendor.
        let vendor: Int32
        /// The name is a model number that the claim lists.
        let isListedModel: Bool

        init(advisory: Int, claim: Int, name: Int, vendor: Int, isListedModel: Bool) {
            self.advisory = Int32(truncatingIfNeeded: advisory)
            self.claim = Int32(truncatingIfNeeded: claim)
            self.name = Int32(truncatingIfNeeded: name)
            self.vendor = Int32(truncatingIfNeeded: vendor)
            self.isListedModel = isListedModel
        }
    }

    /// One claim, by its place.
    struct Claimed: Sendable {
        let advisory: Int
        let claim: Int
        /// The number of its vendor.
        let vendor: Int

        func reference(name: Int, isListedModel: Bool) -> NameReference {
            NameReference(advisory: advisory, claim: claim, name: name, vendor: vendor, isListedModel: isListedModel)
        }
    }

    private(set) var names: [NameReference] = []
    /// The texts by which names are found, and the places that each fills.
    private var keys = TextTable(capacity: 1 << 14)
    private var keyTexts: [String] = []
    private var places: [[Place]] = []
    /// Words with a letter left out, and the numbers of the texts that they were made from.
    private var shortened = TextTable(capacity: 1 << 15)
    private var slips: [[Int32]] = []
    /// Words of names that are found misspelt too.
    private(set) var misspellable: [String] = []
    private var ranges: [String: [(numbers: ClosedRange<Int>, place: Place)]] = [:]

    /// The index of the claims of advisories that were made ready in parts.
    init(_ parts: [CompiledAdvisories], _ vendors: VendorNumbers) {
        var number = 0
        for part in parts {
            for (advisory, keys) in zip(part.advisories, part.keys) {
                for (position, claim) in advisory.claims.enumerated() {
                    let vendor = vendors.byAdvisory[number][position]
                    let place = Claimed(advisory: number, claim: position, vendor: vendor)
                    for (which, name) in claim.names.enumerated() {
                        let isListed = name.origin == .listedModel
                        add(keys.names[position][which], as: place.reference(name: which, isListedModel: isListed))
                    }
                }
                number += 1
            }
        }
    }

    /// Adds one name; slots that say nothing about which product it is are not looked up.
    private mutating func add(_ name: NameKeys, as reference: NameReference) {
        let index = Int32(names.count)
        names.append(reference)
        for (range, slot) in name.ranges {
            ranges[range.prefix, default: []].append((range.numbers, Place(name: index, first: slot, last: slot)))
        }
        for key in name.keys {
            let place = Place(name: index, first: key.first, last: key.last)
            let number = keys.insert(key.text)
            guard number == places.count else {
                places[number].append(place)
                continue
            }
            places.append([place])
            keyTexts.append(key.text)
            if key.isWord { addSlips(of: key.text, Int32(number)) }
        }
    }

    private mutating func addSlips(of word: String, _ number: Int32) {
        misspellable.append(word)
        for shorter in Spelling.deletions(word) {
            let place = shortened.insert(shorter)
            if place == slips.count { slips.append([number]) } else { slips[place].append(number) }
        }
    }

    /// Places whose range of model numbers holds this one.
    func places(prefix: String, number: String) -> [Place] {
        guard !ranges.isEmpty, let candidates = ranges[prefix], let number = Int(number) else { return [] }
        return candidates.filter { $0.numbers.contains(number) }.map(\.place)
    }

    /// Every text by which a name can be found, written right.
    var texts: Set<String> { Set(keyTexts).union(ranges.keys) }

    /// Places that this text fills.
    func places(for text: String) -> [Place] { keys.find(text).map { places[$0] } ?? [] }

    /// Words of claimed names that differ from this one by a slip.
    func nearby(_ word: String) -> [String] {
        var found: Set<String> = []
        for shorter in Spelling.deletions(word) {
            guard let place = shortened.find(shorter) else { continue }
            for number in slips[place] {
                let candidate = keyTexts[Int(number)]
                if candidate != word, Spelling.isSlip(word, candidate) { found.insert(candidate) }
            }
        }
        return found.sorted()
    }
}
