/// All of a bolus exchange at one moment: pump, journal, requester, air, person and motor.
///
/// Ledgers, requesters and messages stand as the numbers that the model's interners gave them. The air is the *set* of
/// all that was ever sent: whatever is in it may arrive next, again, or never, so that every loss, repetition, delay and
/// reordering is among the ways through the model.
struct DoseWorld: Hashable {
    /// The running ledger; nil while the power is cut.
    var ledger: Int16?
    /// What the journal holds.
    var journal: Int16
    /// The asking side.
    var requester: Int16
    /// Requests in the air, one bit for each.
    var requests: UInt64 = 0
    /// Responses in the air, one bit for each.
    var responses: UInt64 = 0
    /// Whose clock has passed how many leases, or patiences.
    var pumpClock: UInt8 = 0
    var requesterClock: UInt8 = 0
    /// The requester's clock when its command was begun.
    var begun: UInt8 = 0
    /// The command whose bolus the motor is set to give, 0 for none.
    var motor: UInt8 = 0
    /// What may still happen.
    var cuts: UInt8
    var restarts: UInt8
    var orders: UInt8
    /// What truly happened to each command.
    var first = CommandFacts()
    var second = CommandFacts()

    /// The facts of command 1 or 2.
    subscript(command: CommandNumber) -> CommandFacts {
        get { command == 1 ? first : second }
        set { if command == 1 { first = newValue } else { second = newValue } }
    }

    typealias CommandNumber = UInt8
}

/// The truth about one command, which no part of the protocol sees.
struct CommandFacts: Hashable {
    /// The lease that was issued, and whether its question is on the screen.
    var lease: UInt8 = 0
    var isOnScreen = false
    /// Whether a person confirmed, and whether a person or the lease's end forbids it since.
    var isConfirmed = false
    var isForbidden = false
    var isLeaseOver = false
    /// How often delivery began, the pulses that the motor gave, and those that a power cut took after their entry.
    var starts: UInt8 = 0
    var pulses: UInt8 = 0
    var lost: UInt8 = 0
    /// The receipt that was issued: its sequence and pulses.
    var receipt: UInt8 = 0
    var receiptPulses: UInt8 = 0
    /// What the requester said in the end.
    var claim: Claim = .none
    /// A rule that was broken on the way here.
    var fault: Fault = .none

    /// A requester's last word about a command.
    enum Claim: Hashable {
        case none, nothingDelivered, seeReceipts
        case delivered(UInt8)
    }

    /// What must never happen.
    enum Fault: UInt8 {
        case none, unconfirmed, forbidden, leaseOver, receiptChanged, usedAgain
    }
}
