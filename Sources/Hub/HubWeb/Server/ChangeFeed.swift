import Hummingbird
import NIOCore
import ServiceLifecycle
import Store

/// Tells a browser what changes, from the audit log: each event's id is a line's place there, so that whoever was cut off
/// goes on where they were. It says what changed, not who or how: pages ask for that, and are asked who they are.
struct ChangeFeed: Sendable {
    let store: SutureStore
    let after: Int64

    /// How often the log is looked at, so that a change is seen well within a second.
    private static let pause = Duration.milliseconds(300)
    /// How many looks one stream lives: ten minutes. The browser then comes again, and is asked again who it is.
    private static let lifetime = 2000
    /// How many looks without news until a sign of life is sent.
    private static let quiet = 50

    func write(to writer: inout any ResponseBodyWriter) async throws {
        var place = after
        var idle = 0
        try await writer.write(ByteBuffer(string: ": here\n\n"))
        for _ in 0..<Self.lifetime where !Task.isCancelled && !Task.isShuttingDownGracefully {
            let current = place
            let lines = try await store.background { store in try store.audit.list(after: current, limit: 200) }
            for line in lines { try await writer.write(ByteBuffer(string: Self.event(line))) }
            place = lines.last?.sequence ?? place
            idle = lines.isEmpty ? idle + 1 : 0
            if idle == Self.quiet {
                idle = 0
                try await writer.write(ByteBuffer(string: ": still here\n\n"))
            }
            try await Task.sleep(for: Self.pause)
        }
        try await writer.finish(nil)
    }

    private static func event(_ line: AuditEntry) -> String {
        let data: JSON = [
            "sequence": .integer(line.sequence), "kind": .string(line.kind), "subject": .string(line.subject),
            "at": .time(line.at),
        ]
        return "id: \(line.sequence)\nevent: change\ndata: \(String(decoding: data.bytes, as: UTF8.self))\n\n"
    }
}
