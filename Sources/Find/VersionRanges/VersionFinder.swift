/// Finds versions in free text, one run of bytes without blanks at a time.
struct VersionFinder {
    private let text: String
    private let bytes: [UInt8]
    /// Dates in ascending order, and how many of them lie before the present run.
    private let dates: [Range<Int>]
    private var passedDates = 0
    private var runs: [Range<Int>] = []
    private var found: [FoundVersion] = []

    init(_ text: String) {
        self.text = text
        bytes = Array(text.utf8)
        dates =
            DateScanner.mayHoldYear(bytes)
            ? DateScanner(bytes).hits().filter { $0.year != nil && $0.month != nil }.map(\.range) : []
    }

    mutating func read() -> [FoundVersion] {
        runs = cut()
        var index = 0
        while index < runs.count {
            index = take(at: index) ?? index + 1
        }
        return found
    }

    /// Takes the version that begins in a run; the index of the run behind it.
    private mutating func take(at index: Int) -> Int? {
        let run = runs[index]
        guard !isDate(run), let start = versionStart(in: run, isAnnounced: isAnnounced(index) || goesOn(index))
        else { return nil }
        var end = run.upperBound
        var next = index + 1
        while next < runs.count, let last = qualifierEnd(at: next) {
            end = runs[last].upperBound
            next = last + 1
        }
        guard let version = Version(String(decoding: bytes[start..<end], as: UTF8.self)) else { return nil }
        let lower = text.utf8.index(text.startIndex, offsetBy: start)
        let upper = text.utf8.index(text.startIndex, offsetBy: end)
        let words = WordsBefore.read(bytes[..<start])
        found.append(FoundVersion(version: version, range: lower..<upper, wordsBefore: words))
        return next
    }

    private mutating func isDate(_ run: Range<Int>) -> Bool {
        while passedDates < dates.count, dates[passedDates].upperBound <= run.lowerBound { passedDates += 1 }
        return passedDates < dates.count && dates[passedDates].overlaps(run)
    }

    /// Where the version in a run begins: behind glued words (`WIN8.1`, `RomPager4.07`); nil where there is none.
    private func versionStart(in run: Range<Int>, isAnnounced: Bool) -> Int? {
        let letters = bytes[run].prefix(while: \.isLetter)
        let body = bytes[letters.endIndex..<run.upperBound]
        guard let first = body.first else { return nil }
        let isPrefix = letters.count <= 1 || VersionWords.announces(String(lowercasing: letters))
        let start = isPrefix || letters.count == 2 ? run.lowerBound : letters.endIndex
        // "Rev J.00"
        if isAnnounced, letters.count == 1, first == UInt8(ascii: "."), body.count > 1,
            body.dropFirst().allSatisfy(\.isDigit)
        {
            return run.lowerBound
        }
        guard first.isDigit else { return nil }
        let tail = body.suffix(while: \.isLetter)
        let numbers = body.prefix { $0.isDigit || $0 == UInt8(ascii: ".") }
        guard numbers.endIndex == tail.startIndex || isAnnounced || numbers.contains(UInt8(ascii: ".")) else {
            return nil
        }
        if isAddress(numbers) || isMeasure(numbers, unit: String(lowercasing: tail)) { return nil }
        let isDotted = numbers.dropLast().contains(UInt8(ascii: "."))
        let isMarked = isPrefix && !letters.isEmpty && letters.count != 1 || isVersionLetter(letters)
        return isDotted || isAnnounced && body.count <= 12 || isMarked && isShort(numbers) ? start : nil
    }

    /// `v3` and `v2023`, but not the model `V100`.
    private func isShort(_ number: ArraySlice<UInt8>) -> Bool {
        number.count <= 2 || number.count == 4 && number.starts(with: "20".utf8)
    }

    private func isVersionLetter(_ letters: ArraySlice<UInt8>) -> Bool {
        letters.count == 1 && letters.first?.lowered == UInt8(ascii: "v")
    }

    /// Whether the word before says that a version follows.
    private func isAnnounced(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        return VersionWords.announcesInText(String(lowercasing: bytes[runs[index - 1]]))
    }

    /// "D29 or later": a letter and a number that would be a model, but for the words behind it.
    private func goesOn(_ index: Int) -> Bool {
        guard follows(index + 1), follows(index + 2), bytes[runs[index]].count <= 4,
            bytes[runs[index]].prefix(while: \.isLetter).count == 1
        else { return false }
        let words = [index + 1, index + 2].map { String(lowercasing: bytes[runs[$0]]) }
        return ["or", "and"].contains(words[0]) && ["later", "newer", "higher"].contains(words[1])
    }

    /// The last run of a service pack or build that goes on with the version, with only blanks between.
    private func qualifierEnd(at index: Int) -> Int? {
        guard follows(index) else { return nil }
        let word = bytes[runs[index]]
        let letters = String(lowercasing: word.prefix(while: \.isLetter))
        if letters.utf8.count < word.count {
            let digits = word.dropFirst(letters.utf8.count)
            return VersionWords.countsInText(letters) && digits.allSatisfy(\.isDigit) ? index : nil
        }
        if letters == "service", follows(index + 1), String(lowercasing: bytes[runs[index + 1]]) == "pack" {
            return number(at: index + 2)
        }
        return VersionWords.countsInText(letters) ? number(at: index + 1) : nil
    }

    /// The index, if the run there is a bare number that follows the run before it.
    private func number(at index: Int) -> Int? {
        follows(index) && bytes[runs[index]].allSatisfy(\.isDigit) ? index : nil
    }

    /// Whether nothing but blanks stands between a run and the one before it.
    private func follows(_ index: Int) -> Bool {
        runs.indices.contains(index) && index > 0
            && bytes[runs[index - 1].upperBound..<runs[index].lowerBound].allSatisfy(\.isBlank)
    }

    /// Runs between blanks, brackets and signs that no version holds, without full stops at the end.
    private func cut() -> [Range<Int>] {
        let isEnd: (UInt8) -> Bool = { $0.isBlank || ",;:()[]/|\"'=<>#@".utf8.contains($0) }
        return bytes.split(whereSeparator: isEnd).compactMap { slice in
            var slice = slice
            while let last = slice.last, last == UInt8(ascii: ".") || last == UInt8(ascii: "-") { slice.removeLast() }
            return slice.isEmpty ? nil : slice.startIndex..<slice.endIndex
        }
    }
}

extension VersionFinder {
    /// Four numbers up to 255 of a private network.
    private func isAddress(_ numbers: ArraySlice<UInt8>) -> Bool {
        let octets = numbers.split(separator: UInt8(ascii: ".")).map { UInt8(String(decoding: $0, as: UTF8.self)) }
        guard octets.count == 4, octets.allSatisfy({ $0 != nil }), let first = octets[0] else { return false }
        return first == 192 && octets[1] == 168 || first == 172 || first == 127 || first == 169 || first == 10
    }

    /// A number with the sign of a unit written against it.
    private func isMeasure(_ numbers: ArraySlice<UInt8>, unit: String) -> Bool {
        switch unit {
        case _ where numbers.starts(with: "802.".utf8):
            // IEEE 802.11n is a standard.
            true
        case "in", "mm", "cm", "m", "kg", "g", "mg", "lb", "lbs", "ml", "l", "ghz", "mhz", "hz", "gb", "tb", "mb", "t",
            "w", "kw", "v", "kv", "ma", "fr", "ft", "inch":
            true
        default: false
        }
    }
}

extension BidirectionalCollection where SubSequence == Self {
    /// The longest end in which every element holds.
    fileprivate func suffix(while holds: (Element) -> Bool) -> SubSequence {
        var start = endIndex
        while start > startIndex, holds(self[index(before: start)]) { start = index(before: start) }
        return self[start...]
    }
}
