import CSAF
import Matching
import Testing

/// How registers and advisories word the same thing, each told apart from what it resembles.
@Suite("What a row and an advisory mean, however they word it")
struct RegisterWordingTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let why: String
        let claims: [ProductClaim]
        let row: Row
        let expected: Verdict
        var fixes: [String] = []

        var testDescription: String { why }

        init(_ why: String, _ claims: [ProductClaim], _ row: Row, _ expected: Verdict, fixes: [String] = []) {
            (self.why, self.claims, self.row, self.expected, self.fixes) = (why, claims, row, expected, fixes)
        }
    }

    private static func check(_ example: Case) {
        let found = Sketch.advisory(example.claims, fixes: example.fixes).match(example.row)
        #expect(found.verdict == example.expected, Comment(rawValue: found.told))
    }

    static let onXP = Sketch.claim("Siemens PET/CT Systems Windows XP-Based", vendor: "Siemens")

    static let systems = [
        Case(
            "the release asked for", [onXP],
            Row(maker: "SIEMENS", model: "Corvane 64", description: "PET/CT, WINXP SP3"), .affected),
        Case(
            "another release", [onXP],
            Row(maker: "SIEMENS", model: "Corvane 64", description: "PET/CT", system: "Windows 7"), .notAffected),
        Case(
            "no release recorded", [onXP], Row(maker: "SIEMENS", model: "Corvane 64", description: "PET/CT scanner"),
            .needsReview),
        Case(
            "another kind of thing", [onXP], Row(maker: "SIEMENS", model: "Corvane 64", description: "CT, WINDOWS XP"),
            .unrelated),
    ]

    @Test("a kind of thing on one release of Windows", arguments: systems)
    func windows(_ example: Case) { Self.check(example) }

    static let scanners = [
        Sketch.claim("MRI 1.5T", "5.x.x", vendor: "Philips", id: "P1"),
        Sketch.claim("MRI 3T", "5.x.x", vendor: "Philips", id: "P2"),
    ]

    static let strengths = [
        Case(
            "as it is claimed", scanners,
            Row(maker: "Philips", model: "Corvane 1.5T", description: "MRI", version: "5.3.1"), .affected),
        Case(
            "with a decimal", scanners,
            Row(maker: "Philips", model: "Corvane 3.0T TX", description: "MR scanner", version: "R5.1.7"),
            .affected),
        Case(
            "in another release", scanners,
            Row(maker: "Philips", model: "Corvane 3.0T", description: "MRI", version: "11.1"), .notAffected),
        Case(
            "not recorded", scanners, Row(maker: "Philips", model: "Corvane", description: "MRI SCANNER"), .needsReview),
        Case(
            "another strength", scanners,
            Row(maker: "Philips", model: "Corvane 7T", description: "MRI", version: "5.1.1"), .unrelated),
        Case(
            "a monitor beside the scanner", scanners,
            Row(maker: "Philips", model: "Lumera", description: "MONITOR, MRI ROOM"), .unrelated),
    ]

    @Test("every product of a kind: scanners of a field strength, a series of two letters", arguments: strengths)
    func fieldStrength(_ example: Case) { Self.check(example) }

    static let patientReader = [Sketch.claim("Lumera Smart Model 25000 Reader")]
    static let configurator = [Sketch.claim("Lumera Product Configuration Tool", "<= 1.9.4")]
    static let vault = [Sketch.claim("Corvane CIISafe")]
    static let tools = [Sketch.claim("Corvane Tools/Dynamic Lumera Roadmap/Tessel Live", "1.0")]
    static let station = [Sketch.claim("Corvane SupplyStation")]

    static let names = [
        Case("another model number", patientReader, Row(model: "Lumera", number: "24950"), .unrelated),
        Case("no model number", patientReader, Row(model: "Lumera"), .needsReview),
        Case("the model number", patientReader, Row(model: "Lumera", number: "25000"), .affected),
        Case("a short form of a word", configurator, Row(model: "LUMERA CONFIG TOOL", version: "1.9.4"), .affected),
        Case("a short form at a word's end", station, Row(model: "CORVANE SUPPLYSTN"), .affected),
        Case("schedule II in figures", vault, Row(model: "CORVANE C2SAFE"), .affected),
        Case("one of several names", tools, Row(model: "Tessel Live", version: "Rel 1.0"), .affected),
        Case(
            "a kind before the name, and the name alone", [Sketch.claim("Ultrasound Corvane")], Row(model: "Corvane"),
            .affected),
        Case(
            "a long word cut short", [Sketch.claim("Lumera Multiprocessor")], Row(model: "LUMERA MULTIPROC"), .affected),
        Case(
            "a compound that is a kind, beside another name", [Sketch.claim("Lumera WebViewer")],
            Row(model: "CORVANE WEB VIEWER"), .unrelated),
        Case(
            "a compound that is a kind", [Sketch.claim("Lumera WebViewer")], Row(model: "Lumera Web Viewer"), .affected),
        Case(
            "a word cut in two short ones", [Sketch.claim("Corvanebridge Focal Point", "1.0")],
            Row(model: "CORV BRIDGE FOCAL POINT", version: "1.0"), .affected),
        Case(
            "a word that the advisory shortens itself",
            [Sketch.claim("Tess DX", id: "P1"), Sketch.claim("Tesselate Nova", id: "P2")],
            Row(model: "TESSELATE DX"), .affected),
        Case(
            "left out by name", [Sketch.claim("Corvane products, not including Lumera")], Row(model: "LUMERA 20"),
            .notAffected),
        Case(
            "of another name than what is left out", [Sketch.claim("Corvane products, not including Lumera")],
            Row(model: "TESSEL 20"), .unrelated),
        Case(
            "a kind behind the name, and the name alone", [Sketch.claim("Corvane PACS")], Row(model: "Corvane"),
            .needsReview),
    ]

    @Test("names in the words of registers", arguments: names)
    func wording(_ example: Case) { Self.check(example) }

    private static func utility(_ name: String) -> [ProductClaim] {
        [Sketch.claim(name, "<= 2.0.2", vendor: "Vyaire Medical")]
    }

    static let formerNames = [
        Case(
            "under the maker's new name", utility("CareFusion Upgrade Utility"),
            Row(maker: "VYAIRE", model: "VYAIRE UPGRADE UTILITY", version: "2.0.1"), .affected),
        Case(
            "fixed by then", utility("CareFusion Upgrade Utility"),
            Row(maker: "VYAIRE", model: "VYAIRE UPGRADE UTILITY", version: "2.0.3"), .notAffected),
        Case(
            "only serviced with it", utility("CareFusion Upgrade Utility"),
            Row(maker: "VYAIRE", model: "SPIROMETER", description: "UPDATED BY UPGRADE UTILITY", version: "2.0.1"),
            .unrelated),
    ]

    @Test("a product that is called after the maker's former name", arguments: formerNames)
    func formerMaker(_ example: Case) { Self.check(example) }

    static let unit = [Sketch.claim("Alaris 8000 PC unit", vendor: "Becton, Dickinson and Company (BD)")]

    static let brands = [
        Case("without the number", unit, Row(maker: "BD", model: "ALARIS PC UNIT"), .needsReview),
        Case("with the number", unit, Row(maker: "BD", model: "ALARIS PC UNIT", number: "8000"), .affected),
        Case("with another", unit, Row(maker: "BD", model: "ALARIS PC UNIT", number: "8015"), .unrelated),
        Case(
            "with another in the description", unit,
            Row(maker: "BD", model: "ALARIS PC UNIT", description: "CONTROLLER, 8015"), .unrelated),
        Case("another unit of the brand", unit, Row(maker: "BD", model: "ALARIS PUMP MODULE"), .unrelated),
    ]

    @Test("a brand, a number and kinds", arguments: brands)
    func brandAndKind(_ example: Case) { Self.check(example) }

    static let implants = [Sketch.claim("Corvane ICD")]

    static let inverted = [
        Case(
            "the kind in the model column, the name in the description",
            [Sketch.claim("Corvane Perinatal", "<= 2.5.0")],
            Row(model: "SOFTWARE, OBSTETRICAL", description: "CORVANE PERINATAL", version: "2.4.1"), .affected),
        Case(
            "another name in the model column", [Sketch.claim("Corvane Perinatal", "<= 2.5.0")],
            Row(model: "LUMERA OBSTETRICAL", description: "CORVANE PERINATAL", version: "2.4.1"), .needsReview),
        Case(
            "an accessory of it", [Sketch.claim("Corvane Perinatal", "<= 2.5.0")],
            Row(model: "CABLE, INTERFACE", description: "FOR CORVANE PERINATAL", version: "2.4.1"), .unrelated),
        Case(
            "another word for the kind", implants,
            Row(model: "DEFIBRILLATOR, IMPLANTABLE", description: "CORVANE XT DR"),
            .affected),
        Case("markers beside the name, and no kind", implants, Row(model: "CORVANE XT DR"), .needsReview),
        Case("another name beside the name, and no kind", implants, Row(model: "CORVANE LUMERA"), .unrelated),
    ]

    @Test("registers that hold a nomenclature in the model column", arguments: inverted)
    func nomenclature(_ example: Case) { Self.check(example) }

    static let clinicianApp = [Sketch.claim("Lumera Clinician", "A51300", isRange: false)]

    static let parts = [
        Case(
            "by its own model number", clinicianApp,
            Row(model: "CT900 TABLET", description: "LUMERA CLINICIAN A51300 INSTALLED"), .affected),
        Case(
            "by its name", clinicianApp, Row(model: "CT900 TABLET", description: "LUMERA CLINICIAN INSTALLED"),
            .needsReview),
        Case(
            "used beside it", [Sketch.claim("Lumeramapper", "<= 2.24")],
            Row(model: "CORVANE AUTO", description: "CPAP, USED WITH LUMERAMAPPER"), .unrelated),
        Case(
            "built on it", [Sketch.claim("Tesselnet", "< 3.6")],
            Row(
                maker: "IN-HOUSE", model: "DICOM ROUTER", description: "BUILT ON NORTHLAKE MEDICAL TESSELNET",
                version: "2.4"),
            .needsReview),
        Case(
            "with the release in letters", [Sketch.claim("Corvane Perinatal", "<= K")],
            Row(model: "SURVEILLANCE HUB", description: "CORVANE PERINATAL REV J.00 SERVER"), .affected),
    ]

    @Test("a part that only the description names", arguments: parts)
    func part(_ example: Case) { Self.check(example) }

    static let coded = [
        Sketch.claim(
            "Corvane Pack", "053L000091 / 054U000091",
            fullName: "Corvane Pack: using software 053L000091 / 054U000091", isRange: false)
    ]
    static let renumbered = [
        Sketch.claim("Corvane XDS", ">= 2.5 | <= 3.11", id: "P1"),
        Sketch.claim("Corvane XDS", ">= 2018-1 | <= 2021-1", id: "P2"),
    ]

    static let versions = [
        Case("a code that is listed", coded, Row(model: "Corvane Pack", version: "054U000091"), .affected),
        Case("a code with a zero dropped", coded, Row(model: "Corvane Pack", version: "054U00091"), .affected),
        Case(
            "a code that the remedy names", coded, Row(model: "Corvane Pack", version: "054U000093"), .notAffected,
            fixes: ["Software 054U000093 mitigates this."]),
        Case("a code of neither", coded, Row(model: "Corvane Pack", version: "054U000097"), .needsReview),
        Case("in the later numbering", renumbered, Row(model: "Corvane XDS", version: "2021-1"), .affected),
        Case("above it", renumbered, Row(model: "Corvane XDS", version: "2021-2"), .notAffected),
        Case("in the earlier numbering", renumbered, Row(model: "Corvane XDS", version: "2.9"), .affected),
        Case(
            "of the application on its platform", [Sketch.claim("Corvane Android application", "<= 5.17.1")],
            Row(model: "CORVANE", description: "APP", version: "Android 5.16.0"), .affected),
        Case(
            "of the platform alone", [Sketch.claim("Corvane viewer", "<= 5.17.1")],
            Row(model: "CORVANE VIEWER", version: "Android 5.1"), .needsReview),
        Case(
            "two releases behind, as the next one shows", [Sketch.claim("Corvane", "<= 1.11")],
            Row(model: "Corvane", version: "1.9"), .affected, fixes: ["Update to v1.12."]),
        Case(
            "two releases behind, or ahead", [Sketch.claim("Corvane", "<= 1.11")],
            Row(model: "Corvane", version: "1.9"),
            .needsReview),
        Case(
            "below a fix of a letter and a number", [Sketch.claim("Corvane", "<= D25")],
            Row(model: "Corvane", version: "D27"), .needsReview,
            fixes: ["New versions are available: Corvane (D29 or later)."]),
        Case(
            "at that fix", [Sketch.claim("Corvane", "<= D25")], Row(model: "Corvane", version: "D29"), .notAffected,
            fixes: ["New versions are available: Corvane (D29 or later)."]),
        Case(
            "in the software column, where it is listed like a model",
            [Sketch.claim("Corvane 9", "BT02 | BT03 | BT04", isRange: false)], Row(model: "Corvane 9", version: "BT04"),
            .affected),
    ]

    @Test("versions in the words of registers", arguments: versions)
    func version(_ example: Case) { Self.check(example) }

    static let unstated = [
        Sketch.claim("Corvane 300", "<= 2.0.0", id: "P1"),
        Sketch.claim("Lumera 20", "<= 2.0.0", id: "P2", status: .unknown),
        Sketch.claim("Tessel 9", "<= 3.0.0", id: "P3", status: .unknown),
    ]

    static let statuses = [
        Case("beside affected ones alone", unstated, Row(model: "Lumera 20", version: "1.0.0"), .affected),
        Case("above the limit", unstated, Row(model: "Lumera 20", version: "2.1.0"), .notAffected),
        Case("within limits of its own", unstated, Row(model: "Tessel 9", version: "1.0.0"), .needsReview),
        Case(
            "beside one that is fixed", unstated + [Sketch.claim("Tessel 11", id: "P4", status: .fixed)],
            Row(model: "Lumera 20", version: "1.0.0"), .needsReview),
    ]

    @Test("a product that is listed without a status", arguments: statuses)
    func status(_ example: Case) { Self.check(example) }

    @Test("a status that follows from the neighbours is told as such")
    func impliedStatus() {
        let found = Sketch.advisory(Self.unstated).match(Row(model: "Lumera 20", version: "1.0.0"))
        #expect(found.codes.contains("status-implied"))
    }

    @Test("a sentence that clears a part clears the device that holds just this part")
    func clearedPart() {
        let advisory = Sketch.advisory(
            [Sketch.claim("Corvane monitors 300/320 WLAN", "Version B, Firmware A.01.09")],
            fixes: ["WLAN Version C with current firmware of B.00.31 is not vulnerable to the described attack."])
        let cleared = Row(model: "Corvane 300", description: "WLAN VERSION C FW B.00.31")
        #expect(advisory.verdict(cleared) == .notAffected, Comment(rawValue: advisory.match(cleared).told))
        let other = Row(model: "Corvane 300", description: "WLAN VERSION B FW B.00.30")
        #expect(advisory.verdict(other) != .notAffected, Comment(rawValue: advisory.match(other).told))
    }
}
