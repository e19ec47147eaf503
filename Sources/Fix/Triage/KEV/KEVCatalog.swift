import CSAF

/// The Known Exploited Vulnerabilities catalogue of CISA, looked up by CVE id.
public struct KEVCatalog: Hashable, Sendable {
    /// The version, a date: `2025.08.25`.
    public let version: String
    /// When it was released.
    public let released: Instant
    private let entries: [String: KEVEntry]

    /// How many vulnerabilities are listed.
    public var count: Int { entries.count }

    /// All entries, by CVE id.
    public var all: [KEVEntry] { entries.values.sorted { $0.cve < $1.cve } }

    /// The entry of a CVE id in any case, or nil when it is not listed.
    public subscript(cve cve: String) -> KEVEntry? { entries[Self.key(cve)] }

    /// Reads the catalogue's JSON, as a whole or not at all: half of it would pass over what is exploited.
    ///
    /// Where an id stands twice, the entry that is due first counts.
    public init(bytes: [UInt8]) throws(KEVError) {
        let document: JSONDocument
        do throws(JSONError) {
            document = try JSONDocument(bytes)
        } catch {
            throw KEVError(code: .notJSON(error), pointer: error.pointer, reason: error.reason, advice: error.advice)
        }
        let reader = KEVReader()
        let root = document.root
        guard root.kind == .object, let list = root["vulnerabilities"], list.kind == .array else {
            throw KEVError(
                code: .notCatalogue, pointer: "", reason: "this JSON has no list of vulnerabilities",
                advice: "give known_exploited_vulnerabilities.json as CISA publishes it")
        }
        version = try reader.text("catalogVersion", of: root)
        released = try reader.instant("dateReleased", of: root)
        var entries: [String: KEVEntry] = [:]
        for node in list.elements {
            let entry = try reader.entry(node)
            let key = Self.key(entry.cve)
            if let known = entries[key], known.due <= entry.due { continue }
            entries[key] = entry
        }
        try reader.check(count: list.count, of: root)
        self.entries = entries
    }

    private static func key(_ cve: String) -> String {
        String(cve.uppercased().filter { !$0.isWhitespace })
    }
}
