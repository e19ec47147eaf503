import SwiftProtobuf

extension Response {
    /// The bytes inside a session.
    public var encoded: [UInt8] { Wire.encode(wire) }

    /// Decodes the bytes inside a session.
    public init(decoding bytes: [UInt8]) throws(WireError) {
        try self.init(wire: Wire.decode(WireResponse.self, bytes))
    }

    private var wire: WireResponse {
        .with { message in
            switch self {
            case .state(let command, let state, let highest):
                message.state = .with {
                    $0.command = command.value
                    $0.highest = highest.value
                    $0.state = state.wire
                }
            case .refused(let command, let refusal, let highest):
                message.refused = .with {
                    $0.command = command.value
                    $0.highest = highest.value
                    $0.reason = UInt32(refusal.rawValue)
                }
            case .status(let status): message.status = status.wire
            case .receipts(let receipts): message.receipts = .with { $0.receipts = receipts.map(\.wire) }
            case .settings(let settings): message.settings = settings.wire
            case .readingTaken(let sequence): message.readingTaken = .with { $0.sequence = sequence }
            }
        }
    }

    private init(wire: WireResponse) throws(WireError) {
        switch wire.kind {
        case .state(let it):
            self = .state(
                CommandID(it.command), try CommandState(wire: it.state), highest: CommandID(it.highest))
        case .refused(let it):
            self = .refused(
                CommandID(it.command), try Wire.known("reason", it.reason, Refusal.self),
                highest: CommandID(it.highest))
        case .status(let it): self = .status(try PumpStatus(wire: it))
        case .receipts(let it):
            guard it.receipts.count <= 8 else { throw .wrongSize(field: "receipts", found: it.receipts.count) }
            var receipts: [SignedReceipt] = []
            for receipt in it.receipts { receipts.append(try SignedReceipt(wire: receipt)) }
            self = .receipts(receipts)
        case .settings(let it): self = .settings(try TherapySettings(wire: it))
        case .readingTaken(let it):
            self = .readingTaken(try Wire.ranged("sequence", it.sequence, 1...UInt64.max))
        case nil: throw .empty
        }
    }
}

extension CommandState {
    fileprivate var wire: WireState.OneOf_State {
        switch self {
        case .notHeld: .notHeld(WireNotHeld())
        case .awaitingConfirmation(let lease): .awaitingConfirmation(lease.wire)
        case .ready(let lease): .ready(lease.wire)
        case .delivering(let delivered): .delivering(.with { $0.milliunits = delivered.milliunits })
        case .ended(let outcome, let delivered):
            .ended(
                .with {
                    $0.outcome = UInt32(outcome.rawValue)
                    $0.milliunits = delivered.milliunits
                })
        }
    }

    fileprivate init(wire: WireState.OneOf_State?) throws(WireError) {
        switch wire {
        case .notHeld: self = .notHeld
        case .awaitingConfirmation(let it): self = .awaitingConfirmation(try DoseLease(wire: it))
        case .ready(let it): self = .ready(try DoseLease(wire: it))
        case .delivering(let it): self = .delivering(delivered: Insulin(milliunits: it.milliunits))
        case .ended(let it):
            self = .ended(
                try Wire.known("outcome", it.outcome, CommandOutcome.self),
                delivered: Insulin(milliunits: it.milliunits))
        case nil: throw .empty
        }
    }
}

extension DoseLease {
    fileprivate var wire: WireLease {
        .with {
            $0.id = id.value
            $0.milliunits = amount.milliunits
            $0.seconds = seconds
        }
    }

    fileprivate init(wire: WireLease) throws(WireError) {
        self.init(
            id: LeaseID(try Wire.ranged("id", wire.id, 1...UInt64.max)), amount: Insulin(milliunits: wire.milliunits),
            seconds: try Wire.ranged("seconds", wire.seconds, 0...3600))
    }
}

extension PumpStatus {
    fileprivate var wire: WireStatus {
        .with {
            $0.reservoirMilliunits = reservoir.milliunits
            $0.onBoardMilliunits = onBoard.milliunits
            $0.basalMilliunitsPerHour = milliunitsPerHour
            $0.batteryPercent = UInt32(batteryPercent)
            $0.suspended = suspended
            $0.alarm = UInt32(alarm)
            $0.receipts = receipts
        }
    }

    fileprivate init(wire: WireStatus) throws(WireError) {
        self.init(
            reservoir: Insulin(milliunits: wire.reservoirMilliunits),
            onBoard: Insulin(milliunits: wire.onBoardMilliunits),
            milliunitsPerHour: wire.basalMilliunitsPerHour,
            batteryPercent: UInt8(clamping: try Wire.ranged("battery_percent", wire.batteryPercent, 0...100)),
            suspended: wire.suspended, alarm: UInt8(clamping: try Wire.ranged("alarm", wire.alarm, 0...255)),
            receipts: wire.receipts)
    }
}
