/// Reads model values from JSON nodes and collects what is odd or unknown on the way.
struct ModelReader {
    /// Beyond this many notes no more are kept: the document is then broken in bulk.
    static let maximumNotes = 1000

    /// Whose rules hold for wildcards in the document.
    let edition: WildcardPattern.Edition
    private(set) var notes: [ReadNote] = []
    private(set) var unknownMembers: [UnknownMember] = []

    init(edition: WildcardPattern.Edition) { self.edition = edition }

    /// Records something odd.
    mutating func note(_ node: JSONNode, _ message: @autoclosure () -> String) {
        guard notes.count < Self.maximumNotes else { return }
        notes.append(ReadNote(node: node, message: message()))
    }

    /// Records a member that no version of CSAF defines here.
    mutating func unknown(_ key: JSONKey, _ value: JSONNode) {
        unknownMembers.append(UnknownMember(name: key.string, value: value))
    }

    /// Records that a mandatory member is missing or empty.
    mutating func require(_ value: String, _ name: String, of node: JSONNode) {
        if value.isEmpty { note(node, "'\(name)' is missing or empty; read as empty") }
    }

    /// The members of what should be an object.
    mutating func members(of node: JSONNode) -> JSONRawMembers {
        expect(.object, node)
        return node.rawMembers
    }

    /// A text; empty, with a note, when it is no string.
    mutating func text(_ node: JSONNode) -> String {
        if let text = node.string { return text }
        expect(.string, node)
        return ""
    }

    /// A text; nil, with a note, when it is no string.
    mutating func optionalText(_ node: JSONNode) -> String? {
        if let text = node.string { return text }
        expect(.string, node)
        return nil
    }

    /// A number; nil, with a note, when it is none.
    mutating func number(_ node: JSONNode) -> Double? {
        if let number = node.number { return number }
        expect(.number, node)
        return nil
    }

    /// A list of texts; what is no string is left out, with a note.
    mutating func texts(_ node: JSONNode) -> [String] {
        expect(.array, node)
        var result: [String] = []
        result.reserveCapacity(node.count)
        for element in node.elements {
            if let text = element.string { result.append(text) } else { expect(.string, element) }
        }
        return result
    }

    /// A list of values.
    mutating func list<Value>(_ node: JSONNode, _ read: (JSONNode, inout ModelReader) -> Value) -> [Value] {
        expect(.array, node)
        var result: [Value] = []
        result.reserveCapacity(node.count)
        for element in node.elements { result.append(read(element, &self)) }
        return result
    }

    /// Notes a value of another kind than CSAF asks for.
    mutating func expect(_ kind: JSONKind, _ node: JSONNode) {
        guard node.kind != kind else { return }
        note(node, "expected \(Self.name(kind)), found \(Self.name(node.kind)); read as missing")
    }

    private static func name(_ kind: JSONKind) -> String {
        switch kind {
        case .object: "an object"
        case .array: "an array"
        case .string: "a string"
        case .number: "a number"
        case .bool: "true or false"
        case .null: "null"
        }
    }
}
