import PumpLink
import Testing

/// The table of bytes in docs/pumplink.md: what goes over the air, marks and headers included.
@Suite("Message budget")
struct BudgetTests {
    /// Bytes and frames of one packet on the air.
    struct Cost: Equatable, CustomStringConvertible {
        var bytes = 0
        var frames = 0

        init(bytes: Int, frames: Int) { (self.bytes, self.frames) = (bytes, frames) }

        init(_ packet: [UInt8]) {
            let frames = Fragmenter.frames(of: packet)
            self.init(bytes: frames.reduce(0) { $0 + $1.count }, frames: frames.count)
        }

        static func + (left: Cost, right: Cost) -> Cost {
            Cost(bytes: left.bytes + right.bytes, frames: left.frames + right.frames)
        }

        static func * (left: Cost, times: Int) -> Cost { Cost(bytes: left.bytes * times, frames: left.frames * times) }

        var description: String { "\(bytes) bytes in \(frames) frames" }
    }

    /// A message inside a session.
    static func cost(_ message: [UInt8]) -> Cost {
        Cost([UInt8](repeating: 0x20, count: message.count + Session.overhead))
    }

    private static let id = CommandID(400)
    private static let lease = DoseLease(id: LeaseID(400), amount: Insulin(milliunits: 4500), seconds: 60)

    /// A request and its response.
    private static func pair(_ request: Request, _ response: Response) -> Cost {
        cost(request.encoded) + cost(response.encoded)
    }

    private static func state(_ state: CommandState) -> Response { .state(id, state, highest: id) }

    /// One sensor or meter reading after a month of use, and its answer.
    private static func reading(_ source: GlucoseReading.Source) throws -> Cost {
        let reading = GlucoseReading(
            origin: DeviceID(0x71), source: source, sequence: 8640, measured: PumpInstant(seconds: 2_592_000),
            milligramsPerDecilitre: 104, trend: -12)
        let signed = try SignedReading(signing: reading, with: IdentityKey(seed: [UInt8](repeating: 3, count: 32)))
        return pair(.reading(signed), .readingTaken(8640))
    }

    /// A bolus of the remote: asked, confirmed after two questions, committed, followed to its end.
    private static var bolus: Cost {
        let delivering = state(.delivering(delivered: Insulin(milliunits: 4500)))
        return pair(.prepare(id, .bolus(Insulin(milliunits: 4500))), state(.awaitingConfirmation(lease)))
            + pair(.query(id), state(.awaitingConfirmation(lease))) + pair(.query(id), state(.ready(lease)))
            + pair(.commit(id, lease.id), delivering) + pair(.query(id), delivering) * 2
            + pair(.query(id), state(.ended(.completed, delivered: Insulin(milliunits: 4500))))
    }

    private static let status = PumpStatus(
        reservoir: Insulin(milliunits: 180_000), onBoard: Insulin(milliunits: 1200), milliunitsPerHour: 800,
        batteryPercent: 76, suspended: false, alarm: 0, receipts: 400)

    @Test("pairing takes six packets, 3512 bytes in 18 frames, the X-Wing keys being most of it")
    func pairing() throws {
        let costs = try Vectors.read().pairing.packets.map { Cost(Hex.bytes($0)) }
        #expect(costs.map(\.bytes) == [36, 66, 70, 36, 1702, 1602])
        #expect(costs.map(\.frames) == [1, 1, 1, 1, 7, 7])
        #expect(costs.reduce(Cost(bytes: 0, frames: 0), +) == Cost(bytes: 3512, frames: 18))
    }

    @Test("a day of five boluses, readings every five minutes and a phone takes what the specification tables")
    func day() throws {
        let file = try Vectors.read()
        let handshake = Cost(Hex.bytes(file.session.opening)) + Cost(Hex.bytes(file.session.answer))
        let receipt = try Self.pair(.receipts(from: 400, count: 1), .receipts([Sample.signedReceipt()]))
        let lines: [(String, Cost)] = [
            ("sessions", handshake * 4), ("sensor readings", try Self.reading(.sensor) * 288),
            ("meter readings", try Self.reading(.blood) * 4), ("boluses", Self.bolus * 5),
            ("status", Self.pair(.status, .status(Self.status)) * 288), ("receipts", receipt * 5),
        ]
        let total = lines.map(\.1).reduce(Cost(bytes: 0, frames: 0), +)
        #expect(
            lines.map { "\($0): \($1)" } == [
                "sessions: 472 bytes in 8 frames", "sensor readings: 45792 bytes in 576 frames",
                "meter readings: 636 bytes in 8 frames", "boluses: 2855 bytes in 70 frames",
                "status: 22752 bytes in 576 frames", "receipts: 1055 bytes in 10 frames",
            ])
        #expect(total == Cost(bytes: 73_562, frames: 1248))
    }
}
