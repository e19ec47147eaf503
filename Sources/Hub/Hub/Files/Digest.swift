import Crypto

/// SHA-256 as everybody writes it: 64 hexadecimal digits in lower case.
enum Digest {
    /// The digest of bytes.
    static func sha256(_ bytes: [UInt8]) -> String { hexadecimal(SHA256.hash(data: bytes)) }

    /// The digest of a file, read piece by piece.
    static func sha256(ofFile path: String) throws(FileError) -> String {
        let file = try FileDescriptor(reading: path)
        _ = try file.size()
        var hash = SHA256()
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            var failure: FileError?
            var count = 0
            buffer.withUnsafeMutableBytes { bytes in
                do throws(FileError) { count = try file.read(into: bytes) } catch { failure = error }
            }
            if let failure { throw failure }
            if count == 0 { return hexadecimal(hash.finalize()) }
            buffer.withUnsafeBytes { hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: $0[..<count])) }
        }
    }

    private static func hexadecimal(_ digest: SHA256.Digest) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
