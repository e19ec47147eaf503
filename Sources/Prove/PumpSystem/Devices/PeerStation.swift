public import PumpLink

/// A peer's end of PumpLink: first it is paired with the code that a person typed, then it asks and tells.
public struct PeerStation: Sendable {
    /// How pairing stands.
    public enum Pairing: Hashable, Sendable {
        /// There is no pair.
        case none
        /// The codes are compared.
        case running
        /// A person has to confirm on the pump.
        case awaitingPerson
        /// There is a pair.
        case paired
        /// The last try ended without a pair.
        case failed(PairingFailure)
    }

    private let credentials: DeviceCredentials
    private let anchor: TrustAnchor
    private var run: PeerPairing?
    private var failure: PairingFailure?
    private var newLink: PeerLink?
    /// What it asks and tells, once there is a pair.
    public var control: RemoteControl?
    /// The pair.
    public private(set) var record: PairRecord?
    /// The pump's certificates, as pairing proved them; empty where the pair is from before a restart.
    public private(set) var pumpChain: [[UInt8]] = []

    /// A device, new or with the pair that it kept.
    public init(
        _ credentials: DeviceCredentials, _ anchor: TrustAnchor, record: PairRecord? = nil,
        lastCommand: CommandID = .none
    ) {
        self.credentials = credentials
        self.anchor = anchor
        self.record = record
        control = record.map {
            RemoteControl(PeerLink(record: $0, staticKey: credentials.staticKey), lastCommand: lastCommand)
        }
    }

    /// How pairing stands.
    public var pairing: Pairing {
        switch run?.state {
        case .running: .running
        case .awaitingPerson: .awaitingPerson
        case .paired, .failed, nil: failure.map(Pairing.failed) ?? (record == nil ? .none : .paired)
        }
    }

    /// Whether something is under way that needs time to pass.
    public var isBusy: Bool { run != nil || control?.isBusy == true }

    /// Begins pairing with the code that the pump shows, or with the device's own label.
    ///
    /// - Returns: the packet to send.
    public mutating func beginPairing(
        _ code: PairingCode, at world: UInt64, using random: inout some RandomNumberGenerator
    ) -> [UInt8] {
        let now = PumpInstant(milliseconds: world)
        let begun = PeerPairing(credentials: credentials, anchor: anchor, code: code, at: now, using: &random)
        (run, failure) = (begun, nil)
        return begun.packet
    }

    /// A person asks for an order.
    public mutating func begin(
        _ order: DoseOrder, at world: UInt64, using random: inout some RandomNumberGenerator
    ) -> [[UInt8]] {
        control?.begin(order, at: world, using: &random) ?? []
    }

    /// Takes a packet; what is not of the pump changes nothing.
    public mutating func receive(
        _ packet: [UInt8], at world: UInt64, using random: inout some RandomNumberGenerator
    ) -> [[UInt8]] {
        guard packet.isPairingPacket else { return control?.receive(packet, at: world, using: &random) ?? [] }
        let reply = run?.receive(
            packet, at: PumpInstant(milliseconds: world), unixSeconds: DeviceFactory.unixSeconds, using: &random)
        settle()
        return reply.map { [$0] } ?? []
    }

    /// Lets time pass: repeats what went unanswered.
    public mutating func passTime(to world: UInt64, using random: inout some RandomNumberGenerator) -> [[UInt8]] {
        let again = run?.passTime(to: PumpInstant(milliseconds: world))
        settle()
        return (again.map { [$0] } ?? []) + (control?.passTime(to: world, using: &random) ?? [])
    }

    /// The link that pairing made, once.
    public mutating func takeNewLink() -> PeerLink? {
        defer { newLink = nil }
        return newLink
    }

    private mutating func settle() {
        switch run?.state {
        case .paired(let record):
            let link = PeerLink(record: record, staticKey: credentials.staticKey)
            pumpChain = run?.pumpChain ?? []
            (run, newLink, self.record) = (nil, link, record)
            // The pump never forgets the numbers of a device, paired again or not.
            control = RemoteControl(link, lastCommand: control?.lastCommand ?? .none)
        case .failed(let why):
            (run, failure) = (nil, why)
        case .running, .awaitingPerson, nil:
            break
        }
    }
}
