/// Bytes of the file that are not written yet.
struct RowBuffer {
    private(set) var bytes: [UInt8] = []

    init(capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
    }

    mutating func comma() {
        bytes.append(0x2C)
    }

    mutating func newline() {
        bytes.append(0x0D)
        bytes.append(0x0A)
    }

    mutating func append(_ cell: [UInt8]) {
        bytes.append(contentsOf: cell)
    }

    mutating func append(byte: UInt8) {
        bytes.append(byte)
    }

    mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// A number with zeros in front up to `width` digits.
    mutating func append(_ number: Int, width: Int = 1) {
        var divisor = 1
        var digits = 1
        while number / divisor >= 10 || digits < width {
            divisor *= 10
            digits += 1
        }
        while divisor > 0 {
            bytes.append(UInt8(number / divisor % 10) + 0x30)
            divisor /= 10
        }
    }

    mutating func appendHex(_ byte: Int) {
        let digits: StaticString = "0123456789ABCDEF"
        digits.withUTF8Buffer { table in
            bytes.append(table[(byte >> 4) & 15])
            bytes.append(table[byte & 15])
        }
    }
}
