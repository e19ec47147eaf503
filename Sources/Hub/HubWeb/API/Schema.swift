/// The shape of a value, as OpenAPI 3.1 (JSON Schema 2020-12) writes it.
indirect enum Schema: Sendable {
    case string(format: String? = nil, pattern: String? = nil, minimum: Int? = nil, maximum: Int? = nil)
    case words([String])
    case integer(minimum: Int64? = nil, maximum: Int64? = nil)
    case number
    case bool
    case array(Schema, minimum: Int? = nil, maximum: Int? = nil)
    /// Members in order; those that are not optional are required.
    case object([Member])
    /// Any value: what is stored as it came.
    case any
    /// The value or null.
    case nullable(Schema)
    /// A shape that is described once, by name.
    case named(String)

    struct Member: Sendable {
        var name: String
        var schema: Schema
        var isOptional: Bool
        var note: String
    }

    static var text: Schema { .string() }
    static var time: Schema { .string(format: "date-time") }

    var json: JSON {
        switch self {
        case .string(let format, let pattern, let minimum, let maximum):
            let members: JSON = ["type": "string"]
            return members.adding(
                [
                    format.map { ("format", JSON.string($0)) }, pattern.map { ("pattern", .string($0)) },
                    minimum.map { ("minLength", .number($0)) }, maximum.map { ("maxLength", .number($0)) },
                ].compactMap { $0 })
        case .words(let words): return ["type": "string", "enum": .strings(words)]
        case .integer(let minimum, let maximum):
            let members: JSON = ["type": "integer"]
            return members.adding(
                [minimum.map { ("minimum", JSON.integer($0)) }, maximum.map { ("maximum", .integer($0)) }].compactMap {
                    $0
                })
        case .number: return ["type": "number"]
        case .bool: return ["type": "boolean"]
        case .array(let item, let minimum, let maximum):
            let members: JSON = ["type": "array", "items": item.json]
            return members.adding(
                [minimum.map { ("minItems", JSON.number($0)) }, maximum.map { ("maxItems", .number($0)) }].compactMap {
                    $0
                })
        case .object(let members): return Self.json(members)
        case .any: return .object([])
        case .nullable(let schema): return ["anyOf": [schema.json, ["type": "null"]]]
        case .named(let name): return ["$ref": .string("#/components/schemas/\(name)")]
        }
    }

    private static func json(_ members: [Member]) -> JSON {
        let properties = members.map { member in
            (name: member.name, value: member.note.isEmpty ? member.schema.json : noted(member))
        }
        let required = members.filter { !$0.isOptional }.map(\.name)
        let object: JSON = ["type": "object", "properties": .object(properties)]
        return required.isEmpty ? object : object.adding([("required", .strings(required))])
    }

    private static func noted(_ member: Member) -> JSON {
        member.schema.json.adding([("description", .string(member.note))])
    }
}

extension Schema.Member {
    /// A member that is always there.
    static func need(_ name: String, _ schema: Schema, _ note: String = "") -> Schema.Member {
        Schema.Member(name: name, schema: schema, isOptional: false, note: note)
    }

    /// A member that may be left out.
    static func may(_ name: String, _ schema: Schema, _ note: String = "") -> Schema.Member {
        Schema.Member(name: name, schema: schema, isOptional: true, note: note)
    }
}
