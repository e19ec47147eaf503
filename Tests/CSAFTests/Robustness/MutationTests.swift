import CSAF
import TestSupport
import Testing

@Suite("Broken documents")
struct MutationTests {
    /// Does everything that can be done with a document; errors are fine, traps are not.
    private func exercise(_ bytes: [UInt8], against original: CSAFDocument) -> Bool {
        guard let document = try? CSAFDocument(bytes: bytes) else { return false }
        let claims = document.makeClaims()
        let advice = ProductAdvice(document)
        for claim in claims.claims.prefix(10) {
            _ = advice.remediations(for: claim.productID)
            _ = advice.metrics(for: claim.productID)
            _ = advice.notes(for: claim.productID)
            _ = claim.identification?.modelPatterns.map { $0.match("AP-712") }
        }
        _ = document.readNotes.map(\.description)
        _ = document.unknownMembers.map(\.pointer)
        _ = DocumentDifference(from: original, to: document).lines
        _ = CSAFDocument.latestRevisions([original, document])
        return true
    }

    @Test("a thousand documents with random bytes changed, cut or repeated do not trap", arguments: 0..<4)
    func bytes(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let original = try Sample.document()
        let source = original.bytes
        for _ in 0..<250 {
            var bytes = source
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                switch Int.random(in: 0..<4, using: &generator) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
                case 1: bytes.removeSubrange(place..<min(bytes.count, place + 5))
                case 2: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 40)], at: place)
                default: bytes[place] = Array("{}[]\",:\\0-e".utf8).randomElement(using: &generator) ?? 0
                }
            }
            _ = exercise(bytes, against: original)
        }
    }

    @Test("a thousand documents with values exchanged for others of any kind do not trap", arguments: 0..<4)
    func values(seed: UInt64) throws {
        var generator = SeededGenerator(seed: 100 + seed)
        let original = try Sample.document()
        var nodes: [JSONNode] = []
        var waiting = [original.json.root]
        while let node = waiting.popLast() {
            if node.offset > 0 { nodes.append(node) }
            waiting += node.members.map(\.value) + Array(node.elements)
        }
        let others = ["null", "7", "-1e400", "\"\"", "[]", "{}", "[[]]", "[null]", "true", "{\"a\":{}}", "\"P1\""]
        var read = 0
        for _ in 0..<250 {
            let node = try #require(nodes.randomElement(using: &generator))
            let donor = try #require(nodes.randomElement(using: &generator))
            let replacement =
                Bool.random(using: &generator) ? (others.randomElement(using: &generator) ?? "null") : donor.rawText
            var bytes = original.bytes
            let range = node.offset..<node.offset + node.rawBytes.count
            bytes.replaceSubrange(range, with: Array(replacement.utf8))
            if exercise(bytes, against: original) { read += 1 }
        }
        // Nearly all stay JSON with a tracking id: if few were read, this would test the parser only.
        #expect(read > 200)
    }

    @Test("random bytes are no document", arguments: 0..<200)
    func noise(seed: UInt64) {
        var generator = SeededGenerator(seed: 1000 + seed)
        let length = Int.random(in: 0...64, using: &generator)
        let alphabet = Array("{}[]\":,\\u0019eE+-. \n\"a".utf8) + [0, 0xC3, 0xED, 0xFF]
        let bytes = (0..<length).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
        #expect((try? CSAFDocument(bytes: bytes)) == nil)
    }
}
