import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The system's own, which a folder's `write` hides.
private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int { write(file, bytes, count) }

/// The folder in which one device keeps its state. Only one process at a time may hold it.
final class BenchFolder: Sendable {
    /// Its path.
    let path: String
    private let lock: Int32

    /// Takes the folder, and makes it where it is missing.
    ///
    /// - Throws: that another process holds it, or what the system says.
    init(_ path: String) throws(BenchError) {
        self.path = path
        try Self.make(path)
        lock = open(path + "/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard lock >= 0 else { throw Self.failure("cannot be used", path) }
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
            close(lock)
            throw BenchError(
                "\(path) belongs to a device that is running: two of one device would each believe to be the only one. "
                    + "End it, or give this one another --name")
        }
    }

    deinit { close(lock) }

    /// Makes a folder that only this user can read.
    static func make(_ path: String) throws(BenchError) {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw BenchError("\(path) cannot be made: \(error.localizedDescription)")
        }
    }

    /// The path of a file in it.
    func file(_ name: String) -> String { "\(path)/\(name)" }

    /// The bytes of a file; nil where there is none.
    func read(_ name: String) throws(BenchError) -> [UInt8]? { try Self.read(file(name)) }

    /// Writes a file whole or not at all, safe from a power cut.
    func write(_ name: String, _ bytes: [UInt8]) throws(BenchError) { try Self.write(file(name), bytes) }

    /// The bytes of a file; nil where there is none.
    static func read(_ path: String) throws(BenchError) -> [UInt8]? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        guard let data = FileManager.default.contents(atPath: path) else { throw failure("cannot be read", path) }
        return [UInt8](data)
    }

    /// Writes a file whole or not at all, safe from a power cut.
    ///
    /// - Parameter isNew: whether a file that is there already stays as it is.
    static func write(_ path: String, _ bytes: [UInt8], isNew: Bool = false) throws(BenchError) {
        let draft = "\(path).\(getpid()).draft"
        let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw failure("cannot be written", draft) }
        defer { unlink(draft) }
        do {
            defer { close(file) }
            try append(bytes, to: file, path, isSafe: true)
        }
        if isNew {
            guard link(draft, path) == 0 || errno == EEXIST else { throw failure("cannot be written", path) }
        } else {
            guard rename(draft, path) == 0 else { throw failure("cannot be written", path) }
        }
    }

    /// Writes all bytes behind what is in an open file.
    ///
    /// - Parameter isSafe: whether to wait until a power cut cannot take them any more.
    static func append(_ bytes: [UInt8], to file: Int32, _ path: String, isSafe: Bool) throws(BenchError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { systemWrite(file, $0.baseAddress, $0.count) }
            guard count > 0 || errno == EINTR else { throw failure("cannot be written", path) }
            rest = rest.dropFirst(max(0, count))
        }
        guard !isSafe || fsync(file) == 0 || errno == EINVAL else { throw failure("cannot be written", path) }
    }

    static func failure(_ what: String, _ path: String) -> BenchError {
        BenchError("\(path) \(what): \(String(cString: strerror(errno)))")
    }
}
