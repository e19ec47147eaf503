import Synchronization

/// How often each table was changed, at one moment: what was worked out from some tables holds as long as none of them changed.
public struct ContentState: Sendable {
    /// What `SutureStore.contentVersion` said.
    public let version: Int64
    /// How often each table was changed since that is counted.
    private let tables: [String: Int64]
    /// How many changes did not say of which tables they are, such as those of an earlier version of this program: they
    /// count as changes of every table.
    private let unexplained: Int64
    /// How many changes of tables there were in all.
    private let sum: Int64

    /// A number that is another one after every change of one of these tables.
    public func stamp(of tables: some Sequence<String>) -> Int64 {
        // None of them ever counts down, so the sum stays only where all of them stay.
        tables.reduce(unexplained) { $0 + (self.tables[$1] ?? 0) }
    }

    /// A number that is another one after every change of any table but these.
    public func stamp(without tables: some Sequence<String>) -> Int64 {
        tables.reduce(unexplained + sum) { $0 - (self.tables[$1] ?? 0) }
    }
}

extension ContentState {
    /// The counter of one table has this before its name.
    private static let prefix = "table "
    /// Counts the changes that said of which tables they are.
    private static let explained = "explained"

    /// Reads all counters, in one statement: they are of one moment.
    fileprivate init(_ connection: any SQLConnection) throws(StoreError) {
        let rows = try connection.rows("SELECT name, value FROM content_versions") { row throws(StoreError) in
            (try row.text(), try row.integer())
        }
        var (all, explained, tables) = (Int64(0), Int64(0), [String: Int64]())
        for (name, value) in rows {
            switch name {
            case ContentVersion.all.rawValue: all = value
            case Self.explained: explained = value
            default: if name.hasPrefix(Self.prefix) { tables[String(name.dropFirst(Self.prefix.count))] = value }
            }
        }
        (version, self.tables, unexplained) = (all, tables, all - explained)
        sum = tables.values.reduce(0, +)
    }

    /// Counts up what a transaction changed, inside of it.
    static func count(_ changes: TableChanges, in connection: any SQLConnection) throws(StoreError) {
        guard changes.areUnderstood else { return }
        try connection.batch(
            """
            INSERT INTO content_versions (name, value) VALUES (?, 1)
            ON CONFLICT (name) DO UPDATE SET value = content_versions.value + 1
            """, [[.text(explained)]] + changes.tables.sorted().map { [.text(prefix + $0)] })
    }
}

/// The state that was read last: as long as the version is the same, so is all the rest.
final class ContentWatch: Sendable {
    private let known = Mutex<ContentState?>(nil)

    func state(in connection: any SQLConnection) throws(StoreError) -> ContentState {
        let version = try ContentVersion.value(of: .all, in: connection)
        if let known = known.withLock({ $0 }), known.version == version { return known }
        let state = try ContentState(connection)
        known.withLock { known in
            if (known?.version ?? .min) < state.version { known = state }
        }
        return state
    }
}

extension SutureStore {
    /// What has been changed how often, up to now. Read it before what depends on it, as `contentVersion`.
    public func contentState() throws -> ContentState {
        try driver.glance { try watch.state(in: $0) }
    }
}
