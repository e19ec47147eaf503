import Inventory
import TestSupport
import Testing

@Suite("Round trips and damaged bytes")
struct CSVRoundTripTests {
    private static let pieces = [
        "a", "7", " ", "\"", "\"\"", ",", ";", "\t", "|", "'", "\n", "\r", "\r\n", "é", "😀", "=1", "-", "@", "x y",
        "000",
    ]

    static let dialects: [CSVDialect] = [",", ";", "\t", "|"].flatMap { (delimiter: Unicode.Scalar) in
        ["\"", "'"].map { CSVDialect(delimiter: UInt8(ascii: delimiter), quote: UInt8(ascii: $0)) }
    }

    private func randomTable(_ generator: inout SeededGenerator) -> [[String]] {
        let columns = Int.random(in: 1...6, using: &generator)
        return (0..<Int.random(in: 2...8, using: &generator)).map { _ in
            (0..<columns).map { _ in
                (0..<Int.random(in: 0...5, using: &generator))
                    .map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
            }
        }
    }

    @Test("what is written is read back, for every dialect and every block size", arguments: dialects)
    func roundTrip(dialect: CSVDialect) throws {
        var generator = SeededGenerator(seed: UInt64(dialect.delimiter) << 8 | UInt64(dialect.quote))
        let writer = CSVWriter(dialect: dialect, guardsFormulas: false)
        for size in 1...64 {
            let table = randomTable(&generator)
            var bytes: [UInt8] = []
            for row in table { writer.append(row, to: &bytes) }
            let back = try readTable(bytes, dialect, blockSize: size, feed: Int.random(in: 1...80, using: &generator))
            #expect(back == table, "block size \(size)")
        }
    }

    @Test("damaged bytes give the same records for every block size, and never stop the program", arguments: 0..<40)
    func mutations(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let writer = CSVWriter(guardsFormulas: false)
        var bytes: [UInt8] = []
        for _ in 0..<4 { for row in randomTable(&generator) { writer.append(row, to: &bytes) } }
        for _ in 0..<20 {
            let index = Int.random(in: 0..<bytes.count, using: &generator)
            bytes[index] = [0, 10, 13, 34, 44, 0xFF, 0xC3].randomElement(using: &generator) ?? 0
            let dialect = CSVDialect.detect(firstBytes: bytes)
            let whole = outcome(bytes, dialect, .max / 2)
            let size = Int.random(in: 1...64, using: &generator)
            #expect(outcome(bytes, dialect, size) == whole, "block size \(size)")
        }
    }

    @Test("damaged exports never stop the program, whatever stands in the cells", arguments: 0..<40)
    func damagedExports(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed) &+ 1_000)
        var bytes = Array(
            """
            Control #,Mfr,Model,UDI,SW ver,In service,Owner
            0012,Medtronic,"MiniMed 670G, kit",(01)00643169001763(17)160712(21)21A11F4855,4.11A,01/02/2019,Patient
            0013,Baxter,Sigma,+A99912345/$$52001510X3/16D20111212/S77DE1G45-,3-Feb,N/A,hospital
            0014,,,=/A9999XYZ100T0944=,000025=A99971312345600=>014032,1.23E+11,2019-13-45,?

            """.utf8)
        for _ in 0..<60 {
            let index = Int.random(in: 0..<bytes.count, using: &generator)
            bytes[index] = UInt8.random(in: .min ... .max, using: &generator)
            if let table = try? DeviceTable(bytes) { #expect(table.rows.count <= bytes.count) }
        }
    }

    /// The records, or the code and line of the error, as one text.
    private func outcome(_ bytes: [UInt8], _ dialect: CSVDialect, _ size: Int) -> String {
        var records = ""
        do {
            try forEachRecord(bytes, dialect, blockSize: size, feed: size) { record in
                let fields = (0..<record.fieldCount).map { record.string($0) }
                records += "\(record.line) \(record.row) \(fields) \(String(describing: record.defect?.code))\n"
            }
            return records
        } catch {
            return "\(error)"
        }
    }
}
