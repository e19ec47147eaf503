/// A stretch of the inventory's text that fills slots of a claimed name.
struct NameHit: Sendable {
    let field: DeviceText.Field
    let atoms: Range<Int>
    let slots: ClosedRange<Int>
    /// The word was taken for a misspelt one.
    let isSlip: Bool
}
