/// The hosts that the hub may fetch advisories from, as an administrator names them; none unless named.
public struct FetchHosts: Sendable, Hashable {
    struct Entry: Sendable, Hashable {
        var host: String
        var port: Int
        /// Whether it may be at an address inside a network.
        var isPrivate: Bool
    }

    let entries: [Entry]

    /// No host.
    public init() { entries = [] }

    /// Reads a list: a line is a host, `:` and a port where it is not 443, and `private` where it may be inside a
    /// network; `#` begins a remark.
    ///
    /// - Throws: `FetchError.notAHost` with the line.
    public init(_ text: String) throws(FetchError) {
        var entries: [Entry] = []
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let words = line.prefix { $0 != "#" }.split(whereSeparator: \.isWhitespace)
            guard let name = words.first else { continue }
            let isPrivate = words.count == 2 && words[1] == "private"
            guard words.count == 1 || isPrivate, let entry = Self.entry(name, isPrivate: isPrivate) else {
                throw .notAHost(line: number + 1, String(line.prefix(100)))
            }
            entries.append(entry)
        }
        self.entries = entries
    }

    private static func entry(_ text: Substring, isPrivate: Bool) -> Entry? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count <= 2, !parts[0].isEmpty, parts[0].utf8.count <= 253,
            parts[0].utf8.allSatisfy({ isHostByte($0) })
        else { return nil }
        let port = parts.count == 2 ? Int(parts[1]) ?? 0 : 443
        guard (1...65_535).contains(port) else { return nil }
        return Entry(host: parts[0].lowercased(), port: port, isPrivate: isPrivate)
    }

    static func isHostByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }

    /// The hosts as lines.
    public var lines: [String] {
        entries.map { "\($0.host)\($0.port == 443 ? "" : ":\($0.port)")\($0.isPrivate ? " private" : "")" }
    }

    /// Whether any host is named.
    public var isEmpty: Bool { entries.isEmpty }

    func find(_ host: String, _ port: Int) -> Entry? { entries.first { $0.host == host && $0.port == port } }
}
