/// Small helpers over the bytes of an identifier.
enum UDIBytes {
    /// The separator between elements of variable length: FNC1 as scanners send it.
    static let groupSeparator: UInt8 = 0x1D

    static func isDigits(_ bytes: some Collection<UInt8>) -> Bool {
        !bytes.isEmpty && bytes.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// The value of at most nine digits.
    static func number(_ bytes: some Collection<UInt8>) -> Int? {
        guard isDigits(bytes), bytes.count <= 9 else { return nil }
        return bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    static func text(_ bytes: some Collection<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self)
    }
}
