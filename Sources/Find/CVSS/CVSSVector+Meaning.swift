/// From where an attack can be made.
public enum AttackReach: String, Codable, CaseIterable, Hashable, Sendable {
    /// Only by touching the device.
    case physical
    /// Only from the device itself, by a local account or a file that somebody opens.
    case local
    /// From the same network segment, or from nearby by radio.
    case adjacent
    /// From anywhere that can reach it over a network.
    case network
}

extension CVSSVector {
    /// From where an attack can be made, as the environment modifies it.
    public var reach: AttackReach {
        switch effective("AV") {
        case "P": .physical
        case "L": .local
        case "A": .adjacent
        default: .network
        }
    }

    /// Whether the vulnerability can only disclose: neither integrity nor availability suffers, here or elsewhere.
    ///
    /// A device whose settings and running cannot be touched does not harm its patient at once.
    public var onlyDiscloses: Bool {
        let harmful = version == .v4 ? ["VI", "VA", "SI", "SA"] : ["I", "A"]
        return harmful.allSatisfy { effective($0) == "N" }
    }
}
