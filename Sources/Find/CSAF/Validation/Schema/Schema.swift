/// The shape that a JSON value must have: as much of JSON Schema as CSAF 2.0 uses, as a tree of values.
indirect enum Schema: Sendable {
    /// A string of at least so many characters, of a form if one is given.
    case text(minimum: Int, TextSyntax?)
    /// A string out of a list.
    case choice([String])
    /// A number within bounds.
    case number(ClosedRange<Double>)
    /// An array of at least so many elements, all different if asked.
    case list(Schema, minimum: Int, unique: Bool)
    /// An object.
    case object(ObjectSchema)
    /// Branches of the product tree, which hold branches.
    case branches

    /// A string that is not empty.
    static let nonEmpty = Schema.text(minimum: 1, nil)
    static let dateTime = Schema.text(minimum: 0, .dateTime)
    static let uri = Schema.text(minimum: 0, .uri)

    static func syntax(_ syntax: TextSyntax) -> Schema { .text(minimum: 0, syntax) }
    static func list(_ element: Schema) -> Schema { .list(element, minimum: 1, unique: false) }
    static func set(_ element: Schema) -> Schema { .list(element, minimum: 1, unique: true) }

    /// An object with required and optional members; others are allowed, as CSAF 2.0 allows them everywhere.
    static func object(
        required: [String: Schema] = [:], optional: [String: Schema] = [:], count: ClosedRange<Int> = 0...Int.max
    ) -> Schema {
        let members = required.merging(optional) { first, _ in first }
        return .object(ObjectSchema(required: required.keys.sorted(), members: members, count: count))
    }
}

/// What an object must hold, and what its members must be.
struct ObjectSchema: Sendable {
    let required: [String]
    let members: [String: Schema]
    /// How many members there may be, known and unknown.
    let count: ClosedRange<Int>
}
