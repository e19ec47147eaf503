import Foundation
import NIOCore

/// One conversation with a mail server.
struct SMTPSession {
    var replies: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
    let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    private var unread = ByteBuffer()
    private var features: Set<String> = []
    /// The longest line, and the most lines of an answer, that are taken from a server.
    private static let (longestLine, mostLines) = (8192, 100)

    init(
        replies: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator,
        outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    ) {
        (self.replies, self.outbound) = (replies, outbound)
    }

    /// Says who we are, and hears what the server can do.
    mutating func greet() async throws {
        let reply = try await ask("EHLO suture.invalid")
        guard reply.isGood else { throw SMTPFault("the server does not greet: \(reply.summary)") }
        features = Set(reply.lines.dropFirst().map { String($0.prefix { $0 != " " }).uppercased() })
    }

    /// Asks to begin TLS. A server that cannot is told nothing more: anybody between could have cut the offer out.
    mutating func askForTLS() async throws {
        guard features.contains("STARTTLS") else { throw SMTPFault("the server offers no STARTTLS") }
        let reply = try await ask("STARTTLS")
        guard reply.isGood else { throw SMTPFault("the server does not begin TLS: \(reply.summary)") }
        // What came in the clear after that answer must not be taken for what comes over TLS.
        guard unread.readableBytes == 0 else { throw SMTPFault("the server spoke before TLS began") }
        features = []
    }

    /// Signs in (RFC 4616).
    mutating func signIn(user: String, password: String) async throws {
        let secret = Data("\0\(user)\0\(password)".utf8).base64EncodedString()
        let reply = try await ask("AUTH PLAIN \(secret)")
        guard reply.isGood else { throw SMTPFault("the server does not let us in: \(reply.summary)") }
    }

    /// Hands a message over.
    mutating func hand(over message: MailMessage) async throws -> MailOutcome {
        let from = try await ask("MAIL FROM:<\(message.from)>")
        guard from.isGood else { return .later("the server does not take our sender: \(from.summary)") }
        let recipient = try await ask("RCPT TO:<\(message.to)>")
        guard recipient.isGood else { return outcome(of: recipient) }
        let data = try await ask("DATA")
        guard data.isGood else { return outcome(of: data) }
        let text = message.lines.map { $0.hasPrefix(".") ? ".\($0)" : $0 }.joined(separator: "\r\n")
        let end = try await ask("\(text)\r\n.")
        guard end.isGood else { return outcome(of: end) }
        // The message is theirs now, whether they answer to this or not.
        try? await say("QUIT")
        return .accepted
    }

    private func outcome(of reply: SMTPReply) -> MailOutcome {
        reply.isPermanent ? .rejected(reply.summary) : .later(reply.summary)
    }

    /// Waits for an answer that nothing was asked for.
    mutating func expect(_ what: String) async throws {
        let reply = try await hear()
        guard reply.isGood else { throw SMTPFault("the server has no \(what): \(reply.summary)") }
    }

    private mutating func ask(_ command: String) async throws -> SMTPReply {
        try await say(command)
        return try await hear()
    }

    private func say(_ text: String) async throws {
        try await outbound.write(ByteBuffer(string: text + "\r\n"))
    }

    private mutating func hear() async throws -> SMTPReply {
        var lines: [String] = []
        while lines.count < Self.mostLines {
            guard let line = SMTPReply.line(try await nextLine()) else {
                throw SMTPFault("the server does not speak SMTP")
            }
            lines.append(line.text)
            if line.isLast { return SMTPReply(code: line.code, lines: lines) }
        }
        throw SMTPFault("the server’s answer has no end")
    }

    private mutating func nextLine() async throws -> String {
        while true {
            if let end = unread.readableBytesView.firstIndex(of: 10) {
                let bytes = unread.readBytes(length: end - unread.readerIndex + 1) ?? []
                let text = String(decoding: bytes, as: UTF8.self)
                return String(text.filter { !$0.isNewline })
            }
            guard unread.readableBytes <= Self.longestLine else { throw SMTPFault("the server’s line has no end") }
            guard let more = try await replies.next() else { throw SMTPFault("the server hung up") }
            unread.writeImmutableBuffer(more)
        }
    }
}
