/// A stretch of the inventory's text that fills slots of a claimed name.
struct NameHit: Sendable {
    let field: DeviceText.Field
    let atoms: Range<Int>
    let slots: ClosedRange<Int>
    /// The word was taken for a misspelt one.
    let isSlip: Bool
}

extension [NameHit] {
    /// Whether any of them, in the model column, covers something of a stretch of it.
    func coverModel(_ atoms: Range<Int>) -> Bool { contains { $0.field == .model && $0.atoms.overlaps(atoms) } }
}
