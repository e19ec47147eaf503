extension JSONNode {
    /// The text of a string, escapes resolved; nil for other kinds.
    public var string: String? {
        let entry = entry
        guard entry.kind == .string else { return nil }
        return storage.text(of: entry)
    }

    /// The nearest double of a number; nil for other kinds and for numbers beyond its range.
    public var number: Double? {
        guard kind == .number, let value = Double(rawText), value.isFinite else { return nil }
        return value
    }

    /// The value of a number that is whole (`3`, also `3.0`) and fits; nil otherwise.
    public var integer: Int? {
        guard kind == .number else { return nil }
        let text = rawText
        if let value = Int(text) { return value }
        // A text of digits only that did not fit must not be rounded through a double.
        guard text.utf8.contains(where: { $0 == .point || $0 | 0x20 == 0x65 }) else { return nil }
        return number.flatMap { Int(exactly: $0) }
    }

    /// The value of `true` or `false`; nil for other kinds.
    public var bool: Bool? {
        let entry = entry
        guard entry.kind == .bool else { return nil }
        return entry.length == 4
    }

    /// Whether this is `null`.
    public var isNull: Bool { kind == .null }
}
