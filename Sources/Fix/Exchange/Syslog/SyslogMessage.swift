public import Triage

/// One security-relevant event as a syslog message (RFC 5424).
public struct SyslogMessage: Sendable, Hashable {
    /// How grave it is (section 6.2.1).
    public enum Severity: Int, Sendable, Hashable {
        /// Somebody has to look.
        case warning = 4
        /// Normal, but worth keeping.
        case notice = 5
        /// For the record.
        case informational = 6
    }

    /// How grave it is.
    public var severity: Severity
    /// When it happened.
    public var at: Instant
    /// The machine that says so.
    public var host: String
    /// What kind of event it is, such as `session.refused`.
    public var kind: String
    /// Names and values, in order.
    public var values: [(name: String, value: String)]
    /// It, in a few words.
    public var text: String

    /// An event.
    public init(
        severity: Severity, at: Instant, host: String, kind: String, values: [(name: String, value: String)],
        text: String
    ) {
        (self.severity, self.at, self.host, self.kind) = (severity, at, host, kind)
        (self.values, self.text) = (values, text)
    }

    /// Whether both say the same.
    public static func == (one: SyslogMessage, other: SyslogMessage) -> Bool { one.bytes == other.bytes }

    /// Hashes what is said.
    public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }

    /// Security and authorization messages (section 6.2.1).
    private static let facility = 10

    /// The message in UTF-8, without a frame.
    public var bytes: [UInt8] {
        let elements = values.map { " \(Self.name($0.name))=\"\(Self.escaped($0.value))\"" }.joined()
        // 32473 is the number that RFC 5612 keeps for examples: we have no enterprise number of our own.
        let data = values.isEmpty ? "-" : "[suture@32473\(elements)]"
        let head = "<\(Self.facility * 8 + severity.rawValue)>1 \(at) \(Self.field(host, 255)) suture - "
        return Array("\(head)\(Self.field(kind, 32)) \(data) ".utf8) + [0xEF, 0xBB, 0xBF] + Array(Self.plain(text).utf8)
    }

    /// The message in its frame for a stream: its length, a space, and it (RFC 6587, section 3.4.1; RFC 5425).
    public var framed: [UInt8] {
        let bytes = bytes
        return Array("\(bytes.count) ".utf8) + bytes
    }

    /// Printable characters of ASCII only, and no more of them than allowed.
    private static func field(_ text: String, _ most: Int) -> String {
        let plain = text.unicodeScalars.map { (0x21...0x7E).contains($0.value) ? Character($0) : "_" }
        return plain.isEmpty ? "-" : String(plain.prefix(most))
    }

    private static func name(_ text: String) -> String {
        field(text.filter { $0 != "=" && $0 != "]" && $0 != "\"" }, 32)
    }

    /// A value between quotation marks (section 6.3.3).
    private static func escaped(_ text: String) -> String {
        plain(text).reduce(into: "") { result, character in
            if character == "\"" || character == "\\" || character == "]" { result.append("\\") }
            result.append(character)
        }
    }

    private static func plain(_ text: String) -> String { String(FHIRText.clean(text).prefix(500)) }
}
