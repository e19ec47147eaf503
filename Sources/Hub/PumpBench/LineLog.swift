#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file of lines that only grows. A last line without its end was being written when the power failed: it is none.
final class LineLog: Sendable {
    private let path: String
    private let file: Int32
    private let isSafe: Bool

    /// Opens the file, and makes it where it is missing.
    ///
    /// - Parameter isSafe: whether each line waits until a power cut cannot take it any more.
    /// - Returns: the lines that are there, in `lines`.
    init(_ path: String, isSafe: Bool, lines: inout [[UInt8]]) throws(BenchError) {
        self.path = path
        self.isSafe = isSafe
        let bytes = try BenchFolder.read(path) ?? []
        let whole = (bytes.lastIndex(of: Self.end) ?? -1) + 1
        lines = bytes[..<whole].split(separator: Self.end).map { Array($0) }
        file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw BenchFolder.failure("cannot be written", path) }
        guard whole == bytes.count || ftruncate(file, off_t(whole)) == 0 else {
            throw BenchFolder.failure("cannot be written", path)
        }
    }

    deinit { close(file) }

    private static let end = UInt8(ascii: "\n")

    /// Writes a line.
    func append(_ line: [UInt8]) throws(BenchError) {
        try BenchFolder.append(line + [Self.end], to: file, path, isSafe: isSafe)
    }
}
