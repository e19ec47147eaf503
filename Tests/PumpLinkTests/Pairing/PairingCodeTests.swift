import PumpLink
import Testing

@Suite("Pairing codes")
struct PairingCodeTests {
    @Test("six digits are a code", arguments: ["000000", "123456", "999999"])
    func digits(text: String) { #expect(PairingCode(digits: text)?.text == text) }

    @Test("anything else is not", arguments: ["", "12345", "1234567", "12345a", "١٢٣٤٥٦", "12 456"])
    func notDigits(text: String) { #expect(PairingCode(digits: text) == nil) }

    @Test("a label is read as a person types it")
    func label() {
        let code = PairingCode(label: "abcd-efgh jkmn-oiLz")
        #expect(code?.text == "ABCDEFGHJKMN011Z")
        #expect(code?.kind == .label)
    }

    @Test(
        "a label that is too short or holds a letter outside the alphabet is none",
        arguments: [
            "ABCD", "ABCDEFGHJKMNPQR", "ABCDEFGHJKMNPQRU", "ABCDEFGHJKMNPQRST",
        ])
    func notLabel(text: String) { #expect(PairingCode(label: text) == nil) }

    @Test("fresh codes are codes")
    func fresh() {
        var random = SeededRandom(1)
        for _ in 0..<100 {
            let digits = PairingCode.digits(using: &random)
            #expect(PairingCode(digits: digits.text) == digits)
            let label = PairingCode.label(using: &random)
            #expect(PairingCode(label: label.text) == label)
        }
    }
}
