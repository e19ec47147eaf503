/// Why a Noise handshake or cipher stopped. A handshake that threw must be thrown away.
public enum NoiseError: Error, Hashable, Sendable {
    /// No such pattern or modifier.
    case unknownPattern(String)
    /// A key that the pattern needs was not given, or has not 32 bytes.
    case badKey(String)
    /// A message shorter than its keys and tags, or longer than 65,535 bytes.
    case badLength(Int)
    /// The message does not authenticate: changed, or made with other keys, prologue or version.
    case notAuthentic
    /// A call that does not belong to this point of the handshake.
    case outOfTurn
    /// No nonce is left under this key.
    case exhausted
}
