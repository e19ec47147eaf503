import ArgumentParser
import PumpBench
import PumpLink

/// `suture device transmitter`
struct DeviceTransmitterCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "transmitter",
        abstract: "The transmitter of a glucose sensor, which sends signed readings.",
        discussion: """
            It has no display: the code on its label is told at the start and goes into the pump (pair label CODE). It \
            measures the virtual patient on the pump, or what a person sets with glucose.
            """)

    @OptionGroup var peer: PeerOptions

    func run() async throws { try await peer.run(.transmitter) }
}
