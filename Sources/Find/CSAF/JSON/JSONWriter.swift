/// Writes JSON text into bytes, members in the order they are given.
///
/// Containers take a closure, so that every bracket is closed; commas are set by the writer. Names are not checked for
/// being unique.
public struct JSONWriter: Sendable {
    /// What has been written.
    public private(set) var bytes: [UInt8] = []
    /// Whether members and elements stand on lines of their own, two spaces to a level.
    public let pretty: Bool
    private var level = 0
    private var needsComma = false
    private var afterName = false

    /// A writer with nothing written.
    ///
    /// - Parameter capacity: how many bytes are expected, so that room is asked for once.
    public init(pretty: Bool = false, capacity: Int = 0) {
        self.pretty = pretty
        bytes.reserveCapacity(capacity)
    }

    /// What has been written, as text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Writes an object; the closure writes its members.
    public mutating func object(_ body: (inout JSONWriter) -> Void) {
        container(open: .openBrace, close: .closeBrace, body)
    }

    /// Writes an array; the closure writes its elements.
    public mutating func array(_ body: (inout JSONWriter) -> Void) {
        container(open: .openBracket, close: .closeBracket, body)
    }

    /// Writes a member name; its value must follow.
    public mutating func name(_ name: String) {
        separate()
        Self.appendQuoted(name, to: &bytes)
        bytes.append(.colon)
        if pretty { bytes.append(.space) }
        afterName = true
    }

    /// Writes a string.
    public mutating func string(_ value: String) {
        separate()
        Self.appendQuoted(value, to: &bytes)
    }

    /// Writes a whole number.
    public mutating func integer(_ value: Int) { literal(String(value)) }

    /// Writes a number; `null` for infinity and for what is not a number, which JSON cannot express.
    public mutating func number(_ value: Double) {
        guard value.isFinite else { return null() }
        if let whole = Int(exactly: value), abs(value) < 1e15 { return integer(whole) }
        literal(value.description)
    }

    /// Writes `true` or `false`.
    public mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }

    /// Writes `null`.
    public mutating func null() { literal("null") }

    /// Writes a value of a document as it stands there.
    public mutating func raw(_ node: JSONNode) {
        separate()
        bytes.append(contentsOf: node.rawBytes)
    }

    /// Ends a line, so that the next value begins a line of its own (JSON lines).
    public mutating func newline() {
        bytes.append(.newline)
        needsComma = false
    }

    private mutating func literal(_ text: String) {
        separate()
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func container(open: UInt8, close: UInt8, _ body: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(open)
        let start = bytes.count
        level += 1
        needsComma = false
        body(&self)
        level -= 1
        if pretty, bytes.count > start { breakLine() }
        bytes.append(close)
        needsComma = true
        afterName = false
    }

    /// Sets the comma and the line break that the next value needs.
    private mutating func separate() {
        if afterName {
            afterName = false
            return
        }
        if needsComma { bytes.append(.comma) }
        needsComma = true
        if pretty, level > 0 { breakLine() }
    }

    private mutating func breakLine() {
        bytes.append(.newline)
        bytes.append(contentsOf: repeatElement(.space, count: 2 * level))
    }
}
