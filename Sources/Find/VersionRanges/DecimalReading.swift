/// The numbers of a version read as one decimal number: `2.0.3` is 2 and the digits 0, 3.
struct DecimalReading {
    private let core: ArraySlice<VersionPart>
    /// Count of digits of the second number, as written.
    private let width: Int
    private let minor: UInt64
    private let firstIsPadded: Bool

    /// Nil where the version has fewer than two numbers, or a wildcard.
    init?(_ shape: VersionShape) {
        guard shape.core.count >= 2, shape.core.allSatisfy(\.isNumber),
            case .number(let whole, let wholeWidth)? = shape.core.first,
            case .number(let minor, let width)? = shape.core.dropFirst().first
        else { return nil }
        core = shape.core
        self.minor = minor
        self.width = width
        firstIsPadded = whole < 10 && wholeWidth > 1
    }

    private var count: Int { core.count }

    private var hasLeadingZero: Bool { width > 1 && minor < 10 && minor > 0 || width > 2 && minor < 100 && minor > 0 }

    /// Whether both can be meant as decimals: the second numbers differ in width, and either both versions have two
    /// numbers, or the one of two numbers writes its second with a leading zero (`2.01` beside `2.0.3`), or may have
    /// lost a closing one (`1.1` beside `1.10.5`). A padded first number (`02.3`) shows that zeros mean nothing.
    func mayBeDecimal(beside other: DecimalReading) -> Bool {
        guard width != other.width, !firstIsPadded, !other.firstIsPadded else { return false }
        if count == 2, other.count == 2 { return true }
        if count == 2 { return hasLeadingZero || isShortened(of: other) }
        return other.count == 2 && other.hasLeadingZero
    }

    /// How the two stand as decimal numbers.
    func compare(_ other: DecimalReading) -> Comparison {
        if count == 2, isShortened(of: other) { return .equal }
        let length = max(digits.count, other.digits.count)
        let left = digits + Array(repeating: 0x30, count: length - digits.count)
        let right = other.digits + Array(repeating: 0x30, count: length - other.digits.count)
        if left == right { return .equal }
        return left.lexicographicallyPrecedes(right) ? .less : .greater
    }

    /// Whether the second number is that of the other without its closing zeros.
    private func isShortened(of other: DecimalReading) -> Bool {
        guard width < other.width else { return false }
        let padded = digits.prefix(width) + Array(repeating: 0x30, count: other.width - width)
        return padded.elementsEqual(other.digits.prefix(other.width))
    }

    /// The digits of the second and later numbers in one row.
    private var digits: [UInt8] {
        core.dropFirst().flatMap { part -> [UInt8] in
            guard case .number(let value, let width) = part else { return [] }
            let written = Array(String(value).utf8)
            return Array(repeating: 0x30, count: max(0, width - written.count)) + written
        }
    }
}
