public import PumpLink

/// What a person does at the pump itself.
public enum PersonAction: Hashable, Sendable {
    /// Confirms the question on the screen.
    case confirm(CommandKey, LeaseID)
    /// Declines the question on the screen.
    case decline(CommandKey)
    /// Gives an order at the pump.
    case order(DoseOrder)
    /// Stops every bolus and every open command, whoever began it, and any temporary basal. It always works.
    case cancel
    /// Puts in a reservoir with so much.
    case fill(Insulin)
    /// Puts in a new battery.
    case replaceBattery
    /// Says that the cause of an alarm is gone.
    case clear(Alarm)
    /// Changes settings.
    case change(PumpSettings)
    /// Allows or forbids boluses by the remote.
    case remoteBolus(Bool)
}
