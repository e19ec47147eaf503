#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// An open file, closed when it goes out of scope: the one place that calls the system.
struct FileDescriptor: ~Copyable {
    let number: Int32
    let path: String
    private let owned: Bool

    /// Opens a file to be read; `-` is the standard input.
    init(reading path: String) throws(FileError) {
        self.path = path
        owned = path != "-"
        guard owned else {
            number = 0
            return
        }
        number = open(path, O_RDONLY | O_CLOEXEC)
        guard number >= 0 else { throw FileError(system: errno, path: path) }
    }

    /// Makes a file, or empties the one that is there; only this user may read it, since inventories name patients.
    ///
    /// - Parameter isNew: whether a file that is there already is an error.
    init(writing path: String, isNew: Bool = false) throws(FileError) {
        self.path = path
        owned = true
        number = open(path, O_WRONLY | O_CREAT | (isNew ? O_EXCL : O_TRUNC) | O_CLOEXEC, 0o600)
        guard number >= 0 else { throw FileError(system: errno, path: path) }
    }

    deinit {
        if owned, number >= 0 { _ = close(number) }
    }

    /// The size of a regular file; nil for pipes and the like. A folder is an error.
    func size() throws(FileError) -> Int? {
        var status = stat()
        guard fstat(number, &status) == 0 else { throw FileError(system: errno, path: path) }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: throw FileError(system: EISDIR, path: path)
        case S_IFREG: return Int(status.st_size)
        default: return nil
        }
    }

    /// Reads what comes next, at most as much as fits; 0 at the end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileError) -> Int {
        while true {
            let count = unsafeRead(buffer)
            if count >= 0 { return count }
            guard errno == EINTR else { throw FileError(system: errno, path: path) }
        }
    }

    private func unsafeRead(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
        #if canImport(Glibc)
            Glibc.read(number, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
            Musl.read(number, buffer.baseAddress, buffer.count)
        #else
            Darwin.read(number, buffer.baseAddress, buffer.count)
        #endif
    }

    /// Writes all of it.
    func write(_ bytes: UnsafeRawBufferPointer) throws(FileError) {
        try ByteOutput.write(bytes, to: number, path: path)
    }

    /// Waits until all that was written is on the disk.
    func synchronise() throws(FileError) {
        // Pipes and the like have no disk.
        guard fsync(number) == 0 || errno == EINVAL || errno == EROFS else {
            throw FileError(system: errno, path: path)
        }
    }
}
