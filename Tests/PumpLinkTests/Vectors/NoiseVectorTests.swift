import Foundation
import PumpLink
import TestSupport
import Testing

/// The published vectors of cacophony, every one for 25519, ChaChaPoly and SHA256.
@Suite("Noise vectors", .enabled(if: Corpora.shouldRun, Comment(rawValue: Corpora.skipped)))
struct NoiseVectorTests {
    struct Vector: Decodable, CustomTestStringConvertible {
        struct Message: Decodable {
            let payload: String
            let ciphertext: String
        }
        let protocol_name: String
        let init_prologue: String
        let resp_prologue: String
        let init_psks: [String]?
        let resp_psks: [String]?
        let init_static: String?
        let resp_static: String?
        let init_ephemeral: String
        let resp_ephemeral: String?
        let init_remote_static: String?
        let resp_remote_static: String?
        let handshake_hash: String
        let messages: [Message]

        var testDescription: String { protocol_name }
        var pattern: String { String(protocol_name.split(separator: "_")[1]) }
        var isOneWay: Bool { ["N", "K", "X", "Npsk0", "Kpsk0", "Xpsk1"].contains(pattern) }
    }

    static let vectors: [Vector] = {
        struct File: Decodable { let vectors: [Vector] }
        let file = Corpora.data.appendingPathComponent("noise/cacophony.json")
        guard let data = try? Data(contentsOf: file), let all = try? JSONDecoder().decode(File.self, from: data) else {
            return []
        }
        return all.vectors.filter { $0.protocol_name.hasSuffix("_25519_ChaChaPoly_SHA256") }
    }()

    @Test("all 59 vectors are there")
    func count() { #expect(Self.vectors.count == 59) }

    @Test("both sides write and read what the vector states", arguments: vectors)
    func vector(_ vector: Vector) throws {
        var (initiator, responder) = try sides(of: vector)
        var fromInitiator = true
        var transport: [(Vector.Message, Bool)] = []
        for message in vector.messages {
            if initiator.isComplete {
                transport.append((message, vector.isOneWay || fromInitiator))
            } else if fromInitiator {
                try exchange(message, from: &initiator, to: &responder)
            } else {
                try exchange(message, from: &responder, to: &initiator)
            }
            fromInitiator.toggle()
        }
        #expect(initiator.isComplete && responder.isComplete)
        #expect(Hex.text(initiator.hash) == vector.handshake_hash)
        #expect(Hex.text(responder.hash) == vector.handshake_hash)
        try checkTransport(transport, initiator.transportKeys(), responder.transportKeys())
    }

    private func exchange(
        _ message: Vector.Message, from sender: inout NoiseHandshake, to receiver: inout NoiseHandshake
    ) throws {
        #expect(Hex.text(try sender.write(Hex.bytes(message.payload))) == message.ciphertext)
        #expect(Hex.text(try receiver.read(Hex.bytes(message.ciphertext))) == message.payload)
    }

    private func checkTransport(
        _ messages: [(Vector.Message, Bool)], _ keys: (initiator: [UInt8], responder: [UInt8]),
        _ others: (initiator: [UInt8], responder: [UInt8])
    ) throws {
        #expect(keys == others)
        var nonces: [Bool: UInt64] = [:]
        for (message, fromInitiator) in messages {
            let nonce = nonces[fromInitiator, default: 0]
            nonces[fromInitiator] = nonce + 1
            let cipher = NoiseCipher(key: fromInitiator ? keys.initiator : keys.responder)
            #expect(
                Hex.text(try cipher.seal(Hex.bytes(message.payload), nonce: nonce, binding: [])) == message.ciphertext)
            #expect(
                Hex.text(try cipher.open(Hex.bytes(message.ciphertext), nonce: nonce, binding: [])) == message.payload)
        }
    }

    private func sides(of vector: Vector) throws -> (NoiseHandshake, NoiseHandshake) {
        let pattern = try NoisePattern(vector.pattern)
        func pair(_ text: String?) throws -> X25519KeyPair? {
            try text.map { try X25519KeyPair(secret: Hex.bytes($0)) }
        }
        let spare = try X25519KeyPair(secret: [UInt8](repeating: 7, count: 32))
        return (
            try NoiseHandshake(
                pattern, isInitiator: true, prologue: Hex.bytes(vector.init_prologue),
                keys: .init(
                    own: pair(vector.init_static), ephemeral: pair(vector.init_ephemeral) ?? spare,
                    remote: vector.init_remote_static.map(Hex.bytes), shared: (vector.init_psks ?? []).map(Hex.bytes))),
            try NoiseHandshake(
                pattern, isInitiator: false, prologue: Hex.bytes(vector.resp_prologue),
                keys: .init(
                    own: pair(vector.resp_static), ephemeral: pair(vector.resp_ephemeral) ?? spare,
                    remote: vector.resp_remote_static.map(Hex.bytes), shared: (vector.resp_psks ?? []).map(Hex.bytes)))
        )
    }
}
