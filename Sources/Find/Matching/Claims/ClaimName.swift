/// One way in which a claimed product may be named.
struct ClaimName: Hashable, Sendable {
    /// Where the name came from, which tells how far to trust it.
    enum Origin: Sendable, Hashable {
        /// The product branch.
        case product
        /// A model in the list that stands where a version is expected.
        case listedModel
        /// A short form in brackets after the name.
        case shortForm
        /// The advisory's title, where the product branch names nothing.
        case title
        /// The product branch without the maker's former name.
        case withoutMaker
        /// A product that the claim leaves out by name.
        case excluded
        /// The system that a named component is part of.
        case host
    }

    var slots: [NameSlot]
    var origin: Origin

    /// The slots of a name without a strong word that a row must show to be meant.
    var plainSlots: [NameSlot] {
        slots.filter {
            !$0.isMaker && !$0.options.allSatisfy(Lexicon.isFiller) && !Self.joining.contains($0.options[0])
        }
    }

    /// Whether the name means every product of a kind ("PET/CT Systems"), whatever each is called.
    var isKindOnly: Bool {
        slots.contains { $0.options.contains("system") || $0.options.contains("workplace") } || isFieldStrengthOnly
    }

    /// Whether the name means every scanner of a field strength ("MRI 1.5T").
    var isFieldStrengthOnly: Bool {
        !isNamed && slots.contains { $0.options.contains("mri") }
            && slots.contains(where: Self.statesTesla)
    }

    /// Whether a slot says a field strength, or the "T" of one.
    static func statesTesla(_ slot: NameSlot) -> Bool {
        slot.options.contains { $0 == "t" || ($0.hasSuffix("t") && $0.dropLast().isAllFigures) || $0 == "1.5" }
    }

    /// Whether the name speaks of several products at once, as a catch-all does.
    var isCatchAll: Bool { slots.contains { $0.options.contains("product") } }

    private static let joining: Set<String> = ["based", "all", "other", "not", "any"]

    /// Whether a slot holds a model number that may stand for the whole name; the slot is not copied where it is no code.
    func standsAlone(_ slot: Int) -> Bool { slots[slot].strength == .code && slots[slot].standsAlone }

    /// Whether a slot has this very text.
    func says(_ text: String) -> Bool { slots.contains { $0.options.contains(text) } }

    /// Whether anything in the name could find a device.
    var isNamed: Bool { slots.contains { $0.isStrong } }
}
