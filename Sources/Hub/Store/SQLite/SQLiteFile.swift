import Foundation
import GRDB

/// A database file before it is opened: is it ours, and if there is none, a new one for this user only.
///
/// Looking before opening leaves the file of another program as it was: opening one would already turn it to
/// write-ahead logging.
enum SQLiteFile {
    /// "SUTR": marks our files in the header that every SQLite file has (file format, section 1.3, offset 68).
    static let applicationID: UInt32 = 0x5355_5452

    /// Makes sure that there is a database of ours at this path.
    static func prepare(_ path: String) throws(StoreError) {
        let header = try header(of: path)
        if header.isEmpty {
            try create(path)
        } else if !header.starts(with: Array("SQLite format 3\0".utf8)) || header.count < 72 {
            throw StoreError.notADatabase
        } else if identifier(in: header) != applicationID {
            throw StoreError(
                .foreignDatabase, "The file is a database of another program.",
                advice: "Name another file; a new database is made where there is none.")
        }
    }

    private static func identifier(in header: [UInt8]) -> UInt32 {
        header[68..<72].reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// The first bytes of the file; none when it is missing or empty, as a process that was killed may leave it.
    private static func header(of path: String) throws(StoreError) -> [UInt8] {
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        do {
            let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            defer { try? file.close() }
            return [UInt8](try file.read(upToCount: 100) ?? Data())
        } catch {
            throw StoreError(
                .cannotOpen, "The database cannot be read.",
                advice: "Check that it is a file and that this user may read and write it.")
        }
    }

    /// Writes the mark before anything else, and without write-ahead logging so that it is in the file itself.
    private static func create(_ path: String) throws(StoreError) {
        // The inventory names patients: nobody else on this machine needs to read it.
        let manager = FileManager.default
        if !manager.fileExists(atPath: path) {
            _ = manager.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
        }
        do {
            let queue = try DatabaseQueue(path: path)
            try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA application_id = \(applicationID)") }
            try queue.close()
        } catch { throw StoreError(sqlite: error) }
    }
}
