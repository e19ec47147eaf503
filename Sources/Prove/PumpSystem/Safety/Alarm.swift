/// Why the pump has stopped. Each sounds until a person clears it and its cause is gone; the numbers go into `PumpStatus`.
public enum Alarm: UInt8, CaseIterable, Hashable, Sendable, Codable {
    /// Insulin cannot leave.
    case occlusion = 1
    /// The reservoir holds nothing more.
    case reservoirEmpty = 2
    /// The battery holds nothing more.
    case batteryEmpty = 3
    /// The journal contradicts itself: nothing may be delivered from it.
    case memoryFault = 4
}

/// What the pump tells a person while it goes on.
public enum Alert: UInt8, CaseIterable, Hashable, Sendable, Codable {
    /// Less than 20 U are left.
    case reservoirLow = 1
    /// The battery is nearly empty.
    case batteryLow = 2
    /// Another device asked for a bolus that now begins.
    case foreignBolus = 3
    /// A limit stopped a delivery.
    case limitReached = 4
    /// Glucose is low.
    case glucoseLow = 5
    /// Glucose is high.
    case glucoseHigh = 6
    /// Delivery stopped because glucose will soon be low.
    case suspendedBeforeLow = 7
    /// Delivery went on after it had stopped before a low.
    case resumedAfterLow = 8
    /// No glucose reading came for a while.
    case readingsLost = 9
    /// A power cut ended what was being delivered; see the history.
    case restarted = 10
}
