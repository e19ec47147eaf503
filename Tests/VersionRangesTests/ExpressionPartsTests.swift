import Testing
import VersionRanges

@Suite("Models, conditions and what cannot be interpreted")
struct ExpressionPartsTests {
    @Test(
        "model numbers in a version field are models",
        arguments: [
            ("MMT-1715 | MMT-1754", ["MMT-1715", "MMT-1754"]), ("24950 | 24952", ["24950", "24952"]),
            ("A51200", ["A51200"]),
            ("MMT-523(K) / MMT-723(K) Paradigm", ["MMT-523(K)", "MMT-723(K)"]), ("2131 and 2141", ["2131", "2141"]),
            ("882300 Gemini 16 Slice", ["882300"]), ("750-823 | 750-862", ["750-823", "750-862"]),
            ("7100 | 7900 | 100 | Protiva Carestation View", ["7100", "7900", "100", "Protiva Carestation View"]),
            ("CS2  Avance | Amingo", ["CS2 Avance", "Amingo"]), ("Accu-Chek Inform II", ["Accu-Chek Inform II"]),
            ("cobas h 232 POC", ["cobas h 232 POC"]), ("Product ID/Reorder number 19191 | 40160", ["19191", "40160"]),
            ("1SAP565200R0001 (revision index A0 with BSP <= UN30 1.76)", ["1SAP565200R0001"]),
        ])
    func models(text: String, expected: [String]) {
        #expect(VersionExpression(text).interpretation == .models(expected))
    }

    @Test("a model beside a version is kept apart from it")
    func modelBesideVersion() {
        let expression = VersionExpression("9.x model 35700BAX3")
        #expect(Sketch.of(expression) == "=9.*")
        #expect(expression.models == ["35700BAX3"])
    }

    @Test("a code that may be a version or a model is given as both")
    func either() {
        let expression = VersionExpression("BT02 | BT03")
        #expect(Sketch.of(expression) == "=bt:2 or =bt:3")
        #expect(expression.models == ["BT02", "BT03"])
    }

    @Test(
        "conditions are kept in the advisory's words",
        arguments: [
            ("<=11.2 on Windows 8.1 with IIS 7.5", "<=11.2", ["on Windows 8.1 with IIS 7.5"]),
            (
                "9.x (with Wireless Battery Modules >= 22D19 | <= v22D28)", "=9.*",
                ["with Wireless Battery Modules >= 22D19 | <= v22D28"]
            ),
            (">= 2.8.1 (only affected by CVE-2019-10943)", ">=2.8.1", ["only affected by CVE-2019-10943"]),
            ("* (with option G28)", "every", ["with option G28"]),
            ("with Web Office Portal", "every", ["with Web Office Portal"]),
            ("All versions with Function State (FS) < 11", "every", ["with Function State (FS) < 11"]),
            ("All versions <= V2.3.0 and Function State (FS) <= 3", "<=2.3.0", ["Function State (FS) <= 3"]),
            ("vers:all/*_installed_on_CP200_devices", "every", ["installed on CP200 devices"]),
            (
                "with wireless option (shipped between 2016-August 2018)", ">=@2016 and <=@2018-08",
                ["with wireless option"]
            ),
            ("NMC2 <= 6.9.6", "<=6.9.6", ["NMC2"]),
            ("Rev J-M | (X3/MX100 for Rev M only)", ">=j and <=m", ["X3/MX100 for Rev M only"]),
            ("<=the_first_5_digits_of_serial_number_22081", "every", ["<=the first 5 digits of serial number 22081"]),
            ("6.x (Wireless Battery Modules (16 | 16D38", "=6.*", ["Wireless Battery Modules (16 | 16D38"]),
        ])
    func conditions(text: String, expected: String, conditions: [String]) {
        let expression = VersionExpression(text)
        #expect(Sketch.of(expression) == expected)
        #expect(expression.conditions == conditions)
    }

    @Test(
        "a remark demands nothing",
        arguments: [
            "<= 1.54 (integrated into GE MobileLink)", "1.x (formerly Power Manager)", "8.2 (all editions)",
            "<= 2.01 (end-of-life Nov 2017)",
        ])
    func remarks(text: String) {
        #expect(VersionExpression(text).conditions == [])
    }

    @Test(
        "text without the meaning of a version or model says why it is not interpreted",
        arguments: [
            ("<=", "a comparison names no version"), (">= <= 2.2", "a comparison names no version"),
            ("UDP", "it names a network protocol, not a version"),
            ("< 17 | 4", "it lists 4, which already lies below 17"),
            (">= 5.0 | < 3.0", "its lower bound is above its upper bound"),
            ("< 17.0 ?.10", "\"?.10\" is not understood"),
            (
                "the program to update modems has been active since then and its impact is restricted to the small number of cars in service",
                "it names no version"
            ),
        ])
    func notInterpretable(text: String, reason: String) {
        guard case .notInterpretable(let given) = VersionExpression(text).interpretation else {
            Issue.record("\(text) is interpreted as \(Sketch.of(VersionExpression(text)))")
            return
        }
        #expect(given == reason || reason == "it names no version" && given.contains("without a version"))
    }

    @Test("the bounds name each version by its part")
    func bounds() throws {
        let bounds = VersionExpression(">= 1.3.4 | < 1.5.3 | 2.0").bounds
        let versions = try ["1.3.4", "1.5.3", "2.0"].map { text in try #require(Version(text)) }
        #expect(bounds.lower == [VersionBound(version: versions[0], isInclusive: true)])
        #expect(bounds.upper == [VersionBound(version: versions[1], isInclusive: false)])
        #expect(bounds.listed == [versions[2]])
    }
}
