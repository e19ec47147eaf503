import Foundation
public import Store

/// The log as JSON Lines: one object a line, `"type"` first said, so that other programs can verify it too.
public enum AuditExport {
    private struct EntryLine: Codable {
        var type = "entry"
        var sequence: Int64
        var at: Int64
        var actor: String
        var kind: String
        var subject: String
        var body: String
        var previousHash: String
        var hash: String
    }

    private struct SealLine: Codable {
        var type = "seal"
        var sequence: Int64
        var hash: String
        var at: Int64
        var publicKey: String
        var signature: String
    }

    private struct Kind: Codable {
        var type: String
    }

    /// A line, without its end.
    public static func text(_ line: AuditLine) -> String {
        switch line {
        case .entry(let entry):
            AuditBody.json(
                encoding: EntryLine(
                    sequence: entry.sequence, at: entry.at, actor: entry.actor, kind: entry.kind,
                    subject: entry.subject, body: entry.body, previousHash: entry.previousHash, hash: entry.hash))
        case .seal(let seal):
            AuditBody.json(
                encoding: SealLine(
                    sequence: seal.sequence, hash: seal.hash, at: seal.at, publicKey: seal.publicKey,
                    signature: seal.signature))
        }
    }

    /// Reads a line; nil when it is none.
    public static func line(_ text: some StringProtocol) -> AuditLine? {
        let (data, decoder) = (Data(text.utf8), JSONDecoder())
        switch try? decoder.decode(Kind.self, from: data).type {
        case "entry":
            guard let line = try? decoder.decode(EntryLine.self, from: data) else { return nil }
            return .entry(
                AuditEntry(
                    sequence: line.sequence, at: line.at, actor: line.actor, kind: line.kind, subject: line.subject,
                    body: line.body, previousHash: line.previousHash, hash: line.hash))
        case "seal":
            guard let line = try? decoder.decode(SealLine.self, from: data) else { return nil }
            return .seal(
                AuditSeal(
                    sequence: line.sequence, hash: line.hash, at: line.at, publicKey: line.publicKey,
                    signature: line.signature))
        default: return nil
        }
    }
}
