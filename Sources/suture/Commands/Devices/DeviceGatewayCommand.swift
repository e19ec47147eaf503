import ArgumentParser
import PumpBench
import PumpLink

/// `suture device gateway`
struct DeviceGatewayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gateway",
        abstract: "The USB bridge: it carries packets of devices that it cannot read, while it is plugged in.",
        discussion: """
            With --listen, devices connect to it instead of the pump. Its own role may ask for status and receipts, \
            never for insulin.
            """)

    @Option(name: .long, help: "Where devices connect to it: an address of this machine.", transform: loopbackAddress)
    var listen: LoopbackAddress?

    @OptionGroup var peer: PeerOptions

    func run() async throws { try await peer.run(.gateway, guests: listen) }
}
