/// One place in a product's name, and the texts that may fill it ("522" or "722").
struct NameSlot: Hashable, Sendable {
    /// Compact texts, any of which fills the slot.
    var options: [String]
    /// The strength of the strongest option.
    var strength: Lexicon.Strength
    /// Model numbers from one to another that fill the slot too.
    var range: CodeRange?
    /// The slot says who makes the product, not which it is.
    var isMaker = false

    /// Whether a name without this slot may be another product.
    var isRequired: Bool { strength >= .marker && !isMaker }
    /// Whether this slot alone names a product, or nearly.
    var isStrong: Bool { strength >= .word && !isMaker }
    /// Whether this slot says what kind of thing it is; words such as "system" do not.
    var saysKind: Bool { strength == .generic && !options.allSatisfy(Lexicon.isFiller) }
    /// Whether the slot holds a model number long enough to stand for the whole name.
    var standsAlone: Bool { strength == .code && range == nil && options.allSatisfy(NameSlot.isLongCode) }

    static func isLongCode(_ text: String) -> Bool {
        let digits = text.utf8.count { $0 >= 0x30 && $0 <= 0x39 }
        return digits >= 4 || (text.utf8.count >= 4 && digits >= 2) || (text.utf8.count >= 7 && digits >= 1)
    }
}
