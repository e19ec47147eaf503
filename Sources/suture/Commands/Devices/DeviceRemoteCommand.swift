import ArgumentParser
import PumpBench
import PumpLink

/// `suture device remote`
struct DeviceRemoteCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remote",
        abstract: "A remote that asks the pump for boluses.",
        discussion: """
            Each bolus waits for a person at the pump. It says honestly what it does not know, also after it was killed: it \
            asks the pump first.
            """)

    @OptionGroup var peer: PeerOptions

    func run() async throws { try await peer.run(.remote) }
}
