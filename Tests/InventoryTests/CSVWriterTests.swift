import Inventory
import Testing

@Suite("Writing delimited text")
struct CSVWriterTests {
    @Test("fields are quoted when they must be, and only then")
    func quoting() {
        #expect(CSVWriter().line(["a", "b,c", "d\"e", "f\ng", "", "h i"]) == "a,\"b,c\",\"d\"\"e\",\"f\ng\",,h i\r\n")
    }

    @Test(
        "a cell that a spreadsheet would run gets an apostrophe",
        arguments: ["=1+1", "+A9", "-1", "@SUM(A1)", "\tx", "\rx"])
    func formulas(cell: String) {
        let line = CSVWriter().line([cell])
        #expect(line.contains("'\(cell)"))
        #expect(!CSVWriter(guardsFormulas: false).line([cell]).contains("'"))
    }

    @Test(
        "the apostrophe before a formula sign is taken off when the file is imported",
        arguments: ["=A1", "+H123PARTNO0B", "-5", "@x"])
    func formulasComeBack(cell: String) throws {
        let text = CSVWriter().line(["asset tag", "model"]) + CSVWriter().line(["1", cell])
        #expect(try DeviceTable(Array(text.utf8)).rows.first?.device[.model] == cell)
    }

    @Test("a row of one empty field is no blank line")
    func emptyRow() throws {
        let text = CSVWriter().line(["a"]) + CSVWriter().line([""]) + CSVWriter().line(["b"])
        #expect(try readTable(Array(text.utf8)) == [["a"], [""], ["b"]])
    }

    @Test("the delimiter of the dialect is used and quoted")
    func dialect() {
        let writer = CSVWriter(dialect: CSVDialect(delimiter: UInt8(ascii: ";")))
        #expect(writer.line(["a;b", "c,d"]) == "\"a;b\";c,d\r\n")
    }
}
