/// How one claimed name and a product's text fit together.
struct Alignment: Sendable {
    let name: ClaimName
    /// Slots that were found, by index.
    let found: SlotSet
    /// The hits that are used.
    let hits: [NameHit]
    /// Terms of the model columns that the name does not explain and that name something.
    let extras: [Term]
    /// The identity concluded.
    let identity: ProductIdentity

    var missing: [NameSlot] {
        name.slots.indices.filter { name.slots[$0].isRequired && !found.contains($0) }.map { name.slots[$0] }
    }

    /// Whether a number was found that may stand for the whole name.
    var namesNumber: Bool { found.contains(where: name.standsAlone) }

    /// Whether a listed number of seven figures or letters was found whole.
    var isLongListedNumber: Bool {
        found.contains { slot in
            name.slots[slot].options.contains { option in
                option.utf8.count >= 7 && option.beginsWithLetter && option.utf8.count { $0 < 0x61 } >= 4
            }
        }
    }

    /// Of two alignments with names of one claim, the one of higher rank holds.
    var rank: Int {
        let order =
            switch identity {
            case .same: 4
            case .family: 3
            case .component: 2
            case .sibling: 1
            case .proseOnly, .other: 0
            }
        return order * 1000 + weight
    }

    /// How much of the name was found, and how sure: more and stronger slots first.
    private var weight: Int {
        found.reduce(0) { sum, slot in
            sum + (name.slots[slot].isMaker ? 0 : 1 + 2 * name.slots[slot].strength.rawValue)
        }
    }
}
