import VersionRanges

/// Takes the first line as an expression, the rest as a device's version or free text.
enum VersionsTarget {
    static func run(_ bytes: [UInt8]) {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 1, omittingEmptySubsequences: false)
        let text = String(decoding: lines.first ?? [], as: UTF8.self)
        let rest = String(decoding: lines.dropFirst().first ?? [], as: UTF8.self)
        checkExpression(text, Version(rest), CalendarDate.found(in: rest).first?.date)
        checkOrder(Version(text), Version(rest))
        for free in [text, rest] {
            checkFound(in: free)
            checkItself(free)
        }
        checkRange(text, rest)
    }

    private static func checkExpression(_ text: String, _ version: Version?, _ date: CalendarDate?) {
        let expression = VersionExpression(text, year: 2017)
        check(!expression.evaluate(nil).isOutside, "a device without a version is never outside")
        check(!expression.evaluate(date: nil).isOutside, "a device without a date is never outside")
        let answer = expression.evaluate(version)
        check(!answer.reason.text.isEmpty, "an answer has a reason")
        check(!expression.evaluate(date: date).reason.text.isEmpty, "an answer about a date has a reason")
        switch expression.interpretation {
        case .everyVersion: check(answer.isInside, "every version is inside where every version is named")
        case .nothing, .notInterpretable, .models: check(!answer.isOutside, "what names no version excludes none")
        case .constraint: break
        }
        guard let version else { return }
        _ = expression.position(of: version)
        check(answer == expression.evaluate(version), "the same question has the same answer")
    }

    private static func checkOrder(_ a: Version?, _ b: Version?) {
        guard let a, let b else { return }
        check(Version.compare(a, a) == .equal, "a version equals itself: \(a)")
        check(Version.compare(a, b) == Version.compare(b, a)?.reversed, "order is the same from both sides: \(a), \(b)")
    }

    /// What stands in free text stands in it once, in order.
    private static func checkFound(in text: String) {
        let versions = Version.found(in: text)
        let dates = CalendarDate.found(in: text)
        check(versions.map(\.range).isAscending, "versions in a text do not overlap")
        check(dates.map(\.range).isAscending, "dates in a text do not overlap")
        check(versions.allSatisfy { $0.wordsBefore.count <= 4 }, "at most four words stand before a version")
        check(versions.allSatisfy { !text[$0.range].isEmpty }, "a version that was found has a text")
        check(dates.allSatisfy { !text[$0.range].isEmpty }, "a date that was found has a text")
    }

    /// A version of numbers and points alone meets the expression that is nothing but this version.
    private static func checkItself(_ text: String) {
        let isPlain = text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
        guard isPlain, let version = Version(text) else { return }
        for prefix in ["", "<= ", ">= ", "vers:all/"] {
            let answer = VersionExpression(prefix + text).evaluate(version)
            check(!answer.isOutside, "\(text) is not outside of \"\(prefix + text)\"")
        }
    }

    private static func checkRange(_ text: String, _ version: String) {
        guard let range = try? VersRange(text) else { return }
        guard let answer = try? range.contains(version) else { return }
        if range.constraints.isEmpty { check(answer == (range.scheme != .none), "* holds every version") }
    }
}

extension [Range<String.Index>] {
    fileprivate var isAscending: Bool { zip(self, dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound } }
}
