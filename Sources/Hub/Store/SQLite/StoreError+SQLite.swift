import GRDB

extension StoreError {
    /// The trouble that SQLite reported, in our words; what is already in our words stays as it is.
    init(sqlite error: any Error) {
        if let known = error as? StoreError {
            self = known
        } else if let fault = error as? DatabaseError {
            self = Self.translate(fault)
        } else {
            self.init(.cannotOpen, "The database cannot be used: \(error).", advice: "Check the path and its folder.")
        }
    }

    private static func translate(_ fault: DatabaseError) -> StoreError {
        let told = fault.message ?? "no further message"
        return switch fault.resultCode {
        case .SQLITE_FULL:
            StoreError(
                .diskFull, "The disk is full; what was being written was undone and the rest is unharmed.",
                advice: "Free some space and run the command again.")
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            StoreError(
                .locked, "Another program is writing to the database.",
                advice: "Wait until its import has ended, then run the command again.")
        case .SQLITE_NOTADB: notADatabase
        case .SQLITE_CORRUPT:
            StoreError(
                .corrupt, "The database is damaged (\(told)).",
                advice: "Keep the file, restore a copy, and import what came since; imports can be repeated.")
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
            StoreError(
                .readOnly, "The database may not be written (\(told)).",
                advice: "Give this user the right to write the file and its folder.")
        case .SQLITE_CANTOPEN:
            StoreError(
                .cannotOpen, "The database cannot be opened (\(told)).",
                advice: "Check that its folder exists and that this user may read and write there.")
        case .SQLITE_IOERR:
            StoreError(
                .disk, "The disk failed while the database was in use (\(told)).",
                advice: "Check the disk and the space on it, then run the command again.")
        default:
            StoreError(
                .misuse, "The database refused a statement: \(fault).",
                advice: "This is a fault of the program: please report it with this message.")
        }
    }

    /// The file holds something else.
    static var notADatabase: StoreError {
        StoreError(
            .notADatabase, "The file is not a database.",
            advice: "Name another file; a new database is made where there is none.")
    }
}
