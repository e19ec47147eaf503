import GlucoseModel
import PumpLink
import PumpSystem
import Testing

@Suite("Simulated radio")
struct RadioTests {
    private static func heard(_ conditions: RadioConditions, seed: UInt64, packets: Int = 2000) -> [Radio.Arrival] {
        var radio = Radio(conditions, seed: seed)
        radio.place(.pump, at: 0)
        radio.place(.remote, at: 3)
        radio.place(.gateway, at: 40)
        for number in 0..<packets {
            radio.send([UInt8(number & 255), UInt8(number >> 8)], from: .remote, at: UInt64(number) * 20)
        }
        var arrivals: [Radio.Arrival] = []
        while let arrival = radio.next(upTo: .max) { arrivals.append(arrival) }
        return arrivals
    }

    @Test("the same seed makes the same weather, another seed another")
    func seeds() {
        #expect(Self.heard(.room, seed: 1) == Self.heard(.room, seed: 1))
        #expect(Self.heard(.room, seed: 1) != Self.heard(.room, seed: 2))
    }

    @Test("nobody out of range hears anything, nor the sender")
    func range() {
        #expect(Set(Self.heard(RadioConditions(), seed: 1).map(\.to)) == [.pump])
    }

    @Test("packets are lost, doubled, damaged and overtaken about as often as asked for")
    func rates() {
        let conditions = RadioConditions(
            loss: 0.2, duplication: 0.1, corruption: 0.3, shortestDelay: 1, longestDelay: 100)
        let arrivals = Self.heard(conditions, seed: 3)
        #expect(abs(Double(arrivals.count) - 2000 * 1.1 * 0.8) < 80)
        #expect(arrivals.map(\.at) == arrivals.map(\.at).sorted())
        let numbers = arrivals.map { Int($0.packet[0]) | Int($0.packet[1]) << 8 }
        #expect(zip(numbers, numbers.dropFirst()).contains { $0 > $1 })
        let lost = Self.heard(RadioConditions(loss: 1), seed: 3)
        #expect(lost.isEmpty)
    }

    @Test("a weak packet is read back whole, and noise is not read")
    func weakPackets() {
        for message in [
            WeakMessage.welcome(serial: 7, key: 99), .connect(serial: 7), .bolus(1500), .suspend(60), .basal(800),
        ] {
            let packet = message.packet(key: 99, number: 4)
            #expect(WeakMessage.read(packet)?.message == message)
            for index in packet.indices {
                var damaged = packet
                damaged[index] ^= 0x10
                #expect(WeakMessage.read(damaged) == nil)
            }
        }
        #expect(WeakMessage.read([]) == nil)
        #expect(WeakMessage.read([UInt8](repeating: 0x57, count: 17)) == nil)
    }
}
