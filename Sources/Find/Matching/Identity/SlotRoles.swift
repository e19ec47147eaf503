/// What the slots of a name stand for, by index: found out once for all that an alignment asks about them.
struct SlotRoles {
    /// Those without which a name may mean another product.
    let required: SlotSet
    /// Those that name a product, or nearly.
    let strong: SlotSet
    /// Those that say what kind of thing it is.
    let generic: SlotSet

    init(_ name: ClaimName) {
        let slots = name.slots
        required = SlotSet(slots) { slots[$0].isRequired }
        strong = SlotSet(slots) { slots[$0].isStrong }
        generic = SlotSet(slots) { slots[$0].strength == .generic }
    }
}
