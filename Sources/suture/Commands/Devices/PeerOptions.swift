import ArgumentParser
import PumpBench
import PumpLink

/// What every device beside the pump is told.
struct PeerOptions: ParsableArguments {
    @Option(
        name: .long, help: "Where the pump listens, or a gateway before it: an address of this machine.",
        transform: loopbackAddress)
    var connect: LoopbackAddress?

    @OptionGroup var bench: BenchOptions

    /// Runs the device of a role.
    func run(_ role: Role, guests: LoopbackAddress? = nil) async throws {
        let pump = try connect ?? loopbackAddress(standardBenchAddress)
        try await bench.run("\(role)") { face in
            let device = try PeerBench(
                role, home: bench.home, name: bench.name ?? "\(role)", speed: bench.speed, face: face)
            try await device.run(connectingTo: pump, guests: guests)
        }
    }
}
