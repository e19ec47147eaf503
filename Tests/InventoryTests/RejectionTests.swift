import Inventory
import TestSupport
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

@Suite("Rejected rows")
struct RejectionTests {
    private let text = """
        asset tag,model,serial
        A1,M,1
        ,M,2
        A1,N,3
        ,,
        A2,short
        A3,M,4,
        A4,M,5,extra
        A5,\u{0},6
        "A6","x
        y",7

        """

    @Test("bad rows are rejected with line and reason, the others are taken")
    func reasons() throws {
        let table = try DeviceTable(Array(text.utf8))
        #expect(table.rows.map(\.device.assetTag) == ["A1", "A2", "A3", "A6"])
        #expect(table.rows.map(\.line) == [2, 6, 7, 10])
        #expect(table.rejections.map(\.code) == [.assetTagMissing, .assetTagRepeated, .tooManyFields, .nulByte])
        #expect(table.rejections.map(\.line) == [3, 4, 8, 9])
        #expect(table.rejections[1].description == "line 4 (row 4): the asset tag \"A1\" stands on line 2 already")
        #expect(table.rejections[2].message.contains("field 4 holds text, but the header has 3 columns"))
    }

    @Test("the rejects file has the original cells, the line and the reason")
    func rejectsFile() throws {
        let rows = try readTable(try DeviceTable(Array(text.utf8)).rejects)
        #expect(rows[0] == ["asset tag", "model", "serial", "rejected_line", "rejected_reason"])
        #expect(rows[1] == ["", "M", "2", "3", "the asset tag is missing"])
        #expect(rows[3].prefix(4) == ["A4", "M", "5", "8"])
        #expect(rows[3].last == "extra")
    }

    @Test("a repaired rejects file can be imported as it is")
    func repair() throws {
        let rejects = String(decoding: try DeviceTable(Array(text.utf8)).rejects, as: UTF8.self)
        let repaired = rejects.split(separator: "\r\n").prefix(2).joined(separator: "\r\n")
            .replacing("\r\n,M,2", with: "\r\nA9,M,2")
        let table = try DeviceTable(Array(repaired.utf8))
        #expect(table.rows.map(\.device.assetTag) == ["A9"])
        #expect(table.mapping.unusedColumns.map(\.header) == RejectsFile.addedColumns)
    }

    @Test("cells of a rejected row are written as they came, formulas and all")
    func verbatim() throws {
        let table = try DeviceTable(Array("asset tag,model\n,\"=1+1, x\"\nA,b\n".utf8))
        #expect(try readTable(table.rejects)[1][1] == "=1+1, x")
    }

    @Test("a table without an asset tag column, or without rows, is refused")
    func refusals() {
        let noTag = #expect(throws: DeviceTable.Failure.self) { try DeviceTable(Array("a,b\n1,2\n".utf8)) }
        guard case .mapping = noTag else {
            Issue.record("expected a mapping error, got \(String(describing: noTag))")
            return
        }
        let empty = #expect(throws: DeviceTable.Failure.self) { try DeviceTable([]) }
        #expect(empty == .table(CSVError(.emptyFile, line: 1, row: 1, "the file is empty; export it again")))
    }

    @Test("the labelled pairs are read whole", .enabled(if: Corpora.shouldRun, Comment(rawValue: Corpora.skipped)))
    func labelledPairs() throws {
        let bytes = [UInt8](try Data(contentsOf: Corpora.gold.appendingPathComponent("pairs.csv")))
        let table = try DeviceTable(bytes)
        #expect(table.rows.count == 302)
        #expect(table.rejections.isEmpty)
        #expect(
            table.mapping.fields == [
                .assetTag, .manufacturer, .model, .modelNumber, .serialNumber, .softwareVersion, .description,
            ])
    }
}
