/// A member name, compared as bytes; no text is made of it.
struct JSONKey {
    let storage: JSONStorage
    let index: Int

    /// The name as text.
    var string: String { storage.text(of: storage.tape[index]) }

    /// Whether the name has these bytes, its escapes resolved.
    @inline(__always)
    func equals(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        let entry = storage.tape[index]
        if entry.hasEscapes { return string.utf8.elementsEqual(name) }
        return storage.matches(entry, name)
    }

    /// Lets `switch key { case "name": … }` compare bytes.
    @inline(__always)
    static func ~= (pattern: StaticString, key: JSONKey) -> Bool {
        pattern.withUTF8Buffer { key.equals($0) }
    }
}
