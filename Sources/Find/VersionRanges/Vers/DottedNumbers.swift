/// Numbers with points between; a missing number counts as zero.
struct DottedNumbers: Comparable {
    private let numbers: [UInt64]

    init?(_ text: String) {
        let pieces = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        var numbers: [UInt64] = []
        for piece in pieces {
            guard piece.allSatisfy(\.isDigit), let number = UInt64(String(decoding: piece, as: UTF8.self)) else {
                return nil
            }
            numbers.append(number)
        }
        while numbers.last == 0 { numbers.removeLast() }
        self.numbers = numbers
    }

    static func < (a: DottedNumbers, b: DottedNumbers) -> Bool { a.numbers.lexicographicallyPrecedes(b.numbers) }
}
