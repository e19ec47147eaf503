/// Why a packet is dropped or a session cannot send. A dropped packet changes nothing.
public enum SessionError: Error, Hashable, Sendable {
    /// Not a packet of a session, or of an impossible length.
    case malformed
    /// Not of this session or pair.
    case unknownSession
    /// Changed, or made by someone without the keys, or in another role, version or direction.
    case notAuthentic
    /// Heard before, or so old that this can no longer be told.
    case replayed
    /// Too far ahead: more rekeyings at once than allowed.
    case tooFarAhead
    /// The key of its epoch is too old.
    case staleKey
    /// The session is over; begin another.
    case over
    /// Too many openings in a short time.
    case tooOften
    /// Keys that cannot be used together.
    case badKeys
    /// More bytes than a packet carries.
    case tooLong(limit: Int)
    /// Not established yet.
    case notReady
}
