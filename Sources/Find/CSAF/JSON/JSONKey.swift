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

    /// Whether another key of the same document is the same name, escapes resolved.
    ///
    /// Compared by bytes: Swift's `==` on text would take different names with the same look for one.
    @inline(__always)
    func isSame(as other: JSONKey) -> Bool {
        let (left, right) = (storage.tape[index], storage.tape[other.index])
        if left.hasEscapes || right.hasEscapes { return string.utf8.elementsEqual(other.string.utf8) }
        guard left.length == right.length else { return false }
        let (start, otherStart) = (Int(left.offset), Int(right.offset))
        for offset in 0..<Int(left.length) where storage.bytes[start + offset] != storage.bytes[otherStart + offset] {
            return false
        }
        return true
    }

    /// Lets `switch key { case "name": … }` compare bytes.
    @inline(__always)
    static func ~= (pattern: StaticString, key: JSONKey) -> Bool {
        pattern.withUTF8Buffer { key.equals($0) }
    }
}
