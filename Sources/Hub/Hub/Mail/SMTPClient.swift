import Foundation
import NIOCore
import NIOPosix
import NIOSSL

/// Hands e-mails to a server (RFC 5321), over TLS by STARTTLS (RFC 3207).
struct SMTPClient: Sendable {
    /// The server.
    let server: MailServer
    /// The password of the user who signs in.
    let password: String?
    /// How long one message may take, in seconds.
    var timeLimit: Double = 60

    /// Hands one message over. It never throws: what cannot be done now is tried again later.
    func send(_ message: MailMessage) async -> MailOutcome {
        guard Contact.isEmail(message.to), Contact.isEmail(message.from) else {
            return .rejected("this is no e-mail address")
        }
        let seconds = timeLimit
        do {
            return try await withThrowingTaskGroup(of: MailOutcome.self) { group in
                group.addTask { try await talk(message) }
                group.addTask {
                    try await Task.sleep(for: .seconds(seconds))
                    return .later("the server did not answer in time")
                }
                defer { group.cancelAll() }
                return try await group.next() ?? .later("nothing was said")
            }
        } catch let fault as SMTPFault {
            return .later(fault.reason)
        } catch is NIOSSLError {
            return .later("the server’s certificate cannot be trusted, or TLS failed")
        } catch {
            return .later("the server cannot be reached")
        }
    }

    private func talk(_ message: MailMessage) async throws -> MailOutcome {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connectTimeout(.seconds(10))
            .connect(host: server.host, port: server.port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            var session = SMTPSession(replies: inbound.makeAsyncIterator(), outbound: outbound)
            try await session.expect("a greeting")
            try await session.greet()
            if server.security == .starttls {
                try await session.askForTLS()
                try await Self.secure(channel.channel, server)
                try await session.greet()
            }
            if let user = server.user {
                guard server.security == .starttls else { throw SMTPFault("a password is only sent over TLS") }
                try await session.signIn(user: user, password: password ?? "")
            }
            return try await session.hand(over: message)
        }
    }

    private static func secure(_ channel: any Channel, _ server: MailServer) async throws {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.minimumTLSVersion = .tlsv12
        if let file = server.trust { configuration.trustRoots = .file(file) }
        let context = try NIOSSLContext(configuration: configuration)
        // A name is checked against the certificate; an address is checked as the address it is (RFC 6066, section 3).
        let isAddress = (try? SocketAddress(ipAddress: server.host, port: 0)) != nil
        let name = isAddress ? nil : server.host
        try await channel.eventLoop.submit {
            let handler = try NIOSSLClientHandler(context: context, serverHostname: name)
            try channel.pipeline.syncOperations.addHandler(handler, position: .first)
        }.get()
    }
}

/// Why a conversation with a mail server was broken off.
struct SMTPFault: Error {
    let reason: String

    init(_ reason: String) { self.reason = reason }
}
