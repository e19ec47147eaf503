import ArgumentParser
import PumpBench
import PumpLink

/// `suture device phone`
struct DevicePhoneCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "phone",
        abstract: "A phone that shows what the pump does and may ask to suspend and resume.",
        discussion: """
            Both wait for a person at the pump.
            """)

    @OptionGroup var peer: PeerOptions

    func run() async throws { try await peer.run(.phone) }
}
