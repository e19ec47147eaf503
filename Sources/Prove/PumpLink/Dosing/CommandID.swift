/// The identity of one command of one peer: 1 or more, and larger than that of every earlier command of that peer.
///
/// Sending a command again means sending the same identity; a pump acts on an identity at most once, for ever.
public struct CommandID: Hashable, Comparable, Sendable, Codable {
    /// The number.
    public let value: UInt64

    /// Makes an identity.
    public init(_ value: UInt64) { self.value = value }

    /// No command at all: what a pump reports as the highest before a peer's first one.
    public static let none = CommandID(0)

    /// Earlier commands have smaller identities.
    public static func < (left: CommandID, right: CommandID) -> Bool { left.value < right.value }
}

/// A command together with the peer that asked for it.
public struct CommandKey: Hashable, Sendable, Codable {
    /// Who asked.
    public let peer: DeviceID
    /// Which command of theirs.
    public let command: CommandID

    /// Makes a key.
    public init(peer: DeviceID, command: CommandID) {
        self.peer = peer
        self.command = command
    }
}
