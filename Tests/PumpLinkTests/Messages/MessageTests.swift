import PumpLink
import Testing

@Suite("Messages")
struct MessageTests {
    @Test("every request comes back as it was sent", arguments: try Sample.requests())
    func requests(request: Request) throws { #expect(try Request(decoding: request.encoded) == request) }

    @Test("every response comes back as it was sent", arguments: try Sample.responses())
    func responses(response: Response) throws { #expect(try Response(decoding: response.encoded) == response) }

    @Test("signed values come back as they were sent")
    func signed() throws {
        let reading = try Sample.signedReading()
        #expect(try SignedReading(decoding: reading.encoded) == reading)
        let receipt = try Sample.signedReceipt()
        #expect(try SignedReceipt(decoding: receipt.encoded) == receipt)
    }

    @Test(
        "a message in any other bytes than an encoder writes is refused",
        arguments: [
            // query 9 with: an unknown field; the field twice; a longer varint; a zero written out.
            "220408091801", "22020809" + "22020809", "2203088900", "2202080022020809", "22020800",
        ])
    func canonical(hex: String) {
        #expect(throws: WireError.notCanonical) { try Request(decoding: Hex.bytes(hex)) }
    }

    @Test(
        "a number out of its range is refused",
        arguments: [
            DoseOrder.bolus(.zero), .bolus(Insulin(milliunits: 60_001)),
            .squareBolus(Insulin(milliunits: 1), seconds: 59), .squareBolus(Insulin(milliunits: 1), seconds: 28_801),
            .dualBolus(now: Insulin(milliunits: 30_000), later: Insulin(milliunits: 30_001), seconds: 60),
            .dualBolus(now: .zero, later: Insulin(milliunits: 1), seconds: 60),
            .temporaryBasal(milliunitsPerHour: 25_001, seconds: 60),
            .temporaryBasal(milliunitsPerHour: 1, seconds: 86_401),
            .suspend(seconds: 59), .settings(TherapySettings(basal: [], limits: Sample.settings.limits)),
        ])
    func ranges(order: DoseOrder) {
        let bytes = Request.prepare(CommandID(1), order).encoded
        #expect(throws: WireError.self) { try Request(decoding: bytes) }
    }

    @Test("settings with a basal above the limit, or segments out of order, are refused")
    func settings() {
        var settings = Sample.settings
        settings.limits.milliunitsPerHour = 1000
        #expect(!settings.isWithinBounds)
        settings = Sample.settings
        settings.basal.reverse()
        #expect(!settings.isWithinBounds)
        settings = Sample.settings
        settings.basal = (0..<49).map { BasalSegment(startMinute: UInt16($0), milliunitsPerHour: 1) }
        #expect(!settings.isWithinBounds)
    }

    @Test("a message of no kind is refused")
    func empty() {
        #expect(throws: WireError.empty) { try Request(decoding: []) }
        #expect(throws: WireError.empty) { try Response(decoding: []) }
    }

    @Test("an amount never overflows")
    func saturation() {
        let most = Insulin(milliunits: .max)
        #expect(most + most == most)
        #expect(Insulin.zero - most == .zero)
        #expect(Insulin(milliunitsPerHour: .max, seconds: .max) == most)
        #expect(DoseOrder.dualBolus(now: most, later: most, seconds: 60).amount == most)
        #expect(PumpInstant(milliseconds: .max).advanced(seconds: .max) == PumpInstant(milliseconds: .max))
        #expect(Insulin(milliunits: 2045).description == "2.045 U")
    }
}
