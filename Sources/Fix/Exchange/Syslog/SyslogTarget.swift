/// Where security events are sent: `udp://host:514`, `tcp://host:601` or `tls://host:6514`.
public struct SyslogTarget: Sendable, Hashable {
    /// How they travel.
    public enum Transport: String, Sendable, Hashable, CaseIterable {
        /// Datagrams (RFC 5426): may be lost, and nobody knows.
        case udp
        /// A stream in the clear (RFC 6587): for this machine or a network of one's own.
        case tcp
        /// A stream over TLS (RFC 5425).
        case tls

        /// The port where none is named.
        var port: Int { self == .udp ? 514 : self == .tcp ? 601 : 6514 }
    }

    /// How they travel.
    public let transport: Transport
    /// The machine.
    public let host: String
    /// The port.
    public let port: Int

    /// A target as somebody typed it; nil when it is none.
    public init?(_ text: String) {
        guard let end = text.firstRange(of: "://"), let transport = Transport(rawValue: String(text[..<end.lowerBound]))
        else { return nil }
        var rest = text[end.upperBound...]
        var port = transport.port
        if let colon = rest.lastIndex(of: ":"), !rest[colon...].contains("]") {
            guard let number = Int(rest[rest.index(after: colon)...]), (1...65_535).contains(number) else { return nil }
            (port, rest) = (number, rest[..<colon])
        }
        if rest.hasPrefix("["), rest.hasSuffix("]") { rest = rest.dropFirst().dropLast() }
        let isPlain = rest.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"/@?#[]".utf8.contains($0) }
        guard !rest.isEmpty, rest.utf8.count <= 255, isPlain else { return nil }
        (self.transport, host, self.port) = (transport, String(rest), port)
    }
}
