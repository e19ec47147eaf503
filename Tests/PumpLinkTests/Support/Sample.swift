import PumpLink

/// Values that several tests use.
enum Sample {
    static let settings = TherapySettings(
        basal: [
            BasalSegment(startMinute: 0, milliunitsPerHour: 800),
            BasalSegment(startMinute: 360, milliunitsPerHour: 1100),
        ],
        limits: DoseLimits(
            bolus: Insulin(milliunits: 10_000), perHour: Insulin(milliunits: 15_000),
            perDay: Insulin(milliunits: 80_000), onBoard: Insulin(milliunits: 15_000), milliunitsPerHour: 3000,
            remoteBolus: true))

    static let reading = GlucoseReading(
        origin: DeviceID(0x71), source: .sensor, sequence: 7, measured: PumpInstant(seconds: 300),
        milligramsPerDecilitre: 104, trend: -12)

    static func signedReading() throws -> SignedReading {
        try SignedReading(signing: reading, with: IdentityKey(seed: [UInt8](repeating: 3, count: 32)))
    }

    static let facts = ReceiptFacts(
        sequence: 1, key: CommandKey(peer: DeviceID(0x2a), command: CommandID(9)), role: .remote,
        ordered: Insulin(milliunits: 2000), delivered: Insulin(milliunits: 1500), outcome: .cancelled)

    static func signedReceipt() throws -> SignedReceipt {
        var chain = ReceiptChain(pump: House.pumpID)
        return try chain.issue(
            facts, ended: PumpInstant(seconds: 60), with: IdentityKey(seed: [UInt8](repeating: 4, count: 32)))
    }

    /// One request of every kind.
    static func requests() throws -> [Request] {
        let id = CommandID(9)
        return [
            .prepare(id, .bolus(Insulin(milliunits: 2000))),
            .prepare(id, .squareBolus(Insulin(milliunits: 3000), seconds: 7200)),
            .prepare(id, .dualBolus(now: Insulin(milliunits: 1), later: Insulin(milliunits: 59_999), seconds: 28_800)),
            .prepare(id, .temporaryBasal(milliunitsPerHour: 0, seconds: 1800)),
            .prepare(id, .cancelTemporaryBasal), .prepare(id, .suspend(seconds: 3600)), .prepare(id, .resume),
            .prepare(id, .settings(settings)), .commit(id, LeaseID(3)), .cancel(id), .query(id), .query(.none),
            .status, .receipts(from: 1, count: 8), .settings, .reading(try signedReading()),
        ]
    }

    /// One response of every kind.
    static func responses() throws -> [Response] {
        let id = CommandID(9)
        let lease = DoseLease(id: LeaseID(3), amount: Insulin(milliunits: 2000), seconds: 60)
        return [
            .state(id, .notHeld, highest: .none), .state(id, .awaitingConfirmation(lease), highest: id),
            .state(id, .ready(lease), highest: id), .state(id, .delivering(delivered: .zero), highest: id),
            .state(id, .ended(.completed, delivered: Insulin(milliunits: 2000)), highest: id),
            .refused(id, .tooOften, highest: id),
            .status(
                PumpStatus(
                    reservoir: Insulin(milliunits: 180_000), onBoard: Insulin(milliunits: 1200), milliunitsPerHour: 800,
                    batteryPercent: 76, suspended: false, alarm: 0, receipts: 12)),
            .receipts([]), .receipts([try signedReceipt(), try signedReceipt()]), .settings(settings),
            .readingTaken(7),
        ]
    }
}
