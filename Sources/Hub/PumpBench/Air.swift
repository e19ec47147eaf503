import NIOCore
import NIOPosix

/// One connection, and which side of the device it is at.
struct Station: Hashable, Sendable {
    enum Side: Hashable, Sendable {
        /// Someone who connected to this device.
        case guest
        /// What this device connected to.
        case host
    }

    let side: Side
    let number: Int
}

/// A device that hears frames, and gets for each connection a place to put frames into.
protocol AirListener: Actor {
    func join(_ station: Station, _ frames: AsyncStream<[UInt8]>.Continuation)
    func hear(_ frame: [UInt8], from station: Station)
    func leave(_ station: Station)
}

/// The air between devices that are processes: loopback connections that carry radio frames.
enum Air {
    /// The most connections at once; who comes later is sent away.
    private static let mostGuests = 16
    /// Frames that wait for a slow reader; as on the air, what is too much is lost.
    private static let mostWaiting = 256

    typealias Connection = NIOAsyncChannel<[UInt8], [UInt8]>

    /// Lets devices connect until the task is cancelled.
    ///
    /// - Parameter listening: is told the address once devices can connect.
    static func listen(
        at address: LoopbackAddress, _ listener: some AirListener, listening: @Sendable (LoopbackAddress) async -> Void
    ) async throws {
        let server: NIOAsyncChannel<Connection, Never>
        do {
            server = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
                .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                .bind(host: address.host, port: address.port) { channel in
                    channel.eventLoop.makeCompletedFuture { try frames(over: channel) }
                }
        } catch {
            throw BenchError("cannot listen at \(address): \(reason(error))")
        }
        await listening(LoopbackAddress(address, port: server.channel.localAddress?.port ?? address.port))
        try await server.executeThenClose { guests in
            try await withThrowingDiscardingTaskGroup { group in
                let count = Count()
                var number = 0
                for try await guest in guests {
                    number += 1
                    let station = Station(side: .guest, number: number)
                    guard await count.enter(below: mostGuests) else {
                        try? await guest.executeThenClose { _, _ in }
                        continue
                    }
                    group.addTask {
                        await attend(guest, station, listener)
                        await count.leave()
                    }
                }
            }
        }
    }

    /// Connects, and connects again whenever the other end is gone, until the task is cancelled.
    static func connect(to address: LoopbackAddress, _ listener: some AirListener) async {
        var number = 0
        while !Task.isCancelled {
            let connection = try? await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
                .connect(host: address.host, port: address.port) { channel in
                    channel.eventLoop.makeCompletedFuture { try frames(over: channel) }
                }
            if let connection {
                number += 1
                await attend(connection, Station(side: .host, number: number), listener)
            }
            try? await Task.sleep(for: .milliseconds(300))
        }
    }

    private static func frames(over channel: any Channel) throws -> Connection {
        try channel.pipeline.syncOperations.addHandler(ByteToMessageHandler(FrameCoder()))
        try channel.pipeline.syncOperations.addHandler(MessageToByteHandler(FrameCoder()))
        return try Connection(wrappingChannelSynchronously: channel)
    }

    /// Carries frames both ways until either end closes.
    private static func attend(_ connection: Connection, _ station: Station, _ listener: some AirListener) async {
        let (waiting, continuation) = AsyncStream<[UInt8]>.makeStream(bufferingPolicy: .bufferingNewest(mostWaiting))
        await listener.join(station, continuation)
        // However a connection ends, and whatever was wrong with it: the device is out of reach, no more.
        try? await connection.executeThenClose { inbound, outbound in
            await withTaskGroup(of: Void.self) { group in
                group.addTask { for await frame in waiting { try? await outbound.write(frame) } }
                group.addTask {
                    do { for try await frame in inbound { await listener.hear(frame, from: station) } } catch {}
                    continuation.finish()
                }
            }
        }
        await listener.leave(station)
    }

    private static func reason(_ error: any Error) -> String {
        guard let error = error as? IOError else { return "\(error)" }
        return error.errnoCode == EADDRINUSE ? "another program listens there" : error.description
    }

    /// How many guests there are.
    private actor Count {
        private var guests = 0

        func enter(below most: Int) -> Bool {
            guard guests < most else { return false }
            guests += 1
            return true
        }

        func leave() { guests -= 1 }
    }
}
