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
        /// The system that a named component is part of.
        case host
    }

    var slots: [NameSlot]
    var origin: Origin

    /// Whether anything in the name could find a device.
    var isNamed: Bool { slots.contains { $0.isStrong } }
}
