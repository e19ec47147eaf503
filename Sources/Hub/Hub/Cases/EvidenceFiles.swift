public import Store

/// The files that show what was done.
public struct EvidenceFiles: Sendable {
    let place: Workplace

    /// The largest file that is taken, in bytes.
    public static let largest = 20 << 20

    /// The SHA-256 of words that are evidence by themselves, in UTF-8.
    public static func digest(of text: String) -> String { Digest.sha256(Array(text.utf8)) }

    /// Keeps a file.
    ///
    /// - Returns: its SHA-256, by which evidence names it.
    public func add(_ bytes: [UInt8], name: String, mediaType: String, as principal: Principal) throws -> String {
        try principal.require(.workOnCases)
        let sha256 = Digest.sha256(bytes)
        try place.store.evidence.add(
            EvidenceFile(sha256: sha256, name: name, mediaType: mediaType, bytes: bytes), by: principal.login,
            audit: NewAuditEntry(
                actor: principal.login, kind: "evidence.added", subject: "evidence/\(sha256)",
                body: AuditBody.json(["bytes": String(bytes.count)])))
        return sha256
    }

    /// The file of this digest.
    ///
    /// - Throws: `CaseError.evidenceMissing`.
    public func find(_ sha256: String, as principal: Principal) throws -> EvidenceFile {
        try principal.require(.read)
        guard let file = try place.store.evidence.find(sha256: sha256.lowercased()) else {
            throw CaseError.evidenceMissing(sha256: sha256)
        }
        return file
    }
}
