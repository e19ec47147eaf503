public import Exchange
import NIOCore
import NIOPosix
import NIOSSL

/// The way to a syslog server. Each call connects, sends and closes: events are few, and a connection that is kept may have
/// died unseen.
public struct SyslogConnection: Sendable {
    private let target: SyslogTarget

    /// Ten seconds to connect and send.
    private static let patience = TimeAmount.seconds(10)

    /// A way to this server.
    public init(_ target: SyslogTarget) { self.target = target }

    /// Sends messages, all of them.
    ///
    /// - Throws: when there is no connection, or it breaks.
    public func send(_ messages: [SyslogMessage]) async throws {
        switch target.transport {
        case .udp: try await sendDatagrams(messages)
        case .tcp: try await sendStream(messages, tls: nil)
        case .tls:
            let context = try NIOSSLContext(configuration: .makeClientConfiguration())
            try await sendStream(messages, tls: context)
        }
    }

    private func sendStream(_ messages: [SyslogMessage], tls: NIOSSLContext?) async throws {
        let host = target.host
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connectTimeout(Self.patience)
            .channelInitializer { channel in
                guard let tls else { return channel.eventLoop.makeSucceededVoidFuture() }
                return channel.eventLoop.makeCompletedFuture {
                    // An address has no name to be asked for; its certificate is still verified.
                    let isAddress = (try? SocketAddress(ipAddress: host, port: 0)) != nil
                    let handler = try NIOSSLClientHandler(context: tls, serverHostname: isAddress ? nil : host)
                    try channel.pipeline.syncOperations.addHandler(handler)
                }
            }
            .connect(host: host, port: target.port).get()
        do {
            try await channel.writeAndFlush(ByteBuffer(bytes: messages.flatMap(\.framed)))
            try await channel.close()
        } catch {
            try? await channel.close()
            throw error
        }
    }

    private func sendDatagrams(_ messages: [SyslogMessage]) async throws {
        let address = try SocketAddress.makeAddressResolvingHost(target.host, port: target.port)
        let local = address.protocol == .inet6 ? "::" : "0.0.0.0"
        let channel = try await DatagramBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .bind(host: local, port: 0).get()
        do {
            for message in messages {
                try await channel.writeAndFlush(
                    AddressedEnvelope(remoteAddress: address, data: ByteBuffer(bytes: message.bytes)))
            }
            try await channel.close()
        } catch {
            try? await channel.close()
            throw error
        }
    }
}
