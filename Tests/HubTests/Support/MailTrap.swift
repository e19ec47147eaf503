import Foundation
import NIOCore
import NIOPosix
import Synchronization

/// A mail server of a test's own, on this machine only, that keeps what it is given.
final class MailTrap: Sendable {
    /// What the server answers to a recipient.
    typealias Answer = @Sendable (_ recipient: String) -> String

    private let channel: any Channel
    private let kept: MailTrapLog

    /// The messages that it took, as they came, and all that was said to it.
    var messages: [String] { kept.value.withLock { $0.messages } }
    var commands: [String] { kept.value.withLock { $0.commands } }
    var port: Int { channel.localAddress?.port ?? 0 }

    init(features: [String] = [], answer: @escaping Answer = { _ in "250 2.1.5 ok" }) async throws {
        let kept = MailTrapLog()
        self.kept = kept
        channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(
                        MailTrapHandler(kept: kept, features: features, answer: answer))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
    }

    func close() async throws { try await channel.close() }
}

final class MailTrapLog: Sendable {
    struct Contents {
        var messages: [String] = []
        var commands: [String] = []
    }

    let value = Mutex(Contents())
}

private final class MailTrapHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let kept: MailTrapLog
    private let features: [String]
    private let answer: MailTrap.Answer
    private var unread = ""
    private var message: [String]?

    init(kept: MailTrapLog, features: [String], answer: @escaping MailTrap.Answer) {
        (self.kept, self.features, self.answer) = (kept, features, answer)
    }

    func channelActive(context: ChannelHandlerContext) { say("220 trap", context) }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        unread += String(buffer: unwrapInboundIn(data))
        while let end = unread.range(of: "\r\n") {
            let line = String(unread[..<end.lowerBound])
            unread.removeSubrange(..<end.upperBound)
            take(line, context)
        }
    }

    private func take(_ line: String, _ context: ChannelHandlerContext) {
        if let lines = message {
            guard line == "." else {
                message = lines + [line]
                return
            }
            kept.value.withLock { $0.messages.append(lines.joined(separator: "\n")) }
            message = nil
            return say("250 2.0.0 taken", context)
        }
        kept.value.withLock { $0.commands.append(line) }
        switch line.prefix(4).uppercased() {
        case "EHLO":
            say((["250-trap"] + features.map { "250-\($0)" } + ["250 HELP"]).joined(separator: "\r\n"), context)
        case "RCPT": say(answer(String(line.dropFirst(9).dropLast())), context)
        case "DATA":
            message = []
            say("354 go on", context)
        default: say("250 2.1.0 ok", context)
        }
    }

    private func say(_ text: String, _ context: ChannelHandlerContext) {
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: text + "\r\n")), promise: nil)
    }
}
