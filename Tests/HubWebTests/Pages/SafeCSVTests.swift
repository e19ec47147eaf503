import Testing

@testable import HubWeb

@Suite("Files for spreadsheets")
struct SafeCSVTests {
    static func line(_ cells: [String]) -> String {
        let text = String(decoding: SafeCSV(cells).bytes, as: UTF8.self)
        return String(text.dropLast())
    }

    @Test(
        "a cell that begins as a formula begins with an apostrophe",
        arguments: [
            ("=1+1", "\"'=1+1\""), ("+1", "\"'+1\""), ("-1", "\"'-1\""), ("@SUM(A1)", "\"'@SUM(A1)\""),
            ("\t=1", "\"'\t=1\""), ("\r=1", "\"'\r=1\""), ("  =1", "\"'  =1\""),
        ])
    func formula(_ cell: String, _ written: String) {
        #expect(Self.line([cell]) == written)
    }

    @Test(
        "other cells are written as RFC 4180 has it",
        arguments: [("pump", "pump"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("1-2", "1-2"), ("", "")])
    func plain(_ cell: String, _ written: String) {
        #expect(Self.line([cell]) == written)
    }

    @Test("lines end with carriage return and line feed")
    func lines() {
        var sheet = SafeCSV(["a", "b"])
        sheet.add(["1", "2"])
        #expect(sheet.bytes == Array("a,b\r\n1,2\r\n".utf8))
    }
}
