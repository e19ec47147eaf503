import Testing
import VersionRanges

@Suite("The forms of version expressions")
struct ExpressionFormTests {
    @Test(
        "bounds and ranges",
        arguments: [
            ("<= 9.33", "<=9.33"), ("<1.52", "<1.52"), ("≤ 2.4", "<=2.4"), (">= 2.0", ">=2.0"), ("=< 8.5", "<=8.5"),
            (">= 1.3.4 | < 1.5.3", ">=1.3.4 and <1.5.3"), (">= V7.80 < V9.30", ">=7.80 and <9.30"),
            (">= V2.3 and < V6.30.016", ">=2.3 and <6.30.16"), ("All versions < V7.4 SP1", "<7.4.sp.1"),
            ("16 <= 20", ">=16 and <=20"), ("V7.1 < V7.1 Upd3", ">=7.1 and <7.1.update.3"),
            ("> 4.001 | < 4.005 | > 5.011 | < 5.017", ">4.1 and <4.5 or >5.11 and <5.17"),
            ("<= 4.2.21 | <= 5.0.27", "<=4.2.21 or <=5.0.27"), ("<=8.1 | >= 8.1.10", "<=8.1 or >=8.1.10"),
            ("<= 1.12.0.25 | 1.12.13.2", "<=1.12.0.25 or =1.12.13.2"), ("<= 2.0.11 / 3.0.11", "<=2.0.11 or <=3.0.11"),
            ("<= 9.6 (excluding 9.4.2.6 and 9.5.3.2)", "<=9.6 and !=9.4.2.6 and !=9.5.3.2"),
            ("<=(R4.10)", "<=4.10"), ("<= U61 |<= L81", "<=u:61 or <=l:81"), ("<= K", "<=k"),
            ("4.8 | SP5", "=4.8.sp.5"),
            ("A.01 <= C.0x | 4.0", ">=a.1 and <=c.0* or =4.0"), ("<= 15.2(5)EA.fc4", "<=15.2.5.ea.fc.4"),
            ("< CPC80 V16.30", "<16.30"), ("<= S4 A.07.107", "<=a.7.107"), ("< VX.2.14", "<*.2.14"),
        ])
    func bounds(text: String, expected: String) {
        #expect(Sketch.of(VersionExpression(text)) == expected)
    }

    @Test(
        "English",
        arguments: [
            ("2.3.6 and  below", "<=2.3.6"), ("2.3.6 or earlier", "<=2.3.6"), ("prior to 3.1", "<3.1"),
            ("prior to and including 3.1", "<=3.1"),
            ("less than or equal to 3.1", "<=3.1"), ("between 2.0 through 3.1", ">=2.0 and <=3.1"),
            ("between 2.0 and 3.1 | 5.0", ">=2.0 and <=3.1 or =5.0"), ("3.0 and all previous versions", "<=3.0"),
            ("versions earlier than 3.1", "<3.1"), ("up to and including 4.5", "<=4.5"), ("up to 4.5", "<=4.5"),
            ("3.0 and later", ">=3.0"), ("later than 3.0", ">3.0"), ("version 5 through 7", ">=5 and <=7"),
            ("Versions 2.00 to 6.11", ">=2.0 and <=6.11"), ("from 2.0 to 3.1", ">=2.0 and <=3.1"),
            ("All versions between V6.1 (including) and V6.1.1 (excluding)", ">=6.1 and <6.1.1"),
            ("2.0.3 (including) and 2.0.6 (excluding)", ">=2.0.3 and <2.0.6"),
            (">FW16_up_to_and_including_FW26", ">16 and <=26"), ("2.8.2 and 2.8.19", "=2.8.2 or =2.8.19"),
            (">= 9.3.0 -  but not including 9.3.8", ">=9.3.0 and <9.3.8"),
            ("20D29 through 20D32", ">=20.d.29 and <=20.d.32"),
            ("SCADA Web Server Version 2.02.0007 and prior", "<=2.2.7"),
        ])
    func english(text: String, expected: String) {
        #expect(Sketch.of(VersionExpression(text)) == expected)
    }

    @Test(
        "lists, wildcards and spans",
        arguments: [
            ("4.20 | 4.20 SR1 | 4.30", "=4.20 or =4.20.sr.1 or =4.30"), ("3.0|3.1", "=3.0 or =3.1"),
            ("MP1.1 Build 845, MP1.15 Build 360,", "=mp:1.1.build.845 or =mp:1.15.build.360"),
            ("V1.1, V1.2, and V1.3", "=1.1 or =1.2 or =1.3"), ("4.X | 5.X", "=4.* or =5.*"), ("12.2.x.x", "=12.2.*.*"),
            ("<= 12.2.x.x", "<=12.2.*.*"), ("All versions <= V9.x", "<=9.*"), ("12.2.*", "=12.2.*"),
            ("12.4.1-12.4.11", ">=12.4.1 and <=12.4.11"), ("2014-2016", ">=2014 and <=2016"),
            ("28  - 32", ">=28 and <=32"),
            ("8.00-20140730", "=8.0.20140730"), ("Rev B-M", ">=b and <=m"), ("1.03.07 (build 317)", "=1.3.7.build.317"),
            ("(Release 1.3.2 1.4.0)", "=1.3.2 or =1.4.0"), ("2nd Edition", "=2"), ("<=LF", "<=lf"),
        ])
    func lists(text: String, expected: String) {
        #expect(Sketch.of(VersionExpression(text)) == expected)
    }

    @Test(
        "every version, in all its spellings",
        arguments: ["vers:all/*", "*", "All versions", "All Versions", "all", "* (end-of-life 2011)", "any version"])
    func everyVersion(text: String) {
        let expression = VersionExpression(text)
        #expect(expression.interpretation == .everyVersion)
        #expect(expression.conditions == [])
    }

    @Test("an empty field and one that says so state nothing", arguments: ["", "  ", "No version", "n/a", "-"])
    func nothing(text: String) {
        #expect(VersionExpression(text).interpretation == .nothing)
    }

    @Test(
        "vers, canonical or only plain in meaning",
        arguments: [
            ("vers:all/<V7.0.3", "<7.0.3"), ("vers:all/>=V7.80<V9.40", ">=7.80 and <9.40"),
            ("vers:npm/>=1.0.0|<2.0.0", ">=1.0.0 and <2.0.0"), ("vers:semver/1.2.3|1.4.0", "=1.2.3 or =1.4.0"),
            ("vers:generic/>=1|<2|>=3|<4", ">=1 and <2 or >=3 and <4"),
            ("vers:all/<V5.2 SP 3 HF 13", "<5.2.sp.3.hf.13"),
            ("vers:maven/1.0%20SP1", "=1.0.sp.1"), ("vers:all/>=V11.5.1|<V11.6.2", ">=11.5.1 and <11.6.2"),
        ])
    func vers(text: String, expected: String) {
        #expect(Sketch.of(VersionExpression(text)) == expected)
    }

    @Test(
        "dates",
        arguments: [
            ("distributed  < april 1, 2018", "<@2018-04-01"), ("<  july 1 2017", "<@2017-07-01"),
            ("<May 2018", "<@2018-05"),
            ("<8/30/2024", "<@2024-08-30"), ("<April/20/2023", "<@2023-04-20"), ("< august 28", "<@2017-08-28"),
            ("manufactured before August 28, 2017", "<@2017-08-28"), ("<= January 2019", "<=@2019-01"),
            ("<=production_date_December_2020", "<=@2020-12"),
            ("shipped between 26-June-2017 through 07-August 2018", ">=@2017-06-26 and <=@2018-08-07"),
            ("with ViewForum option (shipped between 2016-August 2018)", ">=@2016 and <=@2018-08"),
            ("< March 13, 2019 | < 4.003", "<@2019-03-13 or <4.3"), ("<= 2.01 (end-of-life Nov 2017)", "<=2.1"),
        ])
    func dates(text: String, expected: String) {
        #expect(Sketch.of(VersionExpression(text, year: 2017)) == expected)
    }

    @Test("a date without a year needs the year of the advisory")
    func dateWithoutYear() {
        #expect(Sketch.of(VersionExpression("< august 28")) == "?")
    }
}
