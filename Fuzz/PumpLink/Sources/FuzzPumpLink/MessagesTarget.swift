import PumpLink

/// The first byte chooses the decoder; what it takes, it writes again in the same bytes.
enum MessagesTarget {
    static func run(_ bytes: [UInt8]) {
        guard let choice = bytes.first else { return }
        let message = Array(bytes.dropFirst())
        switch choice % 5 {
        case 0: checkForm(try? Request(decoding: message).encoded, message)
        case 1: checkForm(try? Response(decoding: message).encoded, message)
        case 2: checkForm(try? SignedReading(decoding: message).encoded, message)
        case 3: checkForm(try? SignedReceipt(decoding: message).encoded, message)
        default: checkFrames(message)
        }
    }

    private static func checkForm(_ encoded: [UInt8]?, _ message: [UInt8]) {
        if let encoded { check(encoded == message, "a message has one form") }
    }

    /// The script's frames keep the reassembler within its bounds; a packet that is cut into frames comes out again.
    private static func checkFrames(_ bytes: [UInt8]) {
        var script = Script(bytes)
        var reassembler = Reassembler()
        var now = PumpInstant.zero
        while let wait = script.next() {
            now = now.advanced(seconds: UInt32(wait & 31))
            _ = try? reassembler.receive(script.bytes(), at: now)
            check(
                reassembler.keptBytes <= Reassembler.mostPackets * Fragmenter.packetLength, "the reassembler is bounded"
            )
        }
        guard !bytes.isEmpty, bytes.count <= Fragmenter.packetLength else { return }
        var packet: [UInt8]?
        for frame in Fragmenter.frames(of: bytes).reversed() {
            packet = (try? reassembler.receive(frame, at: now)) ?? nil
        }
        check(packet == bytes, "frames make their packet, in any order")
    }
}
