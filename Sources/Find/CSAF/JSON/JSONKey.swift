/// A member name, compared as bytes; no text is made of it.
struct JSONKey {
    let storage: JSONStorage
    let index: Int

    /// The name as text.
    var string: String { JSONText.decode(storage.bytes.span, storage.tape[index]) }

    /// Whether the name has these bytes, its escapes resolved.
    @inline(__always)
    func equals(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        let entry = storage.tape[index]
        if entry.hasEscapes { return string.utf8.elementsEqual(name) }
        guard Int(entry.length) == name.count else { return false }
        let span = storage.bytes.span
        let start = Int(entry.offset)
        var offset = 0
        while offset < name.count {
            if span[start + offset] != name[offset] { return false }
            offset += 1
        }
        return true
    }

    /// Lets `switch key { case "name": … }` compare bytes.
    @inline(__always)
    static func ~= (pattern: StaticString, key: JSONKey) -> Bool {
        pattern.withUTF8Buffer { key.equals($0) }
    }
}
