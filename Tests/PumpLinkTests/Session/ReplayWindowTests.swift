import PumpLink
import Testing

@Suite("Replay window")
struct ReplayWindowTests {
    @Test("a counter is taken once")
    func once() {
        var window = ReplayWindow()
        #expect(window.note(0) == true)
        #expect(window.note(0) == false)
        #expect(window.note(5) == true)
        #expect(window.note(5) == false)
        #expect(window.note(3) == true)
        #expect(window.note(3) == false)
    }

    @Test("64 counters may arrive in any order, and each once")
    func anyOrder() {
        var random = SeededRandom(1)
        var window = ReplayWindow()
        for counter in (0..<64 as Range<UInt64>).shuffled(using: &random) { #expect(window.note(counter) == true) }
        for counter in 0..<64 as Range<UInt64> { #expect(window.note(counter) == false) }
    }

    @Test("a counter 64 behind the highest is too old, one 63 behind is not")
    func edge() {
        var window = ReplayWindow()
        #expect(window.note(100) == true)
        #expect(window.note(36) == false)
        #expect(window.note(37) == true)
    }

    @Test("a jump forgets nothing that is still in the window", arguments: [1, 63, 64, 65, 1 << 40] as [UInt64])
    func jump(by step: UInt64) {
        var window = ReplayWindow()
        #expect(window.note(10) == true)
        #expect(window.note(10 + step) == true)
        #expect(window.note(10) == false)
        #expect(window.note(10 + step) == false)
    }

    @Test("the largest counter is never taken")
    func largest() {
        var window = ReplayWindow()
        #expect(window.note(.max) == false)
        #expect(window.note(.max - 1) == true)
        #expect(window.note(.max) == false)
    }

    @Test("it agrees with a set of everything heard, over random counters", arguments: 0..<20)
    func model(seed: UInt64) {
        var random = SeededRandom(seed)
        var window = ReplayWindow()
        var heard: Set<UInt64> = []
        var highest: UInt64 = 0
        for _ in 0..<500 {
            let counter = UInt64.random(in: 0...(highest + 80), using: &random)
            let expected = !heard.contains(counter) && counter + 64 > highest
            #expect(window.note(counter) == (heard.isEmpty ? true : expected))
            if heard.isEmpty || expected { heard.insert(counter) }
            highest = max(highest, heard.max() ?? 0)
        }
    }
}
