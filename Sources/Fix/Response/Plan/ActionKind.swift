/// What kind of instruction an action is.
public enum ActionKind: String, Sendable, Hashable, Codable, CaseIterable {
    /// Install a corrected version.
    case patch
    /// Change a setting.
    case configuration
    /// Keep the risk away from outside, for a time: a network segment, a physical control.
    case compensatingControl = "compensating_control"
    /// Tell those who use the device what to do.
    case userAdvice = "user_advice"
    /// Put another device in its place.
    case replacement
    /// Take it out of use.
    case stopUse = "stop_use"

    /// Whether the device's version afterwards is another one, so that an old version contradicts it.
    var changesVersion: Bool { self == .patch || self == .replacement }
}
