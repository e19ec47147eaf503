import PumpLink
import Testing

// CryptoKit on Apple's systems signs Ed25519 with randomness of its own; everywhere else signatures repeat.
#if !canImport(CryptoKit)
    @Suite("The specification's vectors")
    struct VectorFileTests {
        @Test("the file holds what this implementation computes")
        func unchanged() throws {
            if Vectors.writes { try Vectors.make(known: nil).write() }
            let file = try Vectors.read()
            let known = XWing.Encapsulation(
                ciphertext: Hex.bytes(file.pairing.ciphertext), secret: Hex.bytes(file.pairing.encapsulatedSecret))
            let made = try Vectors.make(known: known)
            #expect(made.pairing == file.pairing)
            #expect(made.session == file.session)
            #expect(made == file)
        }

        @Test("the frames of the file make its packet")
        func frames() throws {
            let file = try Vectors.read()
            var reassembler = Reassembler()
            let whole = try file.frames.compactMap { try reassembler.receive(Hex.bytes($0), at: .zero) }
            #expect(whole == [Hex.bytes(file.packet)])
        }

        @Test("the receipts of the file verify under its key")
        func receipts() throws {
            let file = try Vectors.read()
            let key = try IdentityKey(seed: Hex.bytes(file.receipts.seed))
            let receipts = try file.receipts.receipts.map { try SignedReceipt(decoding: Hex.bytes($0)) }
            #expect(
                try ReceiptVerifier.verify(receipts, pump: House.pumpID, key: key.publicKey)
                    == Insulin(milliunits: 3000))
        }
    }
#endif
