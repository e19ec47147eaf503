import ArgumentParser
import GlucoseModel
import PumpBench

/// `suture device pump`
struct DevicePumpCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pump",
        abstract: "A pump that a person operates at the terminal, and that devices connect to.",
        discussion: """
            At a terminal it shows its screen; in a pipe it writes lines. Type help for all words: pairing, boluses, \
            basal, alarms, history, and faults on purpose.
            """)

    @Option(name: .long, help: "Where devices connect: an address of this machine.", transform: loopbackAddress)
    var listen: LoopbackAddress?

    @Option(name: .long, help: "Who wears it, for instance adult#001; see suture patient --list.")
    var patient: String?

    @OptionGroup var bench: BenchOptions

    func run() async throws {
        let wearer = patient.flatMap { VirtualPatient.named($0) }
        if let patient, wearer == nil {
            throw Refusal(
                Status.notFound, "there is no virtual patient \(patient); `suture patient --list` names them all")
        }
        let address = try listen ?? loopbackAddress(standardBenchAddress)
        try await bench.run("pump") { face in
            let pump = try PumpBench(
                home: bench.home, name: bench.name ?? "pump", patient: wearer, speed: bench.speed, face: face)
            try await pump.run(listeningAt: address)
        }
    }
}

/// Where a pump listens and devices connect to, where nothing else is said.
let standardBenchAddress = "127.0.0.1:7600"
