/// Finds dates in text: `2017-08-28`, `26-June-2017`, `april 1, 2018`, `8/30/2024`, `02/2017`, `August 28`, `2007`.
struct DateScanner {
    /// A date as it was written; the year may be missing.
    struct Hit {
        let year: Int?
        let month: Int?
        let day: Int?
        let range: Range<Int>
    }

    private let chunks: [TextChunk]

    init(_ bytes: some Collection<UInt8>) {
        chunks = TextChunk.cut(Array(bytes))
    }

    /// Whether a look at the bytes leaves it possible that a written-out date is among them: a slash, a dash behind
    /// four digits, or a word that begins like a month.
    static func mayHoldDate(_ bytes: ArraySlice<UInt8>) -> Bool {
        var digits = 0
        var letters = 0
        var word: UInt32 = 0
        for byte in bytes {
            if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") && digits == 4 { return true }
            digits = byte.isDigit ? digits + 1 : 0
            letters = byte.isLetter ? letters + 1 : 0
            word = byte.isLetter ? word << 8 | UInt32(byte.lowered) : 0
            if letters == 3, DateWords.monthStarts.contains(word) { return true }
        }
        return false
    }

    /// Whether four digits in a row begin like a year: without them, no date in the text has one.
    static func mayHoldYear(_ bytes: some Sequence<UInt8>) -> Bool {
        var digits = 0
        var century = 0
        for byte in bytes {
            if byte.isDigit {
                digits += 1
                if digits <= 2 { century = century * 10 + Int(byte - 0x30) }
            } else {
                if digits == 4, century == 19 || century == 20 { return true }
                (digits, century) = (0, 0)
            }
        }
        return digits == 4 && (century == 19 || century == 20)
    }

    /// The dates in order; the longest reading at each place.
    func hits() -> [Hit] {
        var found: [Hit] = []
        var index = 0
        while index < chunks.count {
            if begins(at: index), let (hit, last) = hit(at: index) {
                found.append(hit)
                index = last + 1
            } else {
                index += 1
            }
        }
        return found
    }

    /// Whether a date may begin here: not inside a longer number, code or word.
    private func begins(at index: Int) -> Bool {
        guard !chunks[index].isSign else { return false }
        guard index > 0 else { return true }
        guard let sign = chunks[index - 1].sign else { return false }
        guard sign.joinsNumbers, index > 1 else { return true }
        return chunks[index - 2].isSign || chunks[index - 2].number != nil && chunks[index].month != nil
    }

    /// Whether a date may end here.
    private func ends(at index: Int) -> Bool {
        guard index + 1 < chunks.count else { return true }
        guard let sign = chunks[index + 1].sign else { return false }
        guard sign.joinsNumbers, index + 2 < chunks.count else { return true }
        return chunks[index + 2].number == nil
    }

    /// The date that begins at a chunk, and its last chunk.
    private func hit(at start: Int) -> (Hit, last: Int)? {
        let values = sequence(from: start)
        for count in stride(from: min(3, values.count), through: 1, by: -1) {
            let last = values[count - 1]
            guard ends(at: last), partsFit(values.prefix(count)),
                let date = DateReading(values.prefix(count).map { chunks[$0] })
            else { continue }
            let range = chunks[start].range.lowerBound..<chunks[last].range.upperBound
            return (Hit(year: date.year, month: date.month, day: date.day, range: range), last)
        }
        return nil
    }

    /// Up to three numbers or month names that only signs part.
    private func sequence(from start: Int) -> [Int] {
        var values: [Int] = []
        var index = start
        while index < chunks.count, values.count < 3 {
            if chunks[index].number != nil || chunks[index].month != nil {
                values.append(index)
            } else if !chunks[index].isSign {
                break
            }
            index += 1
        }
        return values
    }

    /// Whether the signs between the values are those of a date: one `-` or `/` between numbers, a `.` where the
    /// year comes last; blanks and commas only around the name of a month.
    private func partsFit(_ values: ArraySlice<Int>) -> Bool {
        let hasMonthName = values.contains { chunks[$0].month != nil }
        let yearIsLast = values.count == 3 && values.first.map { chunks[$0].range.count <= 2 } ?? false
        for (first, second) in zip(values, values.dropFirst()) {
            let signs = chunks[(first + 1)..<second].compactMap(\.sign)
            if hasMonthName {
                guard signs.count <= 3, signs.allSatisfy(\.partsDateWords) else { return false }
            } else {
                guard signs.count == 1, let sign = signs.first else { return false }
                let dots = sign == UInt8(ascii: ".") && yearIsLast
                guard dots || sign == UInt8(ascii: "-") || sign == UInt8(ascii: "/") else { return false }
            }
        }
        return true
    }
}

extension UInt8 {
    /// Whether the sign may join digits to a longer number or code.
    fileprivate var joinsNumbers: Bool {
        self == UInt8(ascii: ".") || self == UInt8(ascii: "-") || self == UInt8(ascii: "/")
    }

    fileprivate var partsDateWords: Bool { joinsNumbers || isBlank || self == UInt8(ascii: ",") }
}
