import Testing
import VersionRanges

@Suite("Versions in free text")
struct FoundVersionTests {
    @Test(
        "versions are found with the words before them",
        arguments: [
            ("BD KIESTRA TLA, READA OVERVIEW SW 1.1.0.1", "1.1.0.1 after reada overview sw"),
            ("TERMINAL SERVER, HTTP BANNER ALLEGRO ROMPAGER 4.34", "4.34 after banner allegro rompager"),
            ("web server Allegro RomPager/4.07", "4.07 after server allegro rompager"),
            ("MicroDicom viewer 2022.2 64-bit", "2022.2 after microdicom viewer"),
            ("Sante DICOM Viewer Pro 13.1", "13.1 after dicom viewer pro"),
            ("WIN8.1/IIS7.5 - RAD FRONT DESK", "8.1 after win; 7.5 after win8 1 iis"),
            ("Synapsys 4.20 SR1 server", "4.20 SR1 after synapsys"),
            ("fw v3 installed", "v3 after fw"),
            ("viewer 2023.3 Build 9342.", "2023.3 Build 9342 after viewer"),
            ("Rev 2 board", "2 after rev"), ("upgrade to V14 SP2 Update 3.", "V14 SP2 Update 3 after upgrade to"),
            ("fixed in 3.1 Service Pack 2", "3.1 Service Pack 2 after fixed in"),
            ("WiFi module (D29 or later)", "D29 after wifi module"),
            ("PERINATAL REV J.00 SERVER", "J.00 after perinatal rev"),
            ("uses 4.2. Update 5 devices", "4.2 after uses"),
        ])
    func finds(text: String, expected: String) {
        let found = Version.found(in: text).map { hit in
            hit.version.text + " after " + hit.wordsBefore.suffix(3).joined(separator: " ")
        }
        #expect(found.joined(separator: "; ") == expected)
    }

    @Test(
        "dates, measures, addresses and bare numbers are no versions",
        arguments: [
            "VITAL SIGNS MONITOR CMS8000 12.1IN", "MRI 1.5T", "PACEMAKER, IMPLANTED 2012-06-14", "DOM 02/2017",
            "IP 192.168.1.20", "DISPENSER 6 drawer, room 401", "MMT-1752", "", "IMPLANTED 14.06.2012",
            "802.11N SERIAL BRIDGE", "CARESCAPE V100", "module D29",
        ])
    func passesOver(text: String) {
        #expect(Version.found(in: text).map(\.version.text) == [])
    }

    @Test("the range is where the version stands")
    func range() throws {
        let text = "Gerät – SW v2.3.1 (Station 4)"
        let hit = try #require(Version.found(in: text).first)
        #expect(text[hit.range] == "v2.3.1")
    }
}
