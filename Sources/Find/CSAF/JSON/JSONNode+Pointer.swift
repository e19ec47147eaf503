extension JSONNode {
    /// The place in the document (RFC 6901), worked out on demand; empty for the outermost value.
    public var pointer: String {
        var pointer = ""
        var current = JSONNode(storage: storage, index: 0)
        while current.index != index {
            guard let (token, child) = current.child(towards: index) else { break }
            pointer += "/" + token
            current = child
        }
        return pointer
    }

    /// The child that is or holds the tape index, and its name or position.
    private func child(towards target: Int) -> (String, JSONNode)? {
        if kind == .object {
            var members = rawMembers
            while let (key, value) = members.next() {
                guard target >= Int(value.entry.next) else { return (JSONPointer.escape(key.string), value) }
            }
        } else {
            var position = 0
            for element in elements {
                guard target >= Int(element.entry.next) else { return (String(position), element) }
                position += 1
            }
        }
        return nil
    }
}
