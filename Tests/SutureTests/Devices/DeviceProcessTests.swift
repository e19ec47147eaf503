import Foundation
import TestSupport
import Testing

/// Pump and devices as processes of their own, over loopback connections.
@Suite("Devices as processes", .serialized)
struct DeviceProcessTests {
    /// A bench with a pump that listens.
    private struct Bench {
        let scratch: Scratch
        let pump: DeviceProcess
        let address: String

        init(_ arguments: [String] = []) async throws {
            scratch = try Scratch()
            pump = try DeviceProcess("pump", home: scratch.path, ["--listen", "127.0.0.1:0"] + arguments)
            address = try await pump.address()
        }

        private init(_ scratch: Scratch, _ pump: DeviceProcess, _ address: String) {
            (self.scratch, self.pump, self.address) = (scratch, pump, address)
        }

        /// The same pump again, at the same address.
        func restarted() async throws -> Bench {
            let pump = try DeviceProcess("pump", home: scratch.path, ["--listen", address])
            return Bench(scratch, pump, try await pump.address())
        }

        func device(_ kind: String, _ arguments: [String] = []) throws -> DeviceProcess {
            try DeviceProcess(kind, home: scratch.path, ["--connect", address] + arguments)
        }

        /// Pairs a device by the digits that the pump shows; the person confirms at the pump.
        func pair(_ device: DeviceProcess) async throws {
            try await device.hear("in range")
            let start = pump.said.count
            pump.type("pair")
            let digits = try await pump.hear("type into the device: ", from: start).suffix(6)
            device.type("pair \(digits)")
            try await device.hear("the codes agree: confirm this device on the pump")
            try await pump.hear("wants to be paired", from: start)
            pump.type("confirm")
            try await pump.hear("paired with the", from: start)
            try await device.hear("paired", from: device.said.firstIndex { $0.contains("codes agree") } ?? 0)
        }

        /// Pulses of boluses that the motor gave.
        var bolusPulses: Int {
            get throws { try scratch.read("pump/motor").split(separator: "\n").count { $0.hasPrefix("bolus") } }
        }
    }

    @Test("a remote is paired by a code, its bolus is confirmed at the pump, and the receipts verify offline")
    func story() async throws {
        let bench = try await Bench()
        let remote = try bench.device("remote")
        try await bench.pair(remote)
        remote.type("bolus 0.5")
        try await remote.hear("confirm on the pump")
        try await bench.pump.hear("asks for a bolus of 0.5 U")
        #expect(try bench.bolusPulses == 0, "nothing moves before a person confirms")
        bench.pump.type("confirm")
        try await remote.hear("complete; 0.5 U delivered")
        #expect(try bench.bolusPulses == 20)

        let file = "\(bench.scratch.path)/receipts.json"
        remote.type("receipts \(file)")
        try await remote.hear("1 receipts written")
        #expect(remote.quit() == 0)
        #expect(bench.pump.quit() == 0)
        let root = "\(bench.scratch.path)/factory/root.der"
        let verified = try Program.run("device", "receipts", "verify", file, "--root", root)
        #expect(verified.status == 0, "\(verified.errors)")
        #expect(verified.output.contains("complete, 0.5 U of at most 0.5 U"))

        // One letter of a receipt changed, another manufacturer's root: neither passes.
        let text = try bench.scratch.read("receipts.json")
        let place = try #require(text.range(of: "\"receipts\" : [\n    \""))
        var changed = text
        let letter = text.index(place.upperBound, offsetBy: 60)
        changed.replaceSubrange(letter...letter, with: text[letter] == "A" ? "B" : "A")
        let forged = try bench.scratch.write("forged.json", changed)
        let refused = try Program.run("device", "receipts", "verify", forged, "--root", root)
        #expect(refused.status == 1 || refused.status == 3)
        #expect(refused.output.isEmpty)
        let other = try await Bench()
        let foreign = try Program.run(
            "device", "receipts", "verify", file, "--root", "\(other.scratch.path)/factory/root.der")
        #expect(foreign.status == 1)
        #expect(foreign.errors.contains("do not lead to"))
    }

    @Test("a pump that is killed in the middle of a bolus repeats no pulse, and says what was given")
    func killed() async throws {
        let bench = try await Bench()
        let remote = try bench.device("remote")
        try await bench.pair(remote)
        remote.type("bolus 5")
        try await bench.pump.hear("asks for a bolus of 5 U")
        bench.pump.type("confirm")
        try await remote.hear("the pump delivers")
        bench.pump.kill()
        let given = try bench.bolusPulses
        #expect(given < 200)

        let again = try await bench.restarted()
        try await again.pump.hear("the power was out")
        let start = remote.said.count
        let answer = try await remote.hear("interrupted; ", from: start - 1)
        let announced = try #require(answer.firstMatch(of: /interrupted; ([0-9.]+) U delivered/)?.1)
        let pulses = try #require(Double(announced)) / 0.025
        #expect(try again.bolusPulses == given, "nothing of it is given after the kill")
        #expect((given...given + 1).contains(Int(pulses.rounded())), "at most one pulse more is counted than was given")
    }

    @Test("a pump that is killed again and again keeps its account: delivered and remaining are what was filled")
    func killedOften() async throws {
        var bench = try await Bench()
        for round in 0..<4 {
            bench.pump.type("bolus 2")
            try await bench.pump.hear("a bolus of 2 U: begun")
            try await Task.sleep(for: .milliseconds(300 + round * 270))
            bench.pump.kill()
            bench = try await bench.restarted()
            try await bench.pump.hear("the power was out")
        }
        bench.pump.type("screen")
        let line = try await bench.pump.hear("Reservoir")
        let left = try #require(line.firstMatch(of: /Reservoir +([0-9.]+) U/)?.1)
        let counted = Int(((200 - (try #require(Double(left)))) / 0.025).rounded())
        let moved = try bench.scratch.read("pump/motor").split(separator: "\n").count
        #expect((moved...moved + 4).contains(counted), "at most one pulse a kill is counted and was not given")
        #expect(bench.pump.quit() == 0)
    }

    @Test("a remote that is killed while its bolus is under way asks the pump, and begins nothing twice")
    func killedRemote() async throws {
        let bench = try await Bench()
        let remote = try bench.device("remote")
        try await bench.pair(remote)
        remote.type("bolus 0.5")
        try await bench.pump.hear("asks for a bolus of 0.5 U")
        bench.pump.type("confirm")
        try await remote.hear("the pump delivers")
        remote.kill()
        let again = try bench.device("remote")
        try await again.hear("complete; 0.5 U delivered")
        #expect(try bench.bolusPulses == 20)
        again.type("bolus 0.1")
        try await bench.pump.hear("asks for a bolus of 0.1 U")
        bench.pump.type("confirm")
        try await again.hear("complete; 0.1 U delivered")
        #expect(try bench.bolusPulses == 24)
    }

    @Test("three wrong codes close pairing, and the right one is then too late")
    func wrongCodes() async throws {
        let bench = try await Bench()
        let remote = try bench.device("remote")
        try await remote.hear("in range")
        bench.pump.type("pair")
        let digits = try await bench.pump.hear("type into the device: ").suffix(6)
        let wrong = digits == "123456" ? "123457" : "123456"
        for attempt in 1...3 {
            let start = remote.said.count
            remote.type("pair \(wrong)")
            try await remote.hear(attempt < 3 ? "the codes differ" : "three wrong codes", from: start)
        }
        let start = remote.said.count
        remote.type("pair \(digits)")
        try await remote.hear("three wrong codes", from: start)
        bench.pump.type("devices")
        try await bench.pump.hear("no device is paired")
    }

    @Test("a device of another manufacturer is refused, though its user knows the code")
    func foreignDevice() async throws {
        let bench = try await Bench()
        let elsewhere = try Scratch()
        let remote = try DeviceProcess("remote", home: elsewhere.path, ["--connect", bench.address])
        try await remote.hear("in range")
        bench.pump.type("pair")
        let digits = try await bench.pump.hear("type into the device: ").suffix(6)
        remote.type("pair \(digits)")
        try await remote.hear("could not prove what it is")
        bench.pump.type("devices")
        try await bench.pump.hear("no device is paired")
    }

    @Test(
        "a transmitter pairs by its label through a gateway, and the pump takes its readings; unplugged nothing passes")
    func readings() async throws {
        let bench = try await Bench()
        let gateway = try bench.device("gateway", ["--listen", "127.0.0.1:0"])
        try await bench.pair(gateway)
        let behind = try await gateway.address()
        let transmitter = try DeviceProcess(
            "transmitter", home: bench.scratch.path, ["--connect", behind, "--speed", "200"])
        try await transmitter.hear("in range")
        let label = try await transmitter.hear("label: ").dropFirst("label: ".count)
        let start = bench.pump.said.count
        bench.pump.type("pair label \(label)")
        try await bench.pump.hear("with this label", from: start)
        transmitter.type("pair")
        try await bench.pump.hear("wants to be paired", from: start)
        bench.pump.type("confirm")
        transmitter.type("speed 1")
        try await transmitter.hear("paired", from: transmitter.said.count - 1)
        transmitter.type("speed 600")
        transmitter.type("glucose 112")
        try await transmitter.hear("the pump took reading")
        bench.pump.type("screen")
        try await bench.pump.hear("mg/dL", from: start)
        gateway.type("unplug")
        try await gateway.hear("nothing passes")
        let taken = transmitter.said.count { $0.contains("the pump took") }
        let measured = transmitter.said.count
        try await transmitter.hear("measured", from: measured)
        try await transmitter.hear("measured", from: measured + 1)
        #expect(transmitter.said.count { $0.contains("the pump took") } <= taken + 1)
    }

    @Test("faults on purpose: occlusion, empty reservoir, empty battery, a lost message and a power cut are survived")
    func faults() async throws {
        let bench = try await Bench()
        let pump = bench.pump
        pump.type("fault occlusion on")
        pump.type("bolus 1")
        try await pump.hear("ALARM: insulin cannot leave")
        pump.type("fault occlusion off")
        pump.type("clear")
        try await pump.hear("cleared")
        pump.type("fault battery 0")
        try await pump.hear("ALARM: the battery is empty")
        pump.type("battery new")
        try await pump.hear("the battery is new")
        pump.type("fault reservoir 0.1")
        pump.type("bolus 0.1")
        pump.type("skip 60")
        try await pump.hear("ALARM: the reservoir is empty")
        pump.type("fill 150")
        try await pump.hear("the reservoir holds 150 U")

        let remote = try bench.device("remote")
        try await bench.pair(remote)
        pump.type("fault mute 1")
        try await pump.hear("the next 1 messages of the pump are lost")
        remote.type("bolus 0.2")
        try await pump.hear("a message of the pump was lost")
        try await pump.hear("asks for a bolus of 0.2 U")
        pump.type("confirm")
        try await remote.hear("complete; 0.2 U delivered")
        pump.type("bolus 3")
        try await pump.hear("a bolus of 3 U: begun")
        pump.type("fault power cut")
        pump.type("screen")
        try await pump.hear("THE POWER IS OUT")
        pump.type("fault power on")
        try await pump.hear("alert: the power was out")
    }

    @Test(
        "addresses that other machines reach are refused", arguments: [("pump", "--listen"), ("remote", "--connect")])
    func loopbackOnly(kind: String, option: String) throws {
        let refused = try Program.run("device", kind, option, "0.0.0.0:7600")
        #expect(refused.status == 2)
        #expect(refused.errors.contains("on the loopback only"))
    }

    @Test("a second process of the same pump is refused")
    func second() async throws {
        let bench = try await Bench()
        let other = try Program.run("device", "pump", "--home", bench.scratch.path, "--listen", "127.0.0.1:0")
        #expect(other.status == 9)
        #expect(other.errors.contains("belongs to a device that is running"))
    }
}
