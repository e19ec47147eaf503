import CVSS

extension Judge {
    /// What the device does. Words alone never lower it below unknown: that takes a person.
    var function: Judgement<ClinicalFunction> {
        guard let function = device.function, function.value != .unknown else {
            return Judgement(
                .unknown, source: .assumption,
                reason:
                    "Nobody has said what the device does for a patient; it counts no less than one that diagnoses or "
                    + "monitors.")
        }
        guard function.source != .person, function.value.rank < ClinicalFunction.unknown.rank else { return function }
        return Judgement(
            .unknown, source: .assumption,
            reason:
                "Its words suggest that it \(function.value.words), but only a person may lower it: \(function.reason)",
            quote: function.quote)
    }

    /// What a person settled, else the policy's value for the function.
    func safety(of function: ClinicalFunction) -> Judgement<SafetyImpact> {
        device.safety
            ?? Judgement(
                policy.safety[function], source: .policy,
                reason: "So \(policy.name) counts a device that \(function.words).")
    }

    /// What a person settled; an idle device degrades nothing essential; else the policy's value for the function.
    func mission(of function: ClinicalFunction) -> Judgement<MissionImpact> {
        if let settled = device.mission { return settled }
        if let inUse = device.inUse, !inUse.value {
            return Judgement(
                .degraded, source: inUse.source, reason: "Nobody depends on it at present. \(inUse.reason)",
                quote: inUse.quote)
        }
        return Judgement(
            policy.mission[function], source: .policy,
            reason: "So \(policy.name) counts a device in use that \(function.words).")
    }

    /// What a person settled, else by the way in that the vector names: zone for the network, radio for what is nearby.
    var exposure: Judgement<SystemExposure> {
        if let settled = device.exposure { return settled }
        guard let widest else { return highest([zonePart, radioPart]) }
        switch widest.reach {
        case .physical, .local:
            return Judgement(
                .small, source: .cvss,
                reason: "By its vector an attacker must touch the device or have an account on it.",
                quote: widest.description)
        case .adjacent: return highest([adjacentPart, radioPart])
        case .network: return highest([zonePart, radioPart])
        }
    }

    private func highest(_ parts: [Judgement<SystemExposure>?]) -> Judgement<SystemExposure> {
        parts.compactMap(\.self).max { $0.value < $1.value } ?? zonePart
    }

    private var zonePart: Judgement<SystemExposure> {
        guard let zone = device.zone else {
            return Judgement(
                .open, source: .assumption,
                reason: "Where the device stands in the network is not known; open is the "
                    + "careful answer.")
        }
        return Judgement(
            zone.value.exposure, source: zone.source, reason: "\(zone.value.words). \(zone.reason)", quote: zone.quote)
    }

    /// An attack from the same segment cannot come from the internet, wherever the device stands.
    private var adjacentPart: Judgement<SystemExposure> {
        let part = zonePart
        guard part.value == .open else { return part }
        return Judgement(
            .controlled, source: device.zone == nil ? .assumption : .cvss,
            reason: "By its vector an attacker must be in the same segment or nearby.", quote: widest?.description)
    }

    /// A radio that nobody has described matters where no network explains how the device is reached.
    private var radioPart: Judgement<SystemExposure>? {
        if let radio = device.radio {
            return Judgement(
                radio.value.exposure, source: radio.source, reason: "\(radio.value.words). \(radio.reason)",
                quote: radio.quote)
        }
        guard device.zone.map({ $0.value == .none }) ?? true else { return nil }
        return Judgement(
            .controlled, source: .assumption, reason: "How far the device's radio reaches is not known.")
    }
}
