import Crypto
import Foundation

/// How a line of the audit log is hashed, so that anybody can do it again.
///
/// SHA-256 over eight netstrings (`length:bytes,`), in this order: `suture-audit-1`, the hash of the line before, the
/// sequence number, the time in milliseconds since 1970, the actor, the kind, the subject, and the body.
public enum AuditHash {
    /// The hash of a line, as 64 hexadecimal digits.
    public static func of(_ entry: AuditEntry) -> String {
        var hasher = SHA256()
        let parts = [
            "suture-audit-1", entry.previousHash, String(entry.sequence), String(entry.at), entry.actor, entry.kind,
            entry.subject, entry.body,
        ]
        for part in parts {
            hasher.update(data: Data("\(part.utf8.count):".utf8))
            hasher.update(data: Data(part.utf8))
            hasher.update(data: Data(",".utf8))
        }
        return hexadecimal(hasher.finalize())
    }

    private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef")
        return bytes.reduce(into: "") { text, byte in
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
    }
}
