import Inventory
import Response

/// Reads contacts from CSV: one line each, with a header that names the columns.
enum ContactSheet {
    /// The columns that are read; `reference` and `name` are needed. Address lines are separated by `|` or a line break.
    static let columns = ["reference", "name", "address", "email", "phone", "language", "preferred"]
    /// The largest file that is taken, in bytes.
    static let largest = 16 << 20

    /// The contacts of a sheet.
    ///
    /// - Throws: `ContactError.badSheet` for the first line that cannot be used: a contact that is silently left out is a
    ///   person who is not told. The line is named, what stands in it is not.
    static func read(_ bytes: [UInt8]) throws(ContactError) -> [Contact] {
        guard bytes.count <= largest else { throw .badSheet("The file is larger than \(largest >> 20) MB.") }
        let rows = try records(bytes)
        guard let header = rows.first else { throw .badSheet("The file is empty.") }
        let names = header.cells.map { $0.lowercased().filter { $0.isLetter } }
        var places: [String: Int] = [:]
        for column in columns { places[column] = names.firstIndex(of: column) }
        for column in ["reference", "name"] where places[column] == nil {
            throw .badSheet(
                "There is no column “\(column)”. The columns are: \(columns.joined(separator: ", ")).")
        }
        var contacts: [Contact] = []
        var seen: Set<String> = []
        for row in rows.dropFirst() {
            let contact = try contact(row, places)
            guard seen.insert(contact.reference).inserted else {
                throw .badSheet("Line \(row.line): this reference stands in an earlier line, too.")
            }
            contacts.append(contact)
        }
        return contacts
    }

    private static func contact(
        _ row: (line: Int, cells: [String]), _ places: [String: Int]
    ) throws(ContactError) -> Contact {
        func cell(_ name: String) -> String {
            guard let place = places[name], row.cells.indices.contains(place) else { return "" }
            return trimmed(row.cells[place])
        }
        let (email, language, preferred) = (
            cell("email"), cell("language").lowercased(), cell("preferred").lowercased()
        )
        guard !cell("reference").isEmpty else { throw .badSheet("Line \(row.line) has no reference.") }
        guard email.isEmpty || Contact.isEmail(email) else {
            throw .badSheet("Line \(row.line): what stands under “email” is no e-mail address.")
        }
        guard language.isEmpty || language.count == 2 && language.allSatisfy({ $0.isASCII && $0.isLetter }) else {
            throw .badSheet("Line \(row.line): a language is two letters, such as en or es.")
        }
        let way = preferred.isEmpty ? nil : NoticeWay(rawValue: preferred)
        guard preferred.isEmpty || way != nil && way != .page else {
            throw .badSheet("Line \(row.line): “preferred” is email, text, letter or call.")
        }
        let address = cell("address").split { $0 == "|" || $0.isNewline }.map { trimmed(String($0)) }
        return Contact(
            reference: cell("reference"), name: cell("name"), address: address.filter { !$0.isEmpty }, email: email,
            phone: cell("phone"), language: language.isEmpty ? ActionDraft.language : language, preferred: way)
    }

    private static func trimmed(_ text: String) -> String {
        String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }

    private static func records(_ bytes: [UInt8]) throws(ContactError) -> [(line: Int, cells: [String])] {
        let dialect = CSVDialect.detect(firstBytes: bytes.prefix(1 << 16))
        var (chunker, reader) = (CSVChunker(dialect: dialect), CSVBlockReader(dialect: dialect))
        chunker.append(bytes)
        var rows: [(line: Int, cells: [String])] = []
        do throws(CSVError) {
            while let block = try chunker.next() { read(block, &reader, &rows) }
            if let block = try chunker.finish() { read(block, &reader, &rows) }
        } catch {
            throw .badSheet("Line \(error.line) cannot be read as CSV.")
        }
        return rows
    }

    private static func read(
        _ block: borrowing CSVBlock, _ reader: inout CSVBlockReader, _ rows: inout [(line: Int, cells: [String])]
    ) {
        reader.read(block) { record in
            rows.append((record.line, (0..<record.fieldCount).map { record.string($0) }))
        }
    }
}
