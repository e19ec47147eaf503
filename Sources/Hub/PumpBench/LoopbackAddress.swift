/// An address that no other machine can reach: the only kind that devices of the bench listen at or connect to.
public struct LoopbackAddress: Hashable, Sendable, CustomStringConvertible {
    /// The address, in numbers.
    public let host: String
    /// The port; 0 lets the system choose one to listen at.
    public let port: Int

    /// Reads `127.0.0.1:7600`, `[::1]:7600`, `localhost:7600` or a port alone.
    ///
    /// - Throws: why it is none, or that other machines could reach it.
    public init(_ text: String) throws(BenchError) {
        let (host, port) = Self.parts(text)
        guard let port = Int(port), (0...65_535).contains(port) else {
            throw BenchError("“\(text)” is no address: write 127.0.0.1:7600, with a port from 0 to 65535")
        }
        guard let numbers = Self.numbers(host) else {
            throw BenchError(
                "\(host) is not an address of this machine alone: simulated devices speak on the loopback only, for "
                    + "instance 127.0.0.1:\(port)")
        }
        (self.host, self.port) = (numbers, port)
    }

    init(_ address: LoopbackAddress, port: Int) { (host, self.port) = (address.host, port) }

    /// As it is written.
    public var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }

    private static func parts(_ text: String) -> (host: String, port: String) {
        guard let colon = text.lastIndex(of: ":") else { return ("127.0.0.1", text) }
        var host = String(text[..<colon])
        if host.hasPrefix("["), host.hasSuffix("]") { host = String(host.dropFirst().dropLast()) }
        return (host, String(text[text.index(after: colon)...]))
    }

    /// 127.0.0.0/8 and ::1 (RFC 1122, section 3.2.1.3; RFC 4291, section 2.5.3). No name is looked up.
    private static func numbers(_ host: String) -> String? {
        if host == "localhost" { return "127.0.0.1" }
        if host == "::1" { return host }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4, parts[0] == "127", parts.allSatisfy({ UInt8($0) != nil }) else { return nil }
        return host
    }
}
