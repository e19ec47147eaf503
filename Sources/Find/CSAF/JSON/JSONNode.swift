/// One value of a JSON document: a light handle, text is made only when it is asked for.
public struct JSONNode: Sendable {
    let storage: JSONStorage
    let index: Int

    @inline(__always) var entry: JSONEntry { storage.tape[index] }

    /// Which of the six kinds of value this is.
    public var kind: JSONKind { entry.kind }

    /// The first byte of the value in the document; for a string, its opening quote.
    public var offset: Int {
        let entry = entry
        return Int(entry.offset) - (entry.kind == .string ? 1 : 0)
    }

    /// How many members an object or elements an array has; zero for other kinds.
    public var count: Int {
        let entry = entry
        return entry.kind == .object || entry.kind == .array ? entry.count : 0
    }

    /// The member of that name; the last one where a name stands twice, as most readers do; nil when there is none.
    public subscript(_ key: String) -> JSONNode? {
        guard kind == .object else { return nil }
        var key = key
        return key.withUTF8 { name in
            var found: JSONNode?
            var members = rawMembers
            while let (candidate, value) = members.next() {
                if candidate.equals(name) { found = value }
            }
            return found
        }
    }

    /// The element at a position counted from zero; nil outside the array. Takes time in proportion to the position.
    public subscript(_ position: Int) -> JSONNode? {
        let entry = entry
        guard entry.kind == .array, position >= 0, position < entry.count else { return nil }
        var index = index + 1
        for _ in 0..<position { index = Int(storage.tape[index].next) }
        return JSONNode(storage: storage, index: index)
    }

    /// The members of an object in their order, duplicates included; empty for other kinds.
    public var members: JSONMembers { JSONMembers(raw: rawMembers) }

    /// The elements of an array in their order; empty for other kinds.
    public var elements: JSONElements { JSONElements(self) }

    var rawMembers: JSONRawMembers { JSONRawMembers(self) }

    /// The value as it stands in the document, byte for byte.
    public var rawBytes: ArraySlice<UInt8> {
        let entry = entry
        let quotes = entry.kind == .string ? 1 : 0
        let start = Int(entry.offset) - quotes
        return storage.bytes[start..<Int(entry.offset) + Int(entry.length) + quotes]
    }

    /// The value as it stands in the document, as text.
    public var rawText: String { String(decoding: rawBytes, as: UTF8.self) }
}

extension JSONNode: Hashable {
    /// Whether both are written with the same bytes, wherever they stand.
    public static func == (left: JSONNode, right: JSONNode) -> Bool { left.rawBytes == right.rawBytes }

    /// Hashes the bytes of the value.
    public func hash(into hasher: inout Hasher) { hasher.combine(rawBytes) }
}
