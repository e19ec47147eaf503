import Testing
import VersionRanges

@Suite("Whether a version is meant")
struct EvaluationTests {
    private func evaluate(_ text: String, _ version: String) -> String {
        Sketch.of(VersionExpression(text).evaluate(Version(version)))
    }

    @Test(
        "bounds decide by parts, padded or not",
        arguments: [
            ("<= 9.33", "9.33", "inside within-bounds"), ("<=2.3.5", "02.03.01", "inside within-bounds"),
            ("<=1.52", "1.52.00", "inside within-bounds"), ("<=1.52", "v1.48.03", "inside within-bounds"),
            ("< 2.4.0", "2.3", "inside within-bounds"), ("< 2.4.0", "2.4.0", "outside above-bound"),
            ("<= 7.2.8.810", "v7.1.0", "inside within-bounds"), ("<= 12.2.4", "12.2.5", "outside above-bound"),
            (">= 4.01 | <= 4.34", "RomPager 4.07", "inside within-bounds"),
            (">= 4.01 | <= 4.34", "4.51", "outside above-bound"),
            (">= 4.01 | <= 4.34", "3.99", "outside below-bound"), ("<=11.2", "BUILD 11.1.0.7", "inside within-bounds"),
            ("<2024.2", "2023.3 Build 9342", "inside within-bounds"), ("<= GEH-1.1", "GEH-1.1", "inside within-bounds"),
            ("20D29 through 20D32", "20D32", "inside within-bounds"),
            ("20D29 through 20D32", "20D33", "outside above-bound"),
            ("Rev B-M", "Rev C", "inside within-bounds"), ("Rev B-M", "N", "outside above-bound"),
            ("<= 9.6 (excluding 9.4.2.6)", "9.4.2.6", "outside excluded"),
            ("< 4.20 SR2", "4.20 SR1", "inside within-bounds"),
            ("< 7.2.1-beta", "7.2.1", "cannot tell qualifier-unknown"), ("<= 2.6.0", "2.6", "inside within-bounds"),
        ])
    func bounds(text: String, version: String, expected: String) {
        #expect(evaluate(text, version) == expected)
    }

    @Test(
        "parts or decimals is left open only where the readings disagree and no digits show the style",
        arguments: [
            ("<= 2.33", "2.6", "cannot tell decimal-ambiguity"), ("<= 2.33", "2.1", "inside within-bounds"),
            ("<= 2.33", "2.34", "outside above-bound"), ("<= 3.64", "3.5", "inside within-bounds"),
            (">= 4.4 | <= 4.12", "4.6", "inside within-bounds"), (">= 1.25 | < 1.5", "1.3", "inside within-bounds"),
            (">= 1.25 | < 1.5", "1.6", "outside above-bound"),
            ("<= 2.33.1", "2.6", "inside within-bounds"), ("<= 2.33", "2.6.1", "inside within-bounds"),
            ("<= 1.05", "1.4", "cannot tell decimal-ambiguity"), ("<= 1.05", "1.04", "inside within-bounds"),
            ("<= 1.05", "1.40", "outside above-bound"), ("<= 2.01", "2.0.3", "cannot tell decimal-ambiguity"),
            ("<= 02.3", "02.10", "outside above-bound"),
        ])
    func decimals(text: String, version: String, expected: String) {
        #expect(evaluate(text, version) == expected)
    }

    @Test(
        "a dropped zero is a doubt only where it changes the answer",
        arguments: [
            ("< 3.10", "3.1", "cannot tell dropped-zero"), ("<= 3.10", "3.1", "inside within-bounds"),
            (">= 3.10", "3.1", "cannot tell dropped-zero"), ("< 3.11", "3.1", "inside within-bounds"),
            ("1.10 | 1.11", "1.1", "cannot tell dropped-zero"), ("4.20 | 4.20 SR1", "4.2", "cannot tell dropped-zero"),
            ("<= 1.1", "1.10", "cannot tell dropped-zero"), ("< 1.1", "1.10", "outside above-bound"),
            ("<= 1.10.5", "1.1", "cannot tell dropped-zero"),
        ])
    func droppedZeros(text: String, version: String, expected: String) {
        #expect(evaluate(text, version) == expected)
    }

    @Test(
        "a version cut short, or a build of the bound, is a doubt unless nothing can change the answer",
        arguments: [
            ("<= 7.2.8.810", "7.2.8", "cannot tell truncated"), (">= 2.0.1 | <= 4.5", "2.0", "cannot tell truncated"),
            ("<2024.2", "2024", "cannot tell truncated"),
            ("<= 3.5", "3", "cannot tell truncated"), ("<= 3.5", "2", "inside within-bounds"),
            ("> 2.0.0", "2.0", "cannot tell truncated"), ("<= 2.0", "2", "cannot tell truncated"),
            ("<= 2.4", "2.4.7", "cannot tell build-of-bound"), ("< 2.4", "2.4.7", "outside above-bound"),
            (">= 2.4", "2.4.7", "inside within-bounds"), ("2.4", "2.4.7", "cannot tell build-of-bound"),
            ("<= 7.2.8.810", "7.2.8.810 + Fix-v230712", "cannot tell build-of-bound"),
            ("<= 12.2.4", "12.2.x", "cannot tell truncated"), ("3.0.1.0", "3.0.1", "inside listed"),
            ("<= 4.20", "4.20 beta 1", "inside within-bounds"),
        ])
    func cutShort(text: String, version: String, expected: String) {
        #expect(evaluate(text, version) == expected)
    }

    @Test(
        "an unrecorded service pack or letter is a doubt",
        arguments: [
            ("< V7.4 SP1", "V7.4", "cannot tell qualifier-unknown"),
            ("< 4.20 SR2", "4.20", "cannot tell qualifier-unknown"),
            ("< V7.4 SP1", "V7.3 SP4", "inside within-bounds"), ("< V7.4 SP1", "V7.4 SP1", "outside above-bound"),
            ("<= 2.4A", "2.4", "cannot tell qualifier-unknown"), ("<= 2.4A", "2.4B", "outside above-bound"),
            ("<= 2.4A", "2.4.1", "cannot tell qualifier-unknown"),
            ("< V9.0 SP2", "V9.0 Upd1", "cannot tell qualifier-unknown"),
        ])
    func qualifiers(text: String, version: String, expected: String) {
        #expect(evaluate(text, version) == expected)
    }

    @Test(
        "wildcards take in everything below them",
        arguments: [
            ("12.2.x.x", "12.2.7.1", "inside listed"), ("12.2.x.x", "12.3.1", "outside not-listed"),
            ("12.2.x.x", "12.2", "inside listed"), ("12.2.x.x", "12", "cannot tell truncated"),
            ("<= 12.2.x.x", "12.2.7.1", "inside within-bounds"), ("<= 12.2.x.x", "12.3", "outside above-bound"),
            ("< 3.x", "3.1", "outside above-bound"), ("< 3.x", "2.9", "inside within-bounds"),
            ("> 3.x", "3.1", "outside below-bound"), (">= 3.x", "3.1", "inside within-bounds"),
            ("< V3.X.17", "3.4.5", "inside within-bounds"), ("< V3.X.17", "3.4.17", "outside above-bound"),
            ("<= 7.2x", "7.25", "inside within-bounds"), ("<= 7.2x", "7.3", "cannot tell decimal-ambiguity"),
            ("9.x", "9.02.01", "inside listed"), ("4.X | 5.X", "6.1", "outside not-listed"),
        ])
    func wildcards(text: String, version: String, expected: String) {
        #expect(evaluate(text, version) == expected)
    }

    @Test(
        "versions that count in different ways do not decide",
        arguments: [
            ("<= GEH-1.1", "1.14"), ("<= 9.5", "20D32"), ("<= 9.5", "9342"), ("< 7.0", "2014.1"), ("<= U61", "L81"),
            ("<= C.00.04", "4.1"), ("<= 4.20 SR1", "4.20.3"),
        ])
    func incomparable(text: String, version: String) {
        #expect(evaluate(text, version).hasPrefix("cannot tell"))
    }

    @Test(
        "letters that the advisory leaves out may put a version inside, never outside",
        arguments: [
            ("<= 3.0", "AP2.5", "inside within-bounds"), ("<= 3.0", "AP3.1", "cannot tell incomparable"),
            ("<= AP3.0", "2.5", "cannot tell incomparable"),
            ("<= VM5.0", "VM 4.1", "inside within-bounds"), ("<= VM5.0", "VG 4.1", "cannot tell incomparable"),
            ("<= 3.0", "AP2", "cannot tell incomparable"),
        ])
    func labels(text: String, version: String, expected: String) {
        #expect(evaluate(text, version) == expected)
    }

    @Test(
        "a code and its short form compare",
        arguments: [
            ("<= U61", "012U000061", "inside within-bounds"), ("<= U61", "012U000062", "outside above-bound"),
            ("<= 012U000061", "U60", "inside within-bounds"),
            ("< B.06.18", "B06.17", "inside within-bounds"), ("<= D25", "D.26", "outside above-bound"),
            ("< B.06.18", "C06.17", "cannot tell incomparable"),
            ("<= 4107600010.23", "4.1", "cannot tell incomparable"),
            ("<= U61 |<= L81", "012U000062", "cannot tell incomparable"),
        ])
    func shortForms(text: String, version: String, expected: String) {
        #expect(evaluate(text, version) == expected)
    }

    @Test(
        "a list decides by its members, and tells builds apart where it does so itself",
        arguments: [
            ("4.20 | 4.20 SR1 | 4.30", "V4.20 SR1", "inside listed"),
            ("4.20 | 4.20 SR1 | 4.30", "4.20 SR2", "outside not-listed"),
            ("4.20 | 4.20 SR1 | 4.30", "5.10", "outside not-listed"),
            ("9.13 | 9.19 | 9.33", "9.20", "outside not-listed"),
            ("4.20 | 4.30", "4.20 SR2", "cannot tell build-of-bound"), ("3.0.1.0", "3.0.0.5", "outside not-listed"),
        ])
    func lists(text: String, version: String, expected: String) {
        #expect(evaluate(text, version) == expected)
    }

    @Test(
        "the place among the listed versions is known",
        arguments: [
            ("3.0.0.5", ListPosition.olderThanAll), ("3.0.1.0", .amongThem), ("3.1", .between), ("5.0", .newerThanAll),
        ])
    func position(version: String, expected: ListPosition) throws {
        let expression = VersionExpression("3.0.1.0 | 4.2")
        let recorded = try #require(Version(version))
        #expect(expression.position(of: recorded) == expected)
    }

    @Test("a version without order to the list has no place in it")
    func noPosition() throws {
        let other = try #require(Version("VF9"))
        let plain = try #require(Version("2.0"))
        #expect(VersionExpression("3.0 | 4.2").position(of: other) == nil)
        #expect(VersionExpression("<= 3.0").position(of: plain) == nil)
    }

    @Test("a version past the bound of its own line is a doubt, though a later line's bound is higher")
    func ownLine() {
        #expect(evaluate("<= 5.0.27 | <= 5.1.19", "5.0.30") == "cannot tell other-line")
        #expect(evaluate("<= 5.0.27 | <= 5.1.19", "5.1.2") == "inside within-bounds")
        #expect(evaluate("<= 5.0.27 | <= 5.1.19", "5.2") == "outside above-bound")
    }

    @Test(
        "a missing version is inside only where every version is named",
        arguments: [
            ("vers:all/*", "inside every-version"), ("<= 1.0", "cannot tell no-version"),
            ("3.0 | 3.1", "cannot tell no-version"),
            ("MMT-1715", "cannot tell names-models"), ("", "cannot tell nothing-stated"),
            ("<=", "cannot tell not-interpretable"),
            ("< april 1, 2018", "cannot tell needs-date"),
        ])
    func missing(text: String, expected: String) {
        #expect(Sketch.of(VersionExpression(text).evaluate(nil)) == expected)
    }

    @Test(
        "a date is weighed as exactly as it is known",
        arguments: [
            ("< august 28", "IMPLANTED 2012-06-14", "inside within-bounds"),
            ("< august 28", "DOM 02/2017", "inside within-bounds"),
            ("< august 28", "DOM 2018-05-22", "outside above-bound"),
            ("< august 28", "mfg 2017", "cannot tell date-too-rough"),
            ("< august 28", "", "cannot tell no-date"),
            ("distributed < april 1, 2018", "IMPLANTED 2007", "inside within-bounds"),
            ("distributed < april 1, 2018", "DOM 2018-04-12", "outside above-bound"),
            ("shipped between 2016-August 2018", "DOM 2018-08-30", "inside within-bounds"),
            ("shipped between 2016-August 2018", "DOM 2015-12-31", "outside below-bound"),
            ("<= 1.0", "DOM 2015", "cannot tell no-version"),
        ])
    func dates(text: String, words: String, expected: String) {
        let date = CalendarDate.found(in: words).first?.date
        #expect(Sketch.of(VersionExpression(text, year: 2017).evaluate(date: date)) == expected)
    }

    @Test(
        "the answers of the guide's first example hold",
        arguments: [
            ("9.19", "inside", "9.19 is at or below 9.33"), ("9.40", "outside", "9.40 is not at or below 9.33"),
            ("9.5", "cannot tell", "read by parts and read as decimal numbers, 9.5 and 9.33 stand in different orders"),
            ("9.33.1", "cannot tell", "9.33.1 is a build or patch of 9.33, which may or may not be meant"),
            ("", "cannot tell", "no version is recorded, and only <= 9.33 is named"),
        ])
    func guide(version: String, kind: String, sentence: String) {
        let answer = VersionExpression("<= 9.33").evaluate(Version(version))
        #expect(Sketch.of(answer).hasPrefix(kind))
        #expect(answer.reason.text == sentence)
    }

    @Test("the reason is a sentence for a person")
    func reason() {
        let answer = VersionExpression("<= 2.4").evaluate(Version("2.5"))
        #expect(answer.reason.text == "2.5 is not at or below 2.4")
    }
}
