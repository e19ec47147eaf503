/// A stretch of the inventory's text that fills slots of a claimed name.
struct NameHit: Sendable {
    let field: DeviceText.Field
    let atoms: Range<Int>
    let slots: ClosedRange<Int>
    /// Letters hung on behind a model number ("MMT-1780KL"): a colour or kit, or another model.
    let hasSuffix: Bool
    /// The word was taken for a misspelt one.
    let isSlip: Bool
}
