import Foundation
import Store
import Testing

/// A database that a test has to itself, gone with it.
///
/// Every test of the repositories runs once for each of `kinds`. A second engine joins the tests by one more kind.
final class TestDatabase: Sendable {
    /// A way to have a database.
    enum Kind: String, Sendable, CaseIterable, CustomTestStringConvertible {
        case sqliteFile = "SQLite in a file"
        case sqliteMemory = "SQLite in memory"

        var testDescription: String { rawValue }

        /// Those that two programs can open at once, and that outlive a program.
        static let shared: [Kind] = [.sqliteFile]
    }

    let folder: URL
    private let kind: Kind
    private let first: any SQLDriver

    init(_ kind: Kind) throws {
        self.kind = kind
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("store-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        first = try Self.open(kind, path: folder.appendingPathComponent("test.sqlite").path)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    var path: String { folder.appendingPathComponent("test.sqlite").path }

    /// The driver that was opened first.
    var driver: any SQLDriver { first }

    /// Another driver on the same database, as another program would have it.
    func another() throws -> any SQLDriver { try Self.open(kind, path: path) }

    /// A store whose clock counts up by one millisecond from 1000 on. The folder stays as long as the store does.
    func store() throws -> SutureStore {
        let clock = TestClock()
        return try SutureStore(driver: driver, now: { [self] in withExtendedLifetime(self) { clock.now() } })
    }

    private static func open(_ kind: Kind, path: String) throws -> any SQLDriver {
        switch kind {
        case .sqliteFile: try SQLiteDriver(path: path, options: SQLiteDriver.Options(patience: 0.2))
        case .sqliteMemory: try SQLiteDriver(inMemory: SQLiteDriver.Options())
        }
    }
}
