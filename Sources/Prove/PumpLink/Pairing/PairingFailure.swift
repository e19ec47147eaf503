/// Why a pairing ended without a pair.
public enum PairingFailure: UInt8, Error, CaseIterable, Hashable, Sendable {
    /// Nobody opened a window on the pump.
    case notOpen = 1
    /// The two minutes are over.
    case timeOut = 2
    /// The codes differ, or someone was in between.
    case wrongCode = 3
    /// Three wrong codes: a person has to open a new window, with a new code.
    case attemptsUsed = 4
    /// Too many beginnings in one window.
    case tooManyRuns = 5
    /// No version in common.
    case noCommonVersion = 6
    /// The role pairs with another kind of code.
    case wrongKindOfCode = 7
    /// A share, key or ciphertext is not one.
    case badKeys = 8
    /// The certificates do not prove this device, or the signature is not its own.
    case badCertificate = 9
    /// The person declined on the pump.
    case declined = 10
    /// A person closed the window, or the peer gave up.
    case closed = 11
    /// A message that does not belong here.
    case malformed = 12
}
