import SwiftProtobuf

extension Request {
    /// The bytes inside a session.
    public var encoded: [UInt8] { Wire.encode(wire) }

    /// Decodes the bytes inside a session.
    public init(decoding bytes: [UInt8]) throws(WireError) {
        try self.init(wire: Wire.decode(WireRequest.self, bytes))
    }

    private var wire: WireRequest {
        .with { message in
            switch self {
            case .prepare(let command, let order):
                message.prepare = .with {
                    $0.command = command.value
                    $0.order = order.wire
                }
            case .commit(let command, let lease):
                message.commit = .with {
                    $0.command = command.value
                    $0.lease = lease.value
                }
            case .cancel(let command): message.cancel = .with { $0.command = command.value }
            case .query(let command): message.query = .with { $0.command = command.value }
            case .status: message.status = WireStatusRequest()
            case .receipts(let from, let count):
                message.receipts = .with {
                    $0.from = from
                    $0.count = UInt32(count)
                }
            case .settings: message.settings = WireSettingsRequest()
            case .reading(let signed): message.reading = signed.wire
            }
        }
    }

    private init(wire: WireRequest) throws(WireError) {
        switch wire.kind {
        case .prepare(let it):
            self = .prepare(try Wire.command(it.command), try DoseOrder(wire: it.order))
        case .commit(let it):
            let lease = try Wire.ranged("lease", it.lease, 1...UInt64.max)
            self = .commit(try Wire.command(it.command), LeaseID(lease))
        case .cancel(let it): self = .cancel(try Wire.command(it.command))
        case .query(let it): self = .query(CommandID(it.command))
        case .status: self = .status
        case .receipts(let it):
            let count = try Wire.ranged("count", it.count, 1...8)
            self = .receipts(
                from: try Wire.ranged("from", it.from, 1...UInt64.max), count: UInt8(clamping: count))
        case .settings: self = .settings
        case .reading(let it): self = .reading(try SignedReading(wire: it))
        case nil: throw .empty
        }
    }
}
