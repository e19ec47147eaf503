import Foundation
import PumpLink
import TestSupport

/// The specification's vectors: what `vectors.json` holds. Byte strings are hexadecimal.
struct Vectors: Codable, Equatable {
    struct Pairing: Codable, Equatable {
        var root: String
        var peerSeed, peerStatic, peerCertificate: String
        var pumpSeed, pumpStatic, pumpCertificate: String
        var unixSeconds: Int64
        var code: String
        var peerNonce, pumpNonce, pumpScalar, peerScalar, encapsulationSeed: String
        var ciphertext, encapsulatedSecret: String
        /// Hello, offer, share, confirmation, peer's and pump's credentials.
        var packets: [String]
        var link, sharedKey: String
    }

    struct Session: Codable, Equatable {
        var prologue: String
        var peerEphemeral, pumpEphemeral: String
        var opening, answer, handshakeHash: String
        var messages: [Message]

        struct Message: Codable, Equatable {
            var fromPump: Bool
            var seconds: UInt32
            var counter: UInt64
            var plaintext, packet: String
        }
    }

    struct Named: Codable, Equatable {
        var name, bytes: String
    }

    struct Receipts: Codable, Equatable {
        var seed: String
        var receipts: [String]
        var head: String
    }

    var about: String
    var pairing: Pairing
    var session: Session
    var requests: [Named]
    var responses: [Named]
    var reading: Named
    var receipts: Receipts
    var packet: String
    var frames: [String]

    static let file = Corpora.checkout.appendingPathComponent("Tests/PumpLinkTests/Fixtures/vectors.json")

    /// Whether this run writes the fixtures instead of checking them.
    static let writes = ProcessInfo.processInfo.environment["SUTURE_WRITE_FIXTURES"] == "1"

    static func read() throws -> Vectors {
        try JSONDecoder().decode(Vectors.self, from: Data(contentsOf: file))
    }

    func write() throws {
        try Vectors.encode(self).write(to: Vectors.file)
    }

    static func encode(_ value: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(value) + Data([10])
    }
}
