/// Whether a product of the inventory is the product of a claim.
enum ProductIdentity: Sendable, Hashable {
    /// It is.
    case same
    /// The inventory names the family; which member it is, it does not say.
    case family
    /// The claimed product is named as a part of this device, or beside it.
    case component
    /// Only the prose of the advisory names it, no claim.
    case proseOnly
    /// The inventory names a sibling: what tells them apart is another.
    case sibling
    /// It is an accessory of the claimed product, or a host named only in passing.
    case other
}
