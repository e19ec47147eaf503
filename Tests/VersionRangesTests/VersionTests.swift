import Testing
import VersionRanges

@Suite("What is recorded as a version")
struct VersionTests {
    @Test(
        "a version is taken apart into numbers, letters and counted releases",
        arguments: [
            ("BUILD 11.1.0.7", "11.1.0.7"),
            ("v1.48.03", "1.48.3"),
            ("Rev 1.54", "1.54"),
            ("GEH-1.1", "geh:1.1"),
            ("RomPager 4.07", "4.7"),
            ("7.2.8.810 + Fix-v230712", "7.2.8.810.hf.230712"),
            ("4.20 SR1", "4.20.sr.1"),
            ("R3.0 SP15", "3.0.sp.15"),
            ("1.8.4 Service Pack 01", "1.8.4.sp.1"),
            ("VF9.2", "vf:9.2"),
            ("2023.3 Build 9342", "2023.3.build.9342"),
            ("2020_R2_SP1_P01", "2020.release.2.sp.1.patch.1"),
            ("20D32", "20.d.32"),
            ("012U000040", "12.u.40"),
            ("V9.1_SP2_UC04", "9.1.sp.2.uc.4"),
            ("010A", "10.a"),
            ("1.221F", "1.221.f"),
            ("H.01.21", "h.1.21"),
            ("12.2.x.x", "12.2.*.*"),
            ("2.3x", "2.3*"),
            ("2nd Edition", "2"),
            ("1.4.2.0-9d9eff4", "1.4.2.0.9d9eff4"),
            ("2022.2 64-bit", "2022.2"),
            ("3.1.2, Windows 10", "3.1.2"),
            ("Rev K", "k"),
            ("V3.X.17", "3.*.17"),
            ("Firmware A.03.09", "a.3.9"),
        ])
    func parts(text: String, expected: String) throws {
        let version = try #require(Version(text))
        #expect(Sketch.of(version) == expected)
    }

    @Test(
        "text that holds no version gives none",
        arguments: [
            "", "  ", "N/A", "unknown", "latest", "Win 10 Pro", "Windows 10", "Android 9", "infusion pump", "x", "--",
            ".",
        ])
    func none(text: String) {
        #expect(Version(text) == nil)
    }

    @Test(
        "the older version compares as less, and the other way round as greater",
        arguments: [
            ("2.3", "2.4"), ("1.9", "1.10"), ("4.20 SR1", "4.20 SR2"), ("4.20", "4.20 SR1"), ("7.4 SP4", "7.5"),
            ("2.4A", "2.4B"), ("20D29", "20D32"), ("7.2.1-beta", "7.2.1"), ("1.0 beta 2", "1.0 rc 1"),
            ("A.03.09", "B.01"),
            ("2.4", "2.4.7"), ("V17 Update 4", "V17 Update 10"), ("J", "K"), ("1.0", "99999999999999999999"),
        ])
    func less(older: String, newer: String) throws {
        let first = try #require(Version(older))
        let second = try #require(Version(newer))
        // Twenty digits do not fit a number; then there is no order, and no trap either.
        guard newer.utf8.count < 20 else {
            #expect(Version.compare(first, second) == nil)
            return
        }
        #expect(Version.compare(first, second) == .less)
        #expect(Version.compare(second, first) == .greater)
    }

    @Test(
        "padding, prefixes and closing zeros make no difference",
        arguments: [
            ("02.03.01", "2.3.1"), ("1.52.00", "1.52"), ("V7.4 SP1", "7.4 Service Pack 1"), ("1.0 SP2", "1.0.0 SP2"),
            ("Ver.2.60", "Release 2.60"), ("12.1 Upd4", "12.1 Update 4"),
        ])
    func equal(one: String, other: String) throws {
        let first = try #require(Version(one))
        let second = try #require(Version(other))
        #expect(Version.compare(first, second) == .equal)
    }

    @Test(
        "versions that count in different ways do not compare",
        arguments: [
            ("GEH-1.1", "1.14"), ("VF9.2", "VG9.2"), ("2.4A", "2.4.1"), ("4.20 SR1", "4.20 SP1"), ("U61", "L81"),
            ("K", "1.0"), ("9.x", "9.1"),
        ])
    func incomparable(one: String, other: String) throws {
        let first = try #require(Version(one))
        let second = try #require(Version(other))
        #expect(Version.compare(first, second) == nil)
    }
}
