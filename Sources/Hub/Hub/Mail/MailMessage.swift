import Foundation
import Triage

/// An e-mail in plain text, as it is handed to a server (RFC 5322, MIME).
struct MailMessage: Sendable, Hashable {
    /// Who it is from.
    var from: String
    /// Who it is for.
    var to: String
    /// What it is called.
    var subject: String
    /// What it says.
    var body: String
    /// Its language.
    var language: String
    /// Its name, unique in the world together with the sender's domain.
    var id: String
    /// When it was made.
    var at: Instant

    /// The lines of the message, without line ends.
    var lines: [String] {
        let domain = from.split(separator: "@").last.map(String.init) ?? "localhost"
        return [
            "From: <\(from)>", "To: <\(to)>", "Subject: \(Self.header(subject))", "Date: \(Self.date(at))",
            "Message-ID: <\(id)@\(domain)>", "Content-Language: \(language)", "Auto-Submitted: auto-generated",
            "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: quoted-printable", "",
        ] + body.split(separator: "\n", omittingEmptySubsequences: false).flatMap(Self.quotedPrintable)
    }

    /// A header's text: as it is when it is plain, or else as encoded words (RFC 2047) of whole characters.
    static func header(_ text: String) -> String {
        let clean = text.filter { !$0.isNewline && $0 != "\0" }
        guard !clean.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) || clean.contains("=?") else { return clean }
        var (words, part) = ([String](), "")
        for character in clean {
            if part.utf8.count + String(character).utf8.count > 42 {
                words.append(part)
                part = ""
            }
            part.append(character)
        }
        return (words + [part]).map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }

    /// One line of text as lines of at most 76 characters (RFC 2045, section 6.7).
    static func quotedPrintable(_ line: Substring) -> [String] {
        let digits = Array("0123456789ABCDEF")
        let bytes = Array(line.utf8)
        var (lines, current) = ([String](), "")
        for (place, byte) in bytes.enumerated() {
            let isSpaceAtEnd = (byte == 32 || byte == 9) && place == bytes.count - 1
            let isPlain = (33...126).contains(byte) && byte != 61 || (byte == 32 || byte == 9) && !isSpaceAtEnd
            let sign =
                isPlain
                ? String(UnicodeScalar(byte)) : "=\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            if current.utf8.count + sign.utf8.count > 75 {
                lines.append(current + "=")
                current = ""
            }
            current += sign
        }
        return lines + [current]
    }

    /// A date as RFC 5322, section 3.3 writes it, in UTC.
    static func date(_ instant: Instant) -> String {
        let text = instant.description
        let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let number = instant.milliseconds / 86_400_000 - (instant.milliseconds % 86_400_000 < 0 ? 1 : 0)
        let month = Int(text.dropFirst(5).prefix(2)) ?? 1
        return "\(days[Int(((number % 7) + 7) % 7)]), \(text.dropFirst(8).prefix(2)) \(months[month - 1]) "
            + "\(text.prefix(4)) \(text.dropFirst(11).prefix(8)) +0000"
    }
}
