/// One line of the pump's dosing journal.
///
/// A pump writes a step's entries to memory that survives a power cut, in one atomic write, *before* it carries out the
/// step's effects or sends its response. The journal is then the truth, and the ledger its sum.
public enum JournalEntry: Hashable, Sendable, Codable {
    /// A lease was issued.
    case prepared(CommandKey, Role, DoseOrder, DoseLease, needsPerson: Bool, at: PumpInstant)
    /// A person confirmed on the pump.
    case confirmed(CommandKey)
    /// The command takes effect.
    case committed(CommandKey)
    /// The motor is about to move; `upTo` is all that the command will have delivered once it has.
    case pulse(CommandKey, upTo: Insulin)
    /// The command is over.
    case ended(CommandKey, CommandOutcome)
    /// The sum of all entries before this one, which may now be dropped.
    case checkpoint(LedgerState)
}

/// A journal that cannot have been written by a pump that follows the rules: it must not deliver from it.
public enum JournalFault: Error, Hashable, Sendable {
    /// The entry at this index does not follow from those before it.
    case impossible(index: Int, reason: String)
}
