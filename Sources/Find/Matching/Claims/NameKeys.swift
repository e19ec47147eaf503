/// The texts by which one claimed name can be found, worked out where the claim is read: there several tasks share the
/// work, while the index that takes them is made by one.
struct NameKeys: Sendable {
    /// A text, and the slots that it fills.
    struct Key: Sendable {
        let text: String
        let first: UInt8
        let last: UInt8
        /// It is one word, long enough to be found misspelt.
        let isWord: Bool
    }

    private(set) var keys: [Key] = []
    /// Slots that a whole range of model numbers fills.
    private(set) var ranges: [(range: CodeRange, slot: UInt8)] = []

    /// Slots beyond this are no part of a name.
    private static let longest = 200

    /// - Parameter shortForms: long names as compact text, with the short forms that people use for them.
    init(_ name: ClaimName, shortForms: [String: [String]]) {
        let strong = SlotSet(name.slots) { name.slots[$0].isStrong }
        for first in name.slots.indices.prefix(Self.longest) {
            for last in first..<min(first + 3, name.slots.count, Self.longest) {
                let stretch = name.slots[first...last]
                guard (first...last).contains(where: strong.contains) else { continue }
                if first == last, let range = name.slots[first].range { ranges.append((range, UInt8(first))) }
                let isWord = first == last && name.slots[first].strength == .word
                for text in Self.texts(stretch) { add(text, first...last, isWord: isWord) }
            }
        }
        // The short forms that people make of a name ("RUO", "CCP").
        for (text, slots) in Initials.forms(of: name, known: shortForms) {
            keys.append(
                Key(text: text, first: UInt8(slots.lowerBound), last: UInt8(slots.upperBound), isWord: false))
        }
    }

    private mutating func add(_ text: String, _ slots: ClosedRange<Int>, isWord: Bool) {
        let (first, last) = (UInt8(slots.lowerBound), UInt8(slots.upperBound))
        keys.append(Key(text: text, first: first, last: last, isWord: isWord))
        guard let arabic = Lexicon.arabic(text) else { return }
        keys.append(Key(text: arabic, first: first, last: last, isWord: false))
    }

    /// The compact texts of a stretch; with several options a slot, only short stretches are written out.
    private static func texts(_ stretch: ArraySlice<NameSlot>) -> [String] {
        guard let first = stretch.first else { return [] }
        var texts = first.options
        for slot in stretch.dropFirst() {
            guard texts.count * slot.options.count <= 16 else { return [] }
            texts = texts.flatMap { text in slot.options.map { text + $0 } }
        }
        return texts
    }
}
