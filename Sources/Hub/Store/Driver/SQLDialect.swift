/// The few words in which database engines differ when tables are made. All other SQL is the same for each.
///
/// Text must sort and compare by code point, since lists are paged by text keys: SQLite does so by itself, and a
/// PostgreSQL driver would name its text type `TEXT COLLATE "C"`.
public struct SQLDialect: Sendable, Hashable {
    /// The type of a whole number of 64 bits.
    public var integer: String
    /// The type of a real number of 64 bits.
    public var real: String
    /// The type of text.
    public var text: String
    /// The type of bytes.
    public var blob: String
    /// What follows the closing bracket of `CREATE TABLE`.
    public var tableOptions: String

    /// A dialect with these words.
    public init(integer: String, real: String, text: String, blob: String, tableOptions: String) {
        self.integer = integer
        self.real = real
        self.text = text
        self.blob = blob
        self.tableOptions = tableOptions
    }

    /// SQLite, with tables that hold each column to its type.
    public static let sqlite = SQLDialect(
        integer: "INTEGER", real: "REAL", text: "TEXT", blob: "BLOB", tableOptions: " STRICT")
}
