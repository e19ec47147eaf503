public import Store
import Triage

/// The log of every change: read, sealed, exported and verified.
public struct AuditLog: Sendable {
    let place: Workplace

    /// A page of lines before one, newest first.
    public func latest(
        _ filter: AuditFilter = AuditFilter(), before sequence: Int64 = .max, limit: Int = 100,
        as principal: Principal
    ) throws -> [AuditEntry] {
        try principal.require(.audit)
        return try place.store.audit.latest(filter, before: sequence, limit: limit)
    }

    /// Verifies the whole log.
    ///
    /// - Parameter publicKey: the key that must have made all seals; nil to take any.
    public func verify(publicKey: String? = nil, as principal: Principal) throws -> AuditVerifier {
        try principal.require(.audit)
        return try verify(publicKey: publicKey)
    }

    /// Verifies the whole log for whoever holds the database file.
    public func verify(publicKey: String? = nil) throws -> AuditVerifier {
        var verifier = AuditVerifier(publicKey: publicKey)
        try place.store.audit.forEach { verifier.take($0) }
        return verifier
    }

    /// Notes that somebody takes the log with them, and seals it for that.
    public func beginExport(key: AuditKey?, as principal: Principal) throws {
        try principal.require(.audit)
        try place.store.audit.append([
            NewAuditEntry(actor: principal.login, kind: "audit.exported", subject: "audit")
        ])
        if let key { try seal(with: key) }
    }

    /// Hands over the whole log as JSON Lines, after sealing it.
    public func export(key: AuditKey?, as principal: Principal, _ body: (String) throws -> Void) throws {
        try beginExport(key: key, as: principal)
        try place.store.audit.forEach { try body(AuditExport.text($0) + "\n") }
    }

    /// A part of the export after a line: its text, and the last line that is in it; nil at the end.
    public func exportPart(after sequence: Int64, limit: Int = 500, as principal: Principal) throws -> (
        text: String, last: Int64
    )? {
        try principal.require(.audit)
        let lines = try place.store.audit.lines(after: sequence, limit: limit)
        let numbers = lines.compactMap { line in if case .entry(let entry) = line { entry.sequence } else { nil } }
        guard let last = numbers.last else { return nil }
        return (lines.map { AuditExport.text($0) + "\n" }.joined(), last)
    }

    /// Hands over the whole log as JSON Lines to whoever holds the database file, after sealing it.
    public func export(key: AuditKey?, _ body: (String) throws -> Void) throws {
        if let key { try seal(with: key) }
        try place.store.audit.forEach { try body(AuditExport.text($0) + "\n") }
    }

    /// Seals the log as it is, unless its newest line is sealed already.
    @discardableResult
    public func seal(with key: AuditKey) throws -> Bool {
        try place.store.audit.seal(key.seal)
    }

    /// Takes out lines that are older than they have to be kept. Export first: what goes is gone.
    ///
    /// - Parameter years: how long lines are kept; six by default, as for HIPAA's documentation (45 CFR 164.316(b)(2)).
    /// - Returns: how many lines went.
    public func retire(keepingYears years: Int = 6, key: AuditKey, actor: String) throws -> Int {
        let before = place.clock().adding(days: -max(years, 1) * 366).milliseconds
        try seal(with: key)
        let gone = try place.store.audit.retire(before: before)
        if gone > 0 {
            try place.store.audit.append([
                NewAuditEntry(
                    actor: actor, kind: "audit.retired", subject: "audit", body: AuditBody.json(["lines": String(gone)])
                )
            ])
        }
        return gone
    }
}
