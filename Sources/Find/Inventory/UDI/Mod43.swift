/// The check character of HIBC: the sum of the characters' values modulo 43 (ANSI/HIBC 2.6, appendix B).
enum Mod43 {
    private static let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%".utf8)

    /// The character that should follow; nil when one of the bytes has no value.
    static func character(of bytes: some Sequence<UInt8>) -> UInt8? {
        var sum = 0
        for byte in bytes {
            let upper = (0x61...0x7A).contains(byte) ? byte - 0x20 : byte
            guard let value = alphabet.firstIndex(of: upper) else { return nil }
            sum += value
        }
        return alphabet[sum % 43]
    }
}
