public import PumpLink

/// The bridge between radio and cable: it carries packets it cannot read and readings it cannot change, while it is
/// plugged in. Its own role lets it ask for status and receipts, never for insulin.
public struct RelayGateway: Sendable {
    /// Whether the bridge is plugged into the computer.
    public private(set) var isPlugged: Bool
    private var link: PeerLink

    /// A bridge that is paired already.
    public init(_ link: PeerLink, isPlugged: Bool = true) {
        self.link = link
        self.isPlugged = isPlugged
    }

    /// A person plugs it in, or unplugs it: nothing passes an unplugged bridge.
    public mutating func plug(_ isPlugged: Bool) { self.isPlugged = isPlugged }

    /// Begins a session with the pump.
    public mutating func open(
        at world: UInt64, using random: inout some RandomNumberGenerator
    ) -> [UInt8]? {
        guard isPlugged else { return nil }
        return try? link.open(at: PumpInstant(milliseconds: world), using: &random)
    }

    /// Seals whatever the computer wants to say: the pump decides what this role may.
    public mutating func seal(_ request: Request, at world: UInt64) -> [UInt8]? {
        guard isPlugged else { return nil }
        return try? link.seal(request.encoded, at: PumpInstant(milliseconds: world))
    }

    /// Takes a packet of the pump.
    ///
    /// - Returns: the answer in it, if there is one.
    public mutating func receive(_ packet: [UInt8], at world: UInt64) -> Response? {
        guard isPlugged, let message = try? link.receive(packet, at: PumpInstant(milliseconds: world)) else {
            return nil
        }
        return try? Response(decoding: message)
    }
}
