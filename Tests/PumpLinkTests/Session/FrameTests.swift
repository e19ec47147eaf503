import PumpLink
import Testing

@Suite("Radio frames")
struct FrameTests {
    private func packet(_ length: Int) -> [UInt8] {
        var random = SeededRandom(UInt64(length))
        return random.bytes(length)
    }

    @Test(
        "a packet of any length comes through, and no frame is longer than 244 bytes",
        arguments: [
            1, 2, 242, 243, 244, 245, 473, 474, 475, 2000, 7583, 7584,
        ])
    func roundTrip(length: Int) throws {
        let sent = packet(length)
        let frames = Fragmenter.frames(of: sent)
        #expect(frames.allSatisfy { $0.count <= 244 })
        #expect(frames.count == (length <= 243 ? 1 : (length + 236) / 237))
        var reassembler = Reassembler()
        let whole = try frames.compactMap { try reassembler.receive($0, at: .zero) }
        #expect(whole == [sent])
        #expect(reassembler.keptBytes == 0)
    }

    @Test("pieces in any order, some repeated, make the packet")
    func anyOrder() throws {
        var random = SeededRandom(2)
        let sent = packet(3000)
        let frames = Fragmenter.frames(of: sent)
        var reassembler = Reassembler()
        var whole: [[UInt8]] = []
        for frame in (frames.dropLast() + frames.dropLast()).shuffled(using: &random) + frames.suffix(1) {
            if let packet = try reassembler.receive(frame, at: .zero) { whole.append(packet) }
        }
        #expect(whole == [sent])
    }

    @Test("a piece lost the first time is filled by the repetition")
    func repetition() throws {
        let sent = packet(900)
        let frames = Fragmenter.frames(of: sent)
        var reassembler = Reassembler()
        for frame in frames.dropFirst() { #expect(try reassembler.receive(frame, at: .zero) == nil) }
        #expect(try reassembler.receive(frames[0], at: PumpInstant(seconds: 2)) == sent)
    }

    @Test("nothing and too long a packet have no frames", arguments: [0, 7585, 100_000])
    func noFrames(length: Int) { #expect(Fragmenter.frames(of: packet(length)).isEmpty) }

    @Test(
        "frames that cannot be are refused",
        arguments: [
            [], [1], [3, 0, 0], [2, 1, 2, 3, 4, 0, 2], [2, 1, 2, 3, 4, 0, 1, 9], [2, 1, 2, 3, 4, 2, 2, 9],
            [2, 1, 2, 3, 4, 0, 33, 9], [2, 1, 2, 3, 4, 0, 2, 9], [2, 1, 2, 3], [UInt8](repeating: 1, count: 245),
        ] as [[UInt8]])
    func refused(frame: [UInt8]) {
        var reassembler = Reassembler()
        #expect(throws: FrameError.self) { try reassembler.receive(frame, at: .zero) }
        #expect(reassembler.keptBytes == 0)
    }

    @Test("a changed piece is noticed when the packet is whole")
    func changed() throws {
        var frames = Fragmenter.frames(of: packet(600))
        frames[1][100] ^= 1
        var reassembler = Reassembler()
        _ = try reassembler.receive(frames[0], at: .zero)
        _ = try reassembler.receive(frames[1], at: .zero)
        #expect(throws: FrameError.notThePacket) { try reassembler.receive(frames[2], at: .zero) }
        #expect(reassembler.keptBytes == 0)
    }

    @Test("unfinished packets are bounded in number and bytes, and forgotten in time")
    func bounds() throws {
        var reassembler = Reassembler()
        for number in 0..<100 {
            for frame in Fragmenter.frames(of: packet(7584 - number)).dropLast() {
                _ = try reassembler.receive(frame, at: .zero)
            }
            #expect(reassembler.keptBytes <= Reassembler.mostPackets * Fragmenter.packetLength)
        }
        _ = try reassembler.receive([1, 1], at: PumpInstant(seconds: 31))
        #expect(reassembler.keptBytes == 0)
    }
}
