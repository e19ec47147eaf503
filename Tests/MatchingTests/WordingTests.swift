import Matching
import Testing

/// Ways in which people write products and conditions, and advisories list them.
@Suite("Short forms, series, hosts and denied conditions")
struct WordingTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let why: String
        let advisory: AdvisoryContent
        let row: Row
        let expected: Verdict

        var testDescription: String { why }

        init(_ why: String, _ advisory: AdvisoryContent, _ row: Row, _ expected: Verdict) {
            (self.why, self.advisory, self.row, self.expected) = (why, advisory, row, expected)
        }
    }

    /// Claims whose version field may list models, as in a branch of category `product_version`.
    private static func listing(_ name: String, _ version: String, fullName: String = "") -> AdvisoryContent {
        Sketch.advisory([Sketch.claim(name, version, fullName: fullName, isRange: false)])
    }

    private static let remote = listing("NLR-503 Remote Controller", "NLP-511 pump Corvane")
    private static let bed = Sketch.one("Lumera bed (enabled with Aurora Wireless)")
    private static let battery = listing(
        "Lumera battery pack", "053L000091 (global) / 054U000091 (U.S.)",
        fullName: "Lumera battery pack: using software 053L000091 (global) / 054U000091 (U.S.)")
    private static let radio = Sketch.one("Corvane monitors CV20-CV90 (M8001A) WLAN", "A.03.09")
    private static let users = Sketch.one(
        "Tessel Viewer", "8",
        fixes: ["A free update to Tessel Viewer 9.5 is available to users using Version 8.0, 8.1, or 8.4."])

    private static let twoFixes = Sketch.advisory(
        [
            Sketch.claim("Tessel Viewer", "<= 3.1.1744", id: "P1"),
            Sketch.claim("Tessel Portal", "<= 3.1.1750", id: "P2"),
        ], fixes: ["Update Tessel Viewer to version 3.1.1745 and update Tessel Portal to version 3.1.1758."])

    private static let remark = Sketch.advisory(
        [Sketch.claim("Radio models EX1150"), Sketch.claim("Cable models EX1100", id: "P2")],
        title: "Northlake Medical Aurora@home Transmitter")

    static let cases = [
        Case(
            "a member of a series of letters", Sketch.one("Corvane CM Series"), Row(model: "Corvane CM120"), .affected),
        Case(
            "characters that fold into two letters each", Sketch.one("Oeoeoe Massssss 40"),
            Row(model: "œœœ Maßßß 40"), .affected),
        Case(
            "another series of the same maker", Sketch.one("Corvane CM Series"), Row(model: "Corvane CX120"), .unrelated
        ),
        Case(
            "one of a maker's products of a name", Sketch.one("Corvane products"), Row(model: "Corvane E95"), .affected),
        Case(
            "a brand alone, of which one kind of thing is claimed", Sketch.one("Tessel PACS"), Row(model: "TESSEL"),
            .needsReview),
        Case(
            "the brand with the kind of thing in the description", Sketch.one("Tessel PACS"),
            Row(model: "TESSEL", description: "PACS server"), .affected),
        Case(
            "a model number in the description beside the name that only the title says", remark,
            Row(model: "Aurora@home", description: "Transmitter EX1150"), .affected),
        Case(
            "the figures of another model number", Sketch.one("Corvane IGS 6x0"), Row(model: "Tessel B650"), .unrelated),
        Case("a number without its letters", Sketch.one("Corvane EM2400"), Row(model: "Corvane 2400"), .affected),
        Case(
            "a number with an x for any figure", Sketch.one("Corvane IGS 5x0"), Row(model: "Corvane IGS 540"), .affected
        ),
        Case("a number beside them", Sketch.one("Corvane IGS 5x0"), Row(model: "Corvane IGS 640"), .unrelated),
        Case("another number", Sketch.one("Corvane EM2400"), Row(model: "Corvane 1200"), .unrelated),
        Case(
            "the first letters in brackets", Sketch.one("Tessel Information Center iX (TIC iX)", "C.02"),
            Row(model: "Tessel Information Center iX", version: "C.02"), .affected),
        Case(
            "the name split in two", Sketch.one("CorvaneMobile IoT device"), Row(model: "Corvane Mobile"), .affected),
        Case("the thing that a number names", remote, Row(model: "Remote control", number: "NLR-503"), .affected),
        Case("what it works with", remote, Row(model: "Corvane 511", number: "NLP-511"), .needsReview),
        Case(
            "a variant that the version field lists in words",
            listing("Corvane", "7100 | 7900 | Protiva Carestation View"),
            Row(model: "Corvane View"), .affected),
        Case(
            "a variant that it does not list", listing("Corvane", "7100 | 7900 | Protiva Carestation View"),
            Row(model: "Corvane Panorama"), .unrelated),
        Case(
            "a condition in the description", bed, Row(model: "Lumera bed", description: "w/ Aurora wireless"),
            .affected),
        Case(
            "a condition that is denied", bed, Row(model: "Lumera bed", description: "no Aurora wireless"), .notAffected
        ),
        Case("a condition that is not spoken of", bed, Row(model: "Lumera bed"), .needsReview),
        Case("listed software", battery, Row(model: "Lumera battery pack", version: "054U000091"), .affected),
        Case(
            "software that is not listed", battery, Row(model: "Lumera battery pack", version: "054U000077"),
            .needsReview),
        Case("no software recorded", battery, Row(model: "Lumera battery pack"), .needsReview),
        Case(
            "a monitor's version, where its radio is meant", radio, Row(model: "Corvane CV50", version: "J.10.50"),
            .needsReview),
        Case("what users run is no fix", users, Row(model: "Tessel Viewer", version: "8.4"), .affected),
        Case("what they update to is", users, Row(model: "Tessel Viewer", version: "9.5"), .notAffected),
        Case(
            "a dropped zero beside a fix of the same number",
            Sketch.one("Tessel Viewer", "1.10 | 1.11", fixes: ["Version 1.1 of the other viewer is fixed."]),
            Row(model: "Tessel Viewer", version: "1.1"), .needsReview),
        Case(
            "left out in some releases, and none recorded",
            Sketch.one("Corvane, not including Corvane 40 R1-3 and Corvane 50 R4-5"), Row(model: "Corvane 50"),
            .needsReview),
        Case(
            "another of them", Sketch.one("Corvane, not including Corvane 40 R1-3 and Corvane 50 R4-5"),
            Row(model: "Corvane 60"), .affected),
        Case(
            "a fix of the product that is named before it", Self.twoFixes,
            Row(model: "Tessel Portal", version: "3.1.1757"),
            .needsReview),
        Case(
            "a fix that leaves something open",
            Sketch.one(
                "Tessel Viewer", "< 7.2", fixes: ["Version 7.2 fixes all vulnerabilities except CVE-2026-0001."]),
            Row(model: "Tessel Viewer", version: "7.2"), .needsReview),
        Case(
            "a listed version that a remedy names as well",
            Sketch.one(
                "Tessel Viewer", "1.6.1", fixes: ["A security update is deployed in Tessel Viewer version 1.6.1."]),
            Row(model: "Tessel Viewer", version: "1.6.1"), .affected),
        Case(
            "the date of a release where a version is expected", Sketch.one("Tessel Viewer", "<8/30/2024"),
            Row(model: "Tessel Viewer", version: "2024-07-12"), .affected),
        Case(
            "a later release", Sketch.one("Tessel Viewer", "<8/30/2024"),
            Row(model: "Tessel Viewer", version: "2024-09-16"), .notAffected),
        Case(
            "a release announced in the description", Sketch.one("Tessel Viewer", "<May 2018"),
            Row(model: "Tessel Viewer", description: "SW release 03/2016"), .affected),
        Case(
            "a listed code in the software column", Self.listing("Lumera 9", "BT02 | BT03 | BT04 | BT06"),
            Row(model: "Lumera 9", version: "BT04"), .affected),
        Case(
            "a fix inside an open range", Sketch.one("Tessel Viewer", ">= 2.0", fixes: ["Version 4.80 fixes this."]),
            Row(model: "Tessel Viewer", version: "4.80"), .needsReview),
    ]

    @Test("a row is read as its writer meant it", arguments: cases)
    func reading(_ example: Case) {
        let found = example.advisory.match(example.row)
        #expect(found.verdict == example.expected, Comment(rawValue: found.told))
    }

    @Test("a condition in brackets is told as it is written")
    func told() {
        let found = Self.bed.match(Row(model: "Lumera bed"))
        #expect(
            found.reasons.contains { $0.text.contains("“enabled with Aurora Wireless”") }, Comment(rawValue: found.told)
        )
    }
}
