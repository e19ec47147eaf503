import Inventory

/// The rows of an import that did not become devices, written to a file that is made for the first of them.
final class RejectedRows {
    /// How many rows there are.
    private(set) var count = 0
    /// Where and why, for the first of them.
    private(set) var first: [String] = []
    private let path: String?
    private let layout: RejectsFile
    private let dialect: CSVDialect
    private var file: RejectedFile?
    /// The last rows that were handed on: one of them may still be refused by the store.
    private var recent: [Int: (row: Int, bytes: [UInt8])] = [:]

    private static let keptReasons = 20
    private static let window = 1_024

    /// - Parameter path: where the rows go; nil for nowhere.
    init(path: String?, header: [String], dialect: CSVDialect) {
        self.path = path
        layout = RejectsFile(header: header)
        self.dialect = dialect
    }

    /// Takes a row that the reader refused.
    func add(_ record: borrowing CSVRecord, _ rejection: RowRejection) throws(FileError) {
        count += 1
        if first.count < Self.keptReasons { first.append(rejection.description) }
        guard let path else { return }
        if file == nil {
            file = try RejectedFile(path: path)
            try file?.write(layout.headerLine())
        }
        try file?.write(layout.line(for: record, rejection))
    }

    /// Remembers a row that was handed on to the store.
    func remember(_ record: borrowing CSVRecord) {
        recent[record.line] = (record.row, Array(record.rawBytes))
        guard recent.count > 2 * Self.window else { return }
        for line in recent.keys.sorted().dropLast(Self.window) { recent[line] = nil }
    }

    /// Takes a row that the store refused some rows later.
    func addRemembered(line: Int, reason: String) throws(FileError) {
        let known = recent[line]
        let rejection = RowRejection(code: .assetTagRepeated, line: line, row: known?.row ?? line, message: reason)
        guard let bytes = known?.bytes else {
            count += 1
            if first.count < Self.keptReasons { first.append(rejection.description) }
            return
        }
        var failure: FileError?
        reread(bytes) { record in
            do throws(FileError) { try add(record, rejection) } catch { failure = error }
        }
        if let failure { throw failure }
    }

    private func reread(_ bytes: [UInt8], _ body: (borrowing CSVRecord) -> Void) {
        var plain = dialect
        // The bytes of a record are UTF-8 where the file is UTF-16.
        if plain.encoding != .windows1252 { plain.encoding = .utf8 }
        var chunker = CSVChunker(dialect: plain)
        chunker.append([0x68, 0x0A] + bytes + [0x0A])
        guard let block = try? chunker.finish() else { return }
        var reader = CSVBlockReader(dialect: plain)
        reader.read(block) { record in
            if record.row == 2 { body(record) }
        }
    }

    /// The file, where one was made.
    var writtenPath: String? { file == nil ? nil : path }
}

/// An open file, held by reference since it is made only when needed.
private final class RejectedFile {
    private let descriptor: FileDescriptor

    init(path: String) throws(FileError) {
        do throws(FileError) {
            descriptor = try FileDescriptor(writing: path)
        } catch {
            var told = error
            told.advice = "name another file for the rejected rows with --rejects"
            throw told
        }
    }

    func write(_ bytes: [UInt8]) throws(FileError) {
        try bytes.span.bytes.withUnsafeBytes { bytes throws(FileError) in try descriptor.write(bytes) }
    }
}
