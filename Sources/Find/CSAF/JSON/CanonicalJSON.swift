/// Writes JSON in one form whatever the order of members, the spacing and the escapes (in the manner of RFC 8785).
///
/// Members are sorted by the bytes of their names, numbers written by value where a double holds them, elements of
/// arrays left in their order. Nothing is recursive.
struct CanonicalJSON {
    /// One container that is being written: what is left of it.
    private struct Frame {
        var remaining: ArraySlice<(name: String, value: JSONNode)>
        var isObject: Bool
        var isFirst = true
    }

    private(set) var bytes: [UInt8] = []
    private var frames: [Frame] = []

    /// Appends a value; members for which `isLeftOut` holds, given the names that lead to them, are left out. The
    /// question is asked on the first levels only, down to `depth` names.
    mutating func append(_ node: JSONNode, depth: Int = 0, leavingOut isLeftOut: ([String]) -> Bool = { _ in false }) {
        var path: [String] = []
        write(node, path: &path, depth: depth, isLeftOut)
        while let top = frames.indices.last {
            guard let (name, value) = frames[top].remaining.popFirst() else {
                bytes.append(frames[top].isObject ? .closeBrace : .closeBracket)
                frames.removeLast()
                continue
            }
            if path.count > top { path.removeLast(path.count - top) }
            if !frames[top].isFirst { bytes.append(.comma) }
            frames[top].isFirst = false
            if frames[top].isObject {
                JSONWriter.appendQuoted(name, to: &bytes)
                bytes.append(.colon)
            }
            path.append(name)
            write(value, path: &path, depth: depth, isLeftOut)
        }
    }

    /// Writes a scalar, or begins a container.
    private mutating func write(
        _ node: JSONNode, path: inout [String], depth: Int, _ isLeftOut: ([String]) -> Bool
    ) {
        switch node.kind {
        case .string: JSONWriter.appendQuoted(node.string ?? "", to: &bytes)
        case .number: bytes.append(contentsOf: Self.number(node).utf8)
        case .bool, .null: bytes.append(contentsOf: node.rawBytes)
        case .array:
            bytes.append(.openBracket)
            frames.append(Frame(remaining: node.elements.map { ("", $0) }[...], isObject: false))
        case .object:
            bytes.append(.openBrace)
            var members = node.members.map { (name: $0.key, value: $0.value) }
            if path.count < depth { members.removeAll { isLeftOut(path + [$0.name]) } }
            members.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
            frames.append(Frame(remaining: members[...], isObject: true))
        }
    }

    private static func number(_ node: JSONNode) -> String {
        if let integer = node.integer { return String(integer) }
        return node.number.map(\.description) ?? node.rawText
    }
}
