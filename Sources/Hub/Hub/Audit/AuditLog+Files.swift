import Store

/// An exported log as a file.
extension AuditLog {
    /// Writes the whole log to a file that only this user may read, after sealing it.
    ///
    /// - Parameter isNew: whether a file that is there already is an error, and left as it is.
    /// - Throws: `FileError` when the file cannot be written whole.
    public func export(key: AuditKey?, toFile path: String, isNew: Bool = false, as principal: Principal) throws {
        let file = try FileDescriptor(writing: path, isNew: isNew)
        var waiting: [UInt8] = []
        func flush() throws {
            try waiting.withUnsafeBytes { try file.write($0) }
            waiting.removeAll(keepingCapacity: true)
        }
        try export(key: key, as: principal) { line in
            waiting += line.utf8
            if waiting.count >= 1 << 20 { try flush() }
        }
        try flush()
        try file.synchronise()
    }

    /// Verifies an exported log.
    ///
    /// - Parameter publicKey: the key that must have made all seals; nil to take any.
    /// - Throws: `FileError` when the file cannot be read, or a line of it is no line of a log.
    public static func verify(file path: String, publicKey: String? = nil) throws -> AuditVerifier {
        var verifier = AuditVerifier(publicKey: publicKey)
        var number = 0
        try FileLines.forEach(path) { bytes in
            number += 1
            guard verifier.firstBreak == nil, !bytes.isEmpty else { return }
            guard let line = AuditExport.line(String(decoding: bytes, as: UTF8.self)) else {
                throw FileError(
                    .unusable, path: path, reason: "line \(number) of the file is no line of an audit log",
                    advice: "take the file that `suture audit export` wrote, unchanged")
            }
            verifier.take(line)
        }
        return verifier
    }
}
