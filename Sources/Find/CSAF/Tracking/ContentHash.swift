internal import Crypto

/// The SHA-256 of what a document says, whatever its layout and its bookkeeping.
///
/// The document is written in one canonical form: members sorted by name, no spacing, plain escapes, numbers by value;
/// elements of arrays keep their order. Left out is what a publisher's tools change without saying anything new:
///
/// - `/document/tracking/generator`, which names the tool and the time it ran;
/// - `/document/tracking/version`, `/document/tracking/revision_history` and `/document/tracking/current_release_date`,
///   which say that something changed, not what.
///
/// So a new revision that only counts up has the same hash, and a document that was changed without a new revision (a
/// *silent edit*) has another.
public struct ContentHash: Sendable, Hashable, CustomStringConvertible {
    /// The hash as 64 hexadecimal digits in lower case.
    public let hexadecimal: String

    /// The hash as 64 hexadecimal digits.
    public var description: String { hexadecimal }

    /// A hash that was stored.
    public init(hexadecimal: String) { self.hexadecimal = hexadecimal }

    /// Works out the hash of a document.
    public init(of document: CSAFDocument) {
        var canonical = CanonicalJSON()
        canonical.append(document.json.root, depth: 3) { path in Self.bookkeeping.contains(path) }
        hexadecimal = Self.sha256(canonical.bytes)
    }

    private static let bookkeeping: Set<[String]> = [
        ["document", "tracking", "generator"], ["document", "tracking", "version"],
        ["document", "tracking", "revision_history"], ["document", "tracking", "current_release_date"],
    ]

    /// The SHA-256 of bytes in hexadecimal.
    static func sha256(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(64)
        for byte in SHA256.hash(data: bytes) { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
        return String(decoding: text, as: UTF8.self)
    }
}

extension CSAFDocument {
    /// The SHA-256 of the bytes as they came, in hexadecimal; worked out on demand.
    public var sha256: String { ContentHash.sha256(bytes) }

    /// The hash of what the document says; worked out on demand.
    public var contentHash: ContentHash { ContentHash(of: self) }
}
