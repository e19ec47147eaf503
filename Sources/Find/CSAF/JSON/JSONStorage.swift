/// The bytes and the tape, shared by all nodes of one document.
final class JSONStorage: Sendable {
    let bytes: [UInt8]
    let tape: [JSONEntry]

    init(bytes: [UInt8], tape: [JSONEntry]) {
        self.bytes = bytes
        self.tape = tape
    }

    /// The text of a string entry, its escapes resolved.
    func text(of entry: JSONEntry) -> String {
        let bytes = bytes
        return JSONText.decode(bytes.span, entry)
    }

    /// Whether a string entry without escapes has just these bytes.
    @inline(__always)
    func matches(_ entry: JSONEntry, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
        guard Int(entry.length) == name.count else { return false }
        let start = Int(entry.offset)
        var offset = 0
        while offset < name.count {
            if bytes[start + offset] != name[offset] { return false }
            offset += 1
        }
        return true
    }
}
