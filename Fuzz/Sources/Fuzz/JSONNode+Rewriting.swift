import CSAF

// These call themselves once for each level; a document that was read has no more levels than `JSONLimits` allows.
extension JSONNode {
    /// Writes the value in another layout: other spacing, other escapes.
    func write(to writer: inout JSONWriter) {
        switch kind {
        case .object:
            writer.object { writer in
                for (key, value) in members {
                    writer.name(key)
                    value.write(to: &writer)
                }
            }
        case .array:
            writer.array { writer in
                for element in elements { element.write(to: &writer) }
            }
        case .string:
            check(string != nil, "a string has a text")
            writer.string(string ?? "")
        case .number, .bool, .null:
            writer.raw(self)
        }
    }

    /// Whether both are the same value, member by member, whatever the layout.
    func saysTheSame(as other: JSONNode) -> Bool {
        guard kind == other.kind, count == other.count else { return false }
        switch kind {
        case .object:
            let pairs = Array(zip(members, other.members))
            return pairs.count == count && pairs.allSatisfy { $0.key == $1.key && $0.value.saysTheSame(as: $1.value) }
        case .array:
            let pairs = Array(zip(elements, other.elements))
            return pairs.count == count && pairs.allSatisfy { $0.saysTheSame(as: $1) }
        case .string:
            return string == other.string
        case .number:
            return rawText == other.rawText && number == other.number && integer == other.integer
        case .bool, .null:
            return rawText == other.rawText
        }
    }

    /// The value and those in it, level by level, at most `limit`.
    func firstNodes(_ limit: Int) -> [JSONNode] {
        var nodes = [self]
        var next = 0
        while next < nodes.count, nodes.count < limit {
            nodes += nodes[next].members.map(\.value) + Array(nodes[next].elements)
            next += 1
        }
        return Array(nodes.prefix(limit))
    }
}
