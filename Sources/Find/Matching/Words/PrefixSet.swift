/// Tells which texts none of many keys begins with, by their first bytes; it errs only towards "may".
struct PrefixSet: Sendable {
    private var prefixes = AtomTable()
    private static let longest = 6

    /// Adds a key.
    mutating func insert(_ key: String) {
        var packed: UInt64 = 0
        for byte in key.utf8.prefix(Self.longest) {
            packed = packed << 8 | UInt64(byte)
            let prefix = AtomTable.Key(packed: packed)
            if prefixes.find(prefix) == nil { prefixes.insert(prefix, 0) }
        }
    }

    /// Whether a key may begin with a text.
    func mayBegin(_ text: String) -> Bool {
        prefixes.find(
            AtomTable.Key(packed: text.utf8.prefix(Self.longest).reduce(0) { $0 << 8 | UInt64($1) }))
            != nil
    }
}
