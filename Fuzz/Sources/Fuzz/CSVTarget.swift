import Inventory

/// Takes the first byte for dialect and block size, the rest as a file; the file is a mapping and identifiers too.
enum CSVTarget {
    static func run(_ bytes: [UInt8]) {
        guard let choice = bytes.first else { return }
        let file = Array(bytes.dropFirst())
        let dialect = dialect(choice)
        let whole = CSVReading(file, dialect, blockSize: 1 << 20, feed: 1 << 20)
        let pieces = CSVReading(file, dialect, blockSize: blockSize(choice), feed: 1 + Int(choice) % 13)
        check(whole.place == pieces.place, "the size of blocks changes no error: \(pieces.error as Any)")
        if whole.error == nil { check(whole.records == pieces.records, "the size of blocks changes no record") }
        checkRoundTrip(whole.records, dialect)
        checkTable(file)
        checkHeader(whole.records, String(decoding: file, as: UTF8.self))
        checkIdentifiers(whole.records)
    }

    private static func dialect(_ choice: UInt8) -> CSVDialect {
        let delimiters = Array(",;\t|".utf8)
        let encodings = TextEncoding.allCases
        return CSVDialect(
            delimiter: delimiters[Int(choice & 3)], quote: choice & 4 == 0 ? UInt8(ascii: "\"") : UInt8(ascii: "'"),
            encoding: encodings[Int(choice >> 3) % encodings.count])
    }

    private static func blockSize(_ choice: UInt8) -> Int { [1, 2, 3, 7, 16, 64, 65, 300][Int(choice >> 5)] }

    /// What the writer writes reads as what it was given.
    private static func checkRoundTrip(_ records: [CSVReading.Record], _ dialect: CSVDialect) {
        guard !records.isEmpty else { return }
        var plain = dialect
        plain.encoding = .utf8
        let writer = CSVWriter(dialect: plain, guardsFormulas: false)
        // A header of our own comes first, so that no text of the input is taken for a byte order mark or `sep=`.
        var output = Array("header\n".utf8)
        for record in records { writer.append(record.fields, to: &output) }
        let again = CSVReading(output, plain, blockSize: 1 << 20, feed: 1 << 20)
        check(again.error == nil, "what was written can be read: \(again.error as Any)")
        check(again.records.dropFirst().map(\.fields) == records.map(\.fields), "what was written reads the same")
    }

    private static func checkTable(_ file: [UInt8]) {
        guard let table = try? DeviceTable(file) else { return }
        check(table.rows.allSatisfy { !$0.device[.assetTag].isEmpty }, "every device has an asset tag")
        check(Set(table.rows.map { $0.device[.assetTag] }).count == table.rows.count, "no asset tag comes twice")
        check(table.rejections.isEmpty == table.rejects.isEmpty, "rejected rows are in the file of rejects")
        guard !table.rejects.isEmpty else { return }
        let rejects = CSVReading(table.rejects, CSVDialect(), blockSize: 1 << 20, feed: 1 << 20)
        check(rejects.error == nil, "the file of rejects can be read: \(rejects.error as Any)")
        check(rejects.records.count == table.rejections.count + 1, "every rejected row is in the file of rejects")
    }

    private static func checkHeader(_ records: [CSVReading.Record], _ mappingText: String) {
        guard let header = records.first?.fields else { return }
        checkMapping(HeaderMapping.recognise(header: header))
        guard let overrides = try? MappingFile.parse(mappingText) else { return }
        if let mapping = try? HeaderMapping.recognise(header: header, overrides: overrides) { checkMapping(mapping) }
    }

    /// Every column serves one field, or is listed as not used.
    private static func checkMapping(_ mapping: HeaderMapping) {
        let used = mapping.fields.compactMap { mapping.column(of: $0) }
        let columns = (used + mapping.unusedColumns.map(\.index)).sorted()
        check(columns == Array(mapping.header.indices), "every column is used once or listed as not used")
    }

    private static func checkIdentifiers(_ records: [CSVReading.Record]) {
        for text in records.prefix(8).flatMap({ $0.fields.prefix(8) }) {
            guard let identifier = try? UDI.parse(text) else { continue }
            let length = identifier.deviceIdentifier.utf8.count
            switch identifier.agency {
            case .gs1: check(length == 14, "a GS1 device identifier has 14 digits")
            case .iccbba: check(length == 16 || length == 10, "an ICCBBA device identifier has 16 or 10 characters")
            case .hibcc: check(length > 0, "a HIBCC device identifier is not empty")
            }
        }
    }
}
