public import PumpLink

/// What a pump does outside itself: on its storage and its motor.
///
/// Done in the order in which they were kept, they leave a pump that can be built again after a power cut between any two.
public enum PumpAct: Hashable, Sendable {
    /// Write these lines behind the journal, all or none, safe from a power cut.
    case write([PumpEntry])
    /// Let these lines stand for the whole journal, all or none.
    case replaceJournal([PumpEntry])
    /// Move the motor by one pulse, once.
    case move(Pulse.Kind)
    /// Sign a receipt of what ended at that moment of the pump's clock, and keep it safe from a power cut.
    case issue(ReceiptFacts, at: PumpInstant)
}
