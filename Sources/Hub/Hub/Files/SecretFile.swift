import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A secret of 32 bytes in a file of its own, apart from the database, that only this user may read.
enum SecretFile {
    /// The secret in a file; where there is no file, a new one is made.
    ///
    /// - Parameter purpose: what it is for, as in “this is not the key that …”.
    /// - Throws: `FileError` when the file cannot be read or made, or holds something else.
    static func secret(at path: String, purpose: String, random: RandomBytes) throws(FileError) -> [UInt8] {
        if access(path, F_OK) != 0 { try make(path, random) }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw FileError(.refused, path: path, reason: "the key that \(purpose) cannot be read")
        }
        let bytes = Hexadecimal.bytes(String(decoding: data, as: UTF8.self).filter { !$0.isWhitespace })
        guard let bytes, bytes.count == 32 else {
            throw FileError(
                .unusable, path: path, reason: "this is not a key that \(purpose)",
                advice: "restore it from a copy; a new key does not fit what was made with the old one")
        }
        return bytes
    }

    private static func make(_ path: String, _ random: RandomBytes) throws(FileError) {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        // Another process may have been first: then its key is read.
        guard file >= 0 else {
            if errno == EEXIST { return }
            throw FileError(system: errno, path: path)
        }
        defer { close(file) }
        let text = Array((Hexadecimal.text(random(32)) + "\n").utf8)
        guard write(file, text, text.count) == text.count, fsync(file) == 0 else {
            let fault = errno
            unlink(path)
            throw FileError(system: fault, path: path)
        }
    }
}
