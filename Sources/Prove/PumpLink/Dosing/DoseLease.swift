/// The number of a lease; a pump never issues the same one twice, not even after a power cut.
public struct LeaseID: Hashable, Comparable, Sendable, Codable {
    /// The number.
    public let value: UInt64

    /// Makes a number.
    public init(_ value: UInt64) { self.value = value }

    /// Earlier leases have smaller numbers.
    public static func < (left: LeaseID, right: LeaseID) -> Bool { left.value < right.value }
}

/// The pump's permission to commit one command: so much insulin, for so many seconds.
///
/// It bounds what a stolen session can do in both amount and time, and ties a commit to one prepared order.
public struct DoseLease: Hashable, Sendable, Codable {
    /// Its number.
    public let id: LeaseID
    /// The most insulin that the command may deliver.
    public let amount: Insulin
    /// Seconds from its issue in which it may be committed.
    public let seconds: UInt32

    /// Makes a lease.
    public init(id: LeaseID, amount: Insulin, seconds: UInt32) {
        self.id = id
        self.amount = amount
        self.seconds = seconds
    }
}
