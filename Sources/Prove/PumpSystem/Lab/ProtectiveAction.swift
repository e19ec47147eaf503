/// What the alert asks people to do, as switches and habits.
public enum ProtectiveAction: String, CaseIterable, Hashable, Sendable {
    /// Remote bolus is off in the pump's settings.
    case remoteBolusOff = "remote-bolus-off"
    /// Devices are paired where nobody else is near.
    case pairInPrivate = "pair-in-private"
    /// Nothing is confirmed on the pump that one did not start oneself.
    case confirmOwnOnly = "confirm-own-only"
    /// A bolus that one did not start is cancelled.
    case cancelForeign = "cancel-foreign-bolus"
    /// The USB bridge is unplugged while it is not used.
    case unplugBridge = "unplug-usb-bridge"
    /// The serial number is not shared.
    case keepSerialPrivate = "keep-serial-private"
}

/// How pump and devices are paired and speak.
public enum Pairing: String, CaseIterable, Hashable, Sendable {
    /// The abstract weak link: a bystander in range while pairing learns the key.
    case weak
    /// PumpLink.
    case pumpLink = "pumplink"
}

/// What a stranger tries.
public enum Attack: String, CaseIterable, Hashable, Sendable {
    /// Listens while devices are paired, and later asks for boluses in the night.
    case overheardPairingBolus = "overheard-pairing-bolus"
    /// Listens while devices are paired, and later stops the basal again and again.
    case overheardPairingSuspend = "overheard-pairing-suspend"
    /// Asks to be connected, by the serial number, and then for boluses.
    case connectionRequest = "connection-request"
    /// Records what the remote sent, and sends it again in the night.
    case replayedBolus = "replayed-bolus"
    /// Has the owner's remote in hand.
    case stolenRemote = "stolen-remote"
    /// Has taken over the computer that the bridge is plugged into.
    case compromisedGateway = "compromised-gateway"
}
