import Testing

@testable import HubWeb

@Suite("QR codes")
struct QRCodeTests {
    @Test("error correction is that of the published example (HELLO WORLD, version 1-M)")
    func correction() {
        let data: [UInt8] = [32, 91, 11, 120, 209, 114, 220, 77, 67, 64, 236, 17, 236, 17, 236, 17]
        let expected: [UInt8] = [196, 35, 39, 119, 235, 215, 231, 226, 93, 23]
        #expect(ReedSolomon.remainder(of: data, words: 10) == expected)
    }

    @Test(
        "the version grows with the text, and what does not fit is refused",
        arguments: [
            (14, 21), (15, 25), (62, 33), (63, 37), (84, 37), (106, 41), (122, 45), (152, 49), (180, 53),
        ])
    func sizes(_ length: Int, _ size: Int) throws {
        let code = try #require(QRCode(String(repeating: "a", count: length)))
        #expect(code.size == size)
        #expect(QRCode(String(repeating: "a", count: 181)) == nil)
    }

    @Test("three corners have a finder with a light border, and every other square between them is dark")
    func patterns() throws {
        let code = try #require(QRCode("https://notices.example.org/n/AAAAAAAAAAAAAAAAAAAAAA"))
        for (x, y) in [(0, 0), (code.size - 7, 0), (0, code.size - 7)] {
            for place in 0..<7 { #expect(code[x + place, y] && code[x, y + place]) }
            for place in 1..<6 { #expect(!code[x + place, y + 1] && !code[x + 1, y + place]) }
            #expect(code[x + 3, y + 3])
        }
        for place in 8..<(code.size - 8) { #expect(code[place, 6] == place.isMultiple(of: 2)) }
        #expect(code[8, code.size - 8])
    }

    @Test("the format says level M and a mask, the same in both places, as its code allows")
    func format() throws {
        let code = try #require(QRCode("https://notices.example.org/"))
        let first =
            ((0...5).map { code[8, $0] } + [code[8, 7], code[8, 8], code[7, 8]]
                + (9...14).map { code[14 - $0, 8] })
        let second =
            (0...7).map { code[code.size - 1 - $0, 8] } + (8...14).map { code[8, code.size - 15 + $0] }
        #expect(first == second)
        let bits = first.enumerated().reduce(0) { $0 | ($1.element ? 1 << $1.offset : 0) }
        // Level M with each mask (ISO/IEC 18004, table C.1).
        #expect(
            [
                0b101010000010010, 0b101000100100101, 0b101111001111100, 0b101101101001011, 0b100010111111001,
                0b100000011001110, 0b100111110010111, 0b100101010100000,
            ].contains(bits))
    }
}
