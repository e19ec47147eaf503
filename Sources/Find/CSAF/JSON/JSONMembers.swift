/// The members of an object, in their order.
public struct JSONMembers: Sequence, IteratorProtocol, Sendable {
    var raw: JSONRawMembers

    /// The next member, or nil after the last.
    public mutating func next() -> (key: String, value: JSONNode)? {
        raw.next().map { (key: $0.0.string, value: $0.1) }
    }
}

/// The members of an object with their names as bytes.
struct JSONRawMembers: Sendable {
    private let storage: JSONStorage
    private var index: Int
    private let end: Int

    init(_ node: JSONNode) {
        storage = node.storage
        let entry = node.entry
        index = node.index + 1
        end = entry.kind == .object ? Int(entry.next) : index
    }

    @inline(__always)
    mutating func next() -> (JSONKey, JSONNode)? {
        guard index < end else { return nil }
        let key = index
        index = Int(storage.tape[key + 1].next)
        return (JSONKey(storage: storage, index: key), JSONNode(storage: storage, index: key + 1))
    }
}

/// The elements of an array, in their order.
public struct JSONElements: Sequence, IteratorProtocol, Sendable {
    private let storage: JSONStorage
    private var index: Int
    private let end: Int

    init(_ node: JSONNode) {
        storage = node.storage
        let entry = node.entry
        index = node.index + 1
        end = entry.kind == .array ? Int(entry.next) : index
    }

    /// The next element, or nil after the last.
    public mutating func next() -> JSONNode? {
        guard index < end else { return nil }
        let node = JSONNode(storage: storage, index: index)
        index = Int(storage.tape[index].next)
        return node
    }
}
