extension JSONWriter {
    /// Writes a member that is a string.
    public mutating func member(_ name: String, _ value: String) {
        self.name(name)
        string(value)
    }

    /// Writes a member that is a whole number.
    public mutating func member(_ name: String, _ value: Int) {
        self.name(name)
        integer(value)
    }

    /// Writes a member that is a number.
    public mutating func member(_ name: String, _ value: Double) {
        self.name(name)
        number(value)
    }

    /// Writes a member that is `true` or `false`.
    public mutating func member(_ name: String, _ value: Bool) {
        self.name(name)
        bool(value)
    }

    /// Writes a member that is an array of strings.
    public mutating func member(_ name: String, _ values: [String]) {
        self.name(name)
        array { writer in
            for value in values { writer.string(value) }
        }
    }

    /// Writes a member that is an object.
    public mutating func member(_ name: String, object body: (inout JSONWriter) -> Void) {
        self.name(name)
        object(body)
    }

    /// Writes a member that is an array.
    public mutating func member(_ name: String, array body: (inout JSONWriter) -> Void) {
        self.name(name)
        array(body)
    }

    /// Appends a string in quotes, escaping only what JSON must escape (RFC 8259, section 7).
    static func appendQuoted(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(.quote)
        var text = text
        text.withUTF8 { source in
            // Runs that need no escape, which is nearly all there is, are copied whole.
            var start = 0
            for place in source.indices where needsEscape(source[place]) {
                bytes.append(contentsOf: source[start..<place])
                appendEscape(source[place], to: &bytes)
                start = place + 1
            }
            bytes.append(contentsOf: source[start...])
        }
        bytes.append(.quote)
    }

    @inline(__always)
    private static func needsEscape(_ byte: UInt8) -> Bool { byte < 0x20 || byte == .quote || byte == .backslash }

    private static func appendEscape(_ byte: UInt8, to bytes: inout [UInt8]) {
        switch byte {
        case .quote, .backslash: bytes.append(contentsOf: [.backslash, byte])
        case .newline: bytes.append(contentsOf: [.backslash, 0x6E])
        case .carriageReturn: bytes.append(contentsOf: [.backslash, 0x72])
        case .tab: bytes.append(contentsOf: [.backslash, 0x74])
        default: bytes.append(contentsOf: controlEscape(byte))
        }
    }

    private static func controlEscape(_ byte: UInt8) -> [UInt8] {
        let digits = String(byte, radix: 16)
        return Array(("\\u00" + (digits.utf8.count < 2 ? "0" : "") + digits).utf8)
    }
}
