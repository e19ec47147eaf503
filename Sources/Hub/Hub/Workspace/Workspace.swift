public import Store

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Where this user's database is, and the clock that the store is given.
public enum Workspace {
    /// Opens the database at a path; without one at `SUTURE_DATABASE`, or else in the user's data folder.
    ///
    /// - Throws: `FileError` when the folder cannot be made, `StoreError` when the database cannot be used.
    public static func open(path: String? = nil) throws -> SutureStore {
        let path = path ?? databasePath
        try makeFolder(of: path)
        return try SutureStore.open(path: path, now: milliseconds)
    }

    /// Where the database is unless told otherwise: `SUTURE_DATABASE`, or a file in the user's data folder.
    public static var databasePath: String { variable("SUTURE_DATABASE") ?? defaultPath }

    /// Milliseconds since 1970.
    public static func milliseconds() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }

    /// What the log calls whoever works at this machine's command line.
    public static var actor: String { "local:\(userName)" }

    /// The name under which this user works, for the record of decisions.
    public static var userName: String { variable("USER") ?? variable("LOGNAME") ?? "user \(getuid())" }

    private static var defaultPath: String {
        let folder = variable("XDG_DATA_HOME") ?? "\(variable("HOME") ?? ".")/.local/share"
        return "\(folder)/suture/suture.sqlite"
    }

    private static func makeFolder(of path: String) throws(FileError) {
        let parts = path.split(separator: "/").dropLast()
        var folder = path.hasPrefix("/") ? "" : "."
        for part in parts {
            folder += "/\(part)"
            if mkdir(folder, 0o700) != 0, errno != EEXIST, errno != EISDIR, access(folder, F_OK) != 0 {
                throw FileError(system: errno, path: folder)
            }
        }
    }

    private static func variable(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        let text = String(cString: value)
        return text.isEmpty ? nil : text
    }
}
