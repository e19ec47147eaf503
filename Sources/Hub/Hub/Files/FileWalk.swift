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
            guard let names = Self.names(in: folder) else {
                problems.append(FileError(system: errno, path: folder))
                continue
            }
            var folders: [String] = []
            for name in names.sorted() {
                let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
                if name.hasSuffix(suffix), Self.kind(path, followLinks: true) == .other {
                    files.append(path)
                } else if Self.kind(path, followLinks: false) == .folder {
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

    /// The names in a folder, without those that begin with a dot; nil when it cannot be read.
    private static func names(in folder: String) -> [String]? {
        guard let handle = opendir(folder) else { return nil }
        defer { closedir(handle) }
        guard let start = MemoryLayout<dirent>.offset(of: \dirent.d_name) else { return nil }
        var names: [String] = []
        while let entry = readdir(handle) {
            // The record ends with its name; a copy of the whole `dirent` would read past the end of the buffer.
            let name = String(cString: UnsafeRawPointer(entry).advanced(by: start).assumingMemoryBound(to: CChar.self))
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names
    }
}
