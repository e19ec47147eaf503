/// Counters in the database that tell what has changed since something was worked out.
///
/// Each counts up inside the transaction that makes the change, so that whoever sees a number sees what it stands for,
/// in this process or another.
public enum ContentVersion: String, Sendable, CaseIterable {
    /// Everything that anybody can be shown.
    case all
    /// Devices, products and their versions.
    case inventory
    /// What open questions are gathered from: verdicts, newest revisions, devices.
    case matching
    /// The `matching` up to which every case was brought up to date.
    case followed
    /// The `matching` at which the open questions were gathered.
    case questions

    /// What it stands at.
    static func value(of version: ContentVersion, in connection: any SQLConnection) throws(StoreError) -> Int64 {
        try connection.first(
            "SELECT value FROM content_versions WHERE name = ?", [.text(version.rawValue)]
        ) { row throws(StoreError) in try row.integer() } ?? 0
    }

    /// Counts up.
    static func advance(_ versions: ContentVersion..., in connection: any SQLConnection) throws(StoreError) {
        for version in versions {
            try connection.execute(
                "UPDATE content_versions SET value = value + 1 WHERE name = ?", [.text(version.rawValue)])
        }
    }

    /// Notes that something is up to date with a number of another counter.
    static func set(_ version: ContentVersion, to value: Int64, in connection: any SQLConnection) throws(StoreError) {
        try connection.execute(
            "UPDATE content_versions SET value = ? WHERE name = ?", [.integer(value), .text(version.rawValue)])
    }
}

extension SutureStore {
    /// A number that is another one after every change that anybody can be shown, whoever made it.
    ///
    /// Read it before what depends on it: then what is kept under the number is never older than the number says.
    public func contentVersion() throws -> Int64 {
        try driver.glance { try ContentVersion.value(of: .all, in: $0) }
    }

    /// The state of verdicts, devices and newest revisions, as a number; cases follow it.
    public func matchingVersion() throws -> Int64 {
        try driver.read { try ContentVersion.value(of: .matching, in: $0) }
    }

    /// Whether every case was brought up to date with the verdicts, devices and revisions that are here.
    public func casesAreUpToDate() throws -> Bool {
        try driver.read { connection in
            try ContentVersion.value(of: .followed, in: connection)
                == ContentVersion.value(of: .matching, in: connection)
        }
    }

    /// Notes that every case was brought up to date with this state.
    public func noteCasesUpToDate(with matching: Int64) throws {
        try driver.writeQuietly { try ContentVersion.set(.followed, to: matching, in: $0) }
    }
}
