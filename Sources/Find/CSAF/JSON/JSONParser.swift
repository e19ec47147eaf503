/// Turns bytes into a tape of values, without recursion and without copying text (RFC 8259).
///
/// Every access to the bytes goes through a bounds-checked span.
struct JSONParser {
    let limits: JSONLimits
    var tape: [JSONEntry] = []
    /// Tape indices of the containers that are open.
    var open: [Int] = []
    /// The next byte to read.
    var at = 0

    init(limits: JSONLimits) { self.limits = limits }

    /// Reads one JSON text.
    mutating func parse(_ bytes: Span<UInt8>) throws(JSONFailure) {
        let maximum = min(limits.maximumBytes, JSONLimits.hardMaximumBytes)
        guard bytes.count <= maximum else {
            throw JSONFailure(
                code: .tooLarge, offset: 0,
                reason: "the text has \(bytes.count) bytes, more than the limit of \(maximum)")
        }
        tape.reserveCapacity(min(bytes.count / 20 + 16, 1 << 20))
        skipByteOrderMark(bytes)
        skipWhitespace(bytes)
        guard at < bytes.count else { throw JSONFailure(code: .empty, offset: at, reason: "there is no JSON here") }
        try value(bytes)
        while let top = open.last { try step(bytes, within: top) }
        skipWhitespace(bytes)
        guard at == bytes.count else {
            throw JSONFailure(code: .trailingContent, offset: at, reason: "something follows the end of the JSON value")
        }
    }

    /// Reads one more member or element of the innermost container, or closes it.
    @inline(__always)
    private mutating func step(_ bytes: Span<UInt8>, within top: Int) throws(JSONFailure) {
        let entry = tape[top]
        let isObject = entry.kind == .object
        skipWhitespace(bytes)
        guard at < bytes.count else { throw truncated() }
        if bytes[at] == (isObject ? .closeBrace : .closeBracket) {
            at += 1
            tape[top].close(end: at, tapeCount: tape.count)
            open.removeLast()
            return
        }
        if entry.count > 0 {
            try expect(.comma, "a comma or the end of the \(isObject ? "object" : "array")", bytes)
            skipWhitespace(bytes)
        }
        if isObject {
            guard at < bytes.count else { throw truncated() }
            guard bytes[at] == .quote else { throw unexpected(bytes, expected: "a member name in double quotes") }
            try string(bytes)
            skipWhitespace(bytes)
            try expect(.colon, "a colon after the member name", bytes)
            skipWhitespace(bytes)
        }
        try value(bytes)
        tape[top].addChild()
    }

    /// Reads a scalar, or opens a container.
    @inline(__always)
    private mutating func value(_ bytes: Span<UInt8>) throws(JSONFailure) {
        guard at < bytes.count else { throw truncated() }
        switch bytes[at] {
        case .quote: try string(bytes)
        case .openBrace: try begin(.object)
        case .openBracket: try begin(.array)
        case .minus, .zero ... .nine: try number(bytes)
        case UInt8(ascii: "t"): try literal("true", kind: .bool, bytes)
        case UInt8(ascii: "f"): try literal("false", kind: .bool, bytes)
        case UInt8(ascii: "n"): try literal("null", kind: .null, bytes)
        default: throw unexpected(bytes, expected: "a value")
        }
    }

    private mutating func begin(_ kind: JSONKind) throws(JSONFailure) {
        guard open.count < limits.maximumDepth else {
            throw JSONFailure(
                code: .tooDeep, offset: at, reason: "containers are nested deeper than \(limits.maximumDepth) levels")
        }
        open.append(tape.count)
        try append(JSONEntry(kind: kind, offset: at, length: 0, next: 0))
        at += 1
    }

    @inline(__always)
    mutating func append(_ entry: JSONEntry) throws(JSONFailure) {
        guard tape.count < limits.maximumValues else {
            throw JSONFailure(
                code: .tooManyValues, offset: at, reason: "the text holds more than \(limits.maximumValues) values")
        }
        tape.append(entry)
    }

    private mutating func literal(
        _ word: StaticString, kind: JSONKind, _ bytes: Span<UInt8>
    ) throws(JSONFailure) {
        let length = word.utf8CodeUnitCount
        guard at + length <= bytes.count else { throw truncated() }
        guard bytes.matches(word, at: at) else { throw unexpected(bytes, expected: "true, false or null") }
        try append(JSONEntry(kind: kind, offset: at, length: length, next: tape.count + 1))
        at += length
    }

    @inline(__always)
    private mutating func expect(
        _ byte: UInt8, _ what: @autoclosure () -> String, _ bytes: Span<UInt8>
    ) throws(JSONFailure) {
        guard at < bytes.count else { throw truncated() }
        guard bytes[at] == byte else { throw unexpected(bytes, expected: what()) }
        at += 1
    }
}
