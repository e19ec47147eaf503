/// The check digit of a GTIN (GS1 General Specifications 7.9).
enum GTIN {
    /// The digit that should stand last: weights 3 and 1 by turns from the right, filled up to a multiple of ten.
    static func checkDigit(of digits: some BidirectionalCollection<UInt8>) -> Int {
        var sum = 0
        for (index, digit) in digits.reversed().enumerated() { sum += Int(digit &- 0x30) * (index % 2 == 0 ? 3 : 1) }
        return (10 - sum % 10) % 10
    }

    /// Notes a check digit that does not fit.
    static func check(_ udi: inout UDI) {
        let digits = Array(udi.deviceIdentifier.utf8)
        guard let last = digits.last else { return }
        let (found, expected) = (Int(last &- 0x30), checkDigit(of: digits.dropLast()))
        if found != expected {
            udi.note(.checkDigit, "the check digit is \(found), should be \(expected) (a digit may be mistyped)")
        }
    }
}
