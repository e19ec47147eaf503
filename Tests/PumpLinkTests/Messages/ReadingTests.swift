import PumpLink
import Testing

@Suite("Signed readings")
struct ReadingTests {
    let key: IdentityKey
    let sensor: DeviceIdentity

    init() throws {
        key = try IdentityKey(seed: [UInt8](repeating: 3, count: 32))
        sensor = DeviceIdentity(id: DeviceID(0x71), role: .transmitter, key: key.publicKey)
    }

    @Test("a reading carried by others is still its origin's")
    func carried() throws {
        let reading = try SignedReading(decoding: Sample.signedReading().encoded)
        #expect(reading.isGenuine(from: sensor))
    }

    @Test("a changed value, another device or another role is not")
    func forged() throws {
        let signed = try Sample.signedReading()
        var changed = signed.claim
        changed.milligramsPerDecilitre = 400
        #expect(!SignedReading(claim: changed, signature: signed.signature).isGenuine(from: sensor))
        let meter = DeviceIdentity(id: sensor.id, role: .meter, key: sensor.key)
        #expect(!signed.isGenuine(from: meter))
        let other = DeviceIdentity(id: DeviceID(2), role: .transmitter, key: sensor.key)
        #expect(!signed.isGenuine(from: other))
        let phone = DeviceIdentity(id: sensor.id, role: .phone, key: sensor.key)
        #expect(!signed.isGenuine(from: phone))
    }

    @Test("a receipt's signature does not pass for a reading's")
    func separated() throws {
        let signed = try Sample.signedReading()
        let asReceipt = SignedReading(
            claim: signed.claim, signature: try key.sign(.receipt, Array(signed.encoded.dropFirst(2).prefix(20))))
        #expect(!asReceipt.isGenuine(from: sensor))
        for use in SignatureUse.allCases where use != .reading {
            #expect(!key.publicKey.isValid(try key.sign(.reading, [1]), use, [1]))
        }
    }

    @Test("each reading enters once and in order")
    func once() {
        var gate = ReadingGate()
        var reading = Sample.reading
        #expect(gate.admit(reading, at: PumpInstant(seconds: 1000)) == true)
        #expect(gate.admit(reading, at: PumpInstant(seconds: 1000)) == false)
        reading.sequence = 6
        #expect(gate.admit(reading, at: PumpInstant(seconds: 1000)) == false)
        reading.sequence = 9
        #expect(gate.admit(reading, at: PumpInstant(seconds: 1000)) == true)
    }

    @Test("a reading that was held back for more than ten minutes is refused", arguments: [600, 601] as [UInt32])
    func heldBack(seconds: UInt32) {
        var gate = ReadingGate()
        var reading = Sample.reading
        #expect(gate.admit(reading, at: PumpInstant(seconds: 1000)) == true)
        reading.sequence = 8
        #expect(gate.admit(reading, at: PumpInstant(seconds: 1000 + seconds)) == (seconds == 600))
    }

    @Test("clocks that drift apart by 50 parts in a million shut nobody out in a year")
    func drift() {
        var gate = ReadingGate()
        var reading = Sample.reading
        for day in 0..<365 as Range<UInt64> {
            reading.sequence += 1
            reading.measured = PumpInstant(milliseconds: day * 86_395_680)
            #expect(gate.admit(reading, at: PumpInstant(milliseconds: 1_000_000 + day * 86_400_000)) == true)
        }
    }

    @Test("after a restart of a clock the sequence still counts")
    func restart() {
        var gate = ReadingGate()
        var reading = Sample.reading
        #expect(gate.admit(reading, at: PumpInstant(seconds: 1000)) == true)
        gate.forgetClock()
        #expect(gate.admit(reading, at: PumpInstant(seconds: 9000)) == false)
        reading.sequence = 8
        reading.measured = .zero
        #expect(gate.admit(reading, at: PumpInstant(seconds: 9000)) == true)
    }

    @Test("a reading out of range is signed as the nearest value that the wire carries")
    func nearest() throws {
        var reading = Sample.reading
        (reading.milligramsPerDecilitre, reading.trend, reading.sequence) = (4, 900, 0)
        let signed = try SignedReading(signing: reading, with: key)
        #expect(signed.claim.milligramsPerDecilitre == 10 && signed.claim.trend == 200 && signed.claim.sequence == 1)
        #expect(try SignedReading(decoding: signed.encoded) == signed)
    }
}
