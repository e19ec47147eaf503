import ArgumentParser

/// `suture device`
struct DeviceGroup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "device",
        abstract: "Run simulated devices of an insulin pump system as processes, over the real PumpLink.",
        discussion: """
            Each device is a process with a folder of its own below --home, and connects to the others over the loopback \
            of this machine only. It talks to no real device. What it keeps survives kill -9: a pump that comes back \
            repeats no pulse.

            Type help into a device for its words. Its end of input ends it.

            EXAMPLES, each in a terminal of its own
              suture device pump --patient 'adult#001'      then: pair
              suture device remote                          then: pair 123456, bolus 2
              suture device transmitter                     its label goes into the pump: pair label CODE
              suture device receipts verify receipts.json
            """,
        subcommands: [
            DevicePumpCommand.self, DeviceRemoteCommand.self, DeviceMeterCommand.self, DeviceTransmitterCommand.self,
            DeviceGatewayCommand.self, DevicePhoneCommand.self, DeviceReceiptsGroup.self,
        ])
}
