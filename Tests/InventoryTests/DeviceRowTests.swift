import Inventory
import Testing

@Suite("Reading rows as devices")
struct DeviceRowTests {
    /// The first device of a table whose first column is the asset tag.
    private func row(_ header: String, _ cell: String, dates: DateOrder? = nil) throws -> DeviceRow {
        let text =
            CSVWriter(guardsFormulas: false).line(["asset tag", header, "zz"])
            + CSVWriter(guardsFormulas: false).line(["1", cell, ""])
        return try #require(try DeviceTable(Array(text.utf8), dates: dates).rows.first)
    }

    @Test(
        "cells are trimmed and tidied, and what they say stays",
        arguments: [
            ("  MiniMed   670G ", "MiniMed 670G"), ("a\nb", "a b"), ("a\u{A0}\u{A0}b", "a b"),
            ("\tx\u{7}y\u{200B}z", "xyz"),
            ("007", "007"), ("1.10", "1.10"), ("\u{FEFF}A", "A"), ("soft\u{AD}hyphen", "softhyphen"), ("'=SUM", "=SUM"),
            ("'tis", "'tis"),
            ("Müller", "Müller"), ("   ", ""),
        ])
    func cleaning(cell: String, text: String) throws {
        #expect(try row("model", cell).device[.model] == text)
    }

    @Test(
        "words that say nothing leave the field empty",
        arguments: ["N/A", "n/a", "NONE", "Unknown", "-", "--", "TBD", "null", "?", "na", "#N/A", " Not available "])
    func placeholders(cell: String) throws {
        #expect(try row("serial number", cell).device[.serialNumber] == "")
    }

    @Test(
        "a word that is a value in its column stays",
        arguments: [
            ("operating system", DeviceField.operatingSystem, "None"), ("department", .department, "NA"),
            ("location", .location, "NA"),
            ("status", .status, "Unknown"), ("model number", .modelNumber, "0"), ("model", .model, "X"),
            ("model", .model, "Nano"),
        ])
    func valuesStay(header: String, field: DeviceField, cell: String) throws {
        #expect(try row(header, cell).device[field] == cell)
    }

    @Test(
        "the owner is the hospital, a patient, or not said",
        arguments: [
            ("Hospital", "hospital", false), ("Hospital-Owned", "hospital", false), ("RENTAL", "hospital", false),
            ("Patient", "patient", false),
            ("patient owned", "patient", false), ("Pt.", "patient", false), ("", "", false), ("n/a", "", false),
            ("J. Smith", "", true),
            ("hospital or patient", "", true),
        ])
    func owner(cell: String, owner: String, warns: Bool) throws {
        let row = try row("owner", cell)
        #expect(row.device[.owner] == owner)
        #expect(row.warnings.contains { $0.code == .ownerNotUnderstood } == warns)
    }

    @Test(
        "a certain date is kept as ISO",
        arguments: [
            ("2019-03-04", "2019-03-04"), ("2019-03-04 00:00:00", "2019-03-04"), ("2019-03-04T10:11:12Z", "2019-03-04"),
            ("20190304", "2019-03-04"), ("2019/3/4", "2019-03-04"), ("13/02/2019", "2019-02-13"),
            ("2/13/2019 12:00 AM", "2019-02-13"),
            ("2/13/19", "2019-02-13"), ("5/5/98", "1998-05-05"), ("4.3.2019", "2019-03-04"),
            ("3-Feb-2019", "2019-02-03"), ("Feb 3, 2019", "2019-02-03"),
            ("3 février 2019", "2019-02-03"), ("29 Feb 2020", "2020-02-29"), ("2019", "2019"), ("2019-03", "2019-03"),
            ("3/2019", "2019-03"), ("Mar 2019", "2019-03"),
        ])
    func dates(cell: String, date: String) throws {
        let row = try row("in service date", cell)
        #expect(row.device[.inServiceDate] == date)
        #expect(row.warnings.isEmpty)
    }

    @Test(
        "a date that is not certain is kept as text, and noted",
        arguments: [
            "3/4/2019", "19", "13-2019", "2019-13", "43528", "1066", "2019-02-30", "29 Feb 2019", "soon", "1/2/60",
        ])
    func uncertainDates(cell: String) throws {
        let row = try row("manufacture date", cell)
        #expect(row.device[.manufactureDate] == cell)
        #expect(row.warnings.map(\.code) == [.dateNotCertain])
    }

    @Test(
        "a date in either order is read when the order is known",
        arguments: [(DateOrder.monthFirst, "2019-03-04"), (.dayFirst, "2019-04-03")])
    func dateOrder(order: DateOrder, date: String) throws {
        #expect(try row("in service date", "3/4/2019", dates: order).device[.inServiceDate] == date)
    }

    @Test(
        "the order of a file's dates is told by days above twelve",
        arguments: [
            (["1/2/2019", "3/25/2019"], DateOrder.monthFirst), (["1/2/2019", "25-3-2019"], .dayFirst),
            (["1/2/2019", "2019-03-25"], .unknown),
            (["25/3/2019", "3/25/2019", "25/4/2019"], .unknown), ([], .unknown),
        ])
    func detectedOrder(dates: [String], order: DateOrder) {
        #expect(DateOrder.detect(dates) == order)
    }

    @Test(
        "a serial number that a spreadsheet rounded is kept and noted",
        arguments: ["1.23E+11", "4E+15", "1,2345E+12", "7.6e+11"])
    func scientific(cell: String) throws {
        let row = try row("serial number", cell)
        #expect(row.device[.serialNumber] == cell)
        #expect(row.warnings.map(\.code) == [.scientificNumber])
    }

    @Test(
        "serial numbers with an E are left in peace",
        arguments: ["12E45", "1E5", "E+11", "12.3E+11", "1.2E-3", "ABE+1"])
    func notScientific(cell: String) throws {
        #expect(try row("serial number", cell).warnings.isEmpty)
        #expect(!SpreadsheetDamage.isScientific(cell))
    }

    @Test(
        "a version that a spreadsheet turned into a date is kept and noted",
        arguments: ["3-Feb", "Feb-03", "Mar-21", "2-Mar-21", "1. Mai"])
    func versionIsDate(cell: String) throws {
        let row = try row("software version", cell)
        #expect(row.device[.softwareVersion] == cell)
        #expect(row.warnings.map(\.code) == [.versionIsDate])
        #expect(SpreadsheetDamage.isDate(cell))
    }

    @Test(
        "versions are left in peace",
        arguments: ["3.2", "V3-2", "2021-02-03", "B.02.11", "Rev 3", "March", "3.0.Mar.1.2", "MARK-2"])
    func versions(cell: String) throws {
        #expect(try row("software version", cell).warnings.isEmpty)
    }

    @Test("a spreadsheet error is no value, and is noted", arguments: ["#N/A", "#REF!", "#VALUE!"])
    func spreadsheetErrors(cell: String) throws {
        let row = try row("model", cell)
        #expect(row.device[.model] == "")
        #expect(row.warnings.map(\.code) == [.spreadsheetError])
    }

    @Test(
        "a UDI with a wrong check digit, or that is none, is kept and noted",
        arguments: ["(01)00643169001764", "hello world"])
    func udi(cell: String) throws {
        let row = try row("udi", cell)
        #expect(row.device[.udi] == cell)
        #expect(row.warnings.map(\.code) == [.udi])
    }

    @Test("dates of a file that could be read in two ways are read as its other dates are")
    func datesOfOneFile() throws {
        let text = "asset tag,install date,dom\n1,3/4/2019,\n2,,12/31/2018\n"
        let rows = try DeviceTable(Array(text.utf8)).rows
        #expect(rows.map { $0.device[.inServiceDate] } == ["2019-03-04", ""])
    }

    @Test("one field of a row can be read, and a row be refused, without making a device")
    func singleFields() throws {
        let text = "asset tag,model\n 007 ,N/A\n,M\n"
        let mapping = HeaderMapping.recognise(header: ["asset tag", "model"])
        var found: [String] = []
        try forEachRecord(Array(text.utf8)) { record in
            guard !record.isHeader else { return }
            for field in [DeviceField.assetTag, .model, .udi] {
                found.append(DeviceRow.text(of: field, in: record, mapping: mapping))
            }
            found.append(DeviceRow.rejection(of: record, mapping: mapping)?.code.rawValue ?? "taken")
        }
        #expect(found == ["007", "", "", "taken", "", "M", "", "assetTagMissing"])
    }
}
