/// Whether a device's version or date lies in what an advisory names.
public enum Containment: Sendable, Hashable {
    /// It lies in what the advisory names.
    case inside(ContainmentReason)
    /// It does not, and nothing about the way it was written leaves a doubt.
    case outside(ContainmentReason)
    /// What was written down does not settle it.
    case cannotTell(ContainmentReason)

    /// Why.
    public var reason: ContainmentReason {
        switch self {
        case .inside(let reason), .outside(let reason), .cannotTell(let reason): reason
        }
    }

    /// Whether it is inside without doubt.
    public var isInside: Bool {
        if case .inside = self { return true }
        return false
    }

    /// Whether it is outside without doubt.
    public var isOutside: Bool {
        if case .outside = self { return true }
        return false
    }
}
