#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The files that a list of files and folders means.
public struct FileWalk: Sendable {
    /// The files: those named as they are, those of folders by name.
    public private(set) var files: [String] = []
    /// Paths that cannot be read.
    public private(set) var problems: [FileError] = []

    /// Walks folders to their ends and takes the files whose names end so; files that are named are always taken.
    ///
    /// Links to folders within a folder are not followed, so that a ring of links ends.
    public init(_ paths: [String], suffix: String = ".json") {
        for path in paths {
            if path == "-" || Self.kind(path, followLinks: true) != .folder {
                files.append(path)
            } else {
                walk(path, suffix)
            }
        }
    }

    private enum Kind { case folder, other, missing }

    private mutating func walk(_ root: String, _ suffix: String) {
        var waiting = [root]
        while let folder = waiting.popLast() {
            guard let entries = Self.entries(of: folder) else {
                problems.append(FileError(system: errno, path: folder))
                continue
            }
            let start = folder.utf8.last == UInt8(ascii: "/") ? folder : folder + "/"
            var folders: [String] = []
            for entry in entries.sorted(by: { $0.name < $1.name }) {
                let path = start + entry.name
                // What the folder itself tells of most entries spares a question for each.
                if entry.name.utf8.suffix(suffix.utf8.count).elementsEqual(suffix.utf8),
                    (entry.kind ?? Self.kind(path, followLinks: true)) == .other
                {
                    files.append(path)
                } else if (entry.kind ?? Self.kind(path, followLinks: false)) == .folder {
                    folders.append(path)
                }
            }
            waiting += folders.reversed()
        }
    }

    private static func kind(_ path: String, followLinks: Bool) -> Kind {
        var status = stat()
        guard (followLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return .missing }
        return status.st_mode & S_IFMT == S_IFDIR ? .folder : .other
    }

    private struct Entry {
        let name: String
        /// Nil for links, and where the file system does not say.
        let kind: Kind?
    }

    /// What is in a folder, without names that begin with a dot; nil when it cannot be read.
    private static func entries(of folder: String) -> [Entry]? {
        guard let handle = opendir(folder) else { return nil }
        defer { closedir(handle) }
        guard let start = MemoryLayout<dirent>.offset(of: \dirent.d_name) else { return nil }
        var entries: [Entry] = []
        while let entry = readdir(handle) {
            // The record ends with its name; a copy of the whole `dirent` would read past the end of the buffer.
            let name = UnsafeRawPointer(entry).advanced(by: start).assumingMemoryBound(to: CChar.self)
            if name.pointee == CChar(bitPattern: UInt8(ascii: ".")) { continue }
            let kind: Kind? =
                switch Int(entry.pointee.d_type) {
                case Int(DT_REG): .other
                case Int(DT_DIR): .folder
                default: nil
                }
            entries.append(Entry(name: String(cString: name), kind: kind))
        }
        return entries
    }
}
