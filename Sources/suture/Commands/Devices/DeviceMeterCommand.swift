import ArgumentParser
import PumpBench
import PumpLink

/// `suture device meter`
struct DeviceMeterCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "meter",
        abstract: "A blood glucose meter that sends signed readings.",
        discussion: """
            It measures the virtual patient on the pump, or what a person sets with glucose.
            """)

    @OptionGroup var peer: PeerOptions

    func run() async throws { try await peer.run(.meter) }
}
