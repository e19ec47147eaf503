extension Decider {
    /// The devices of a scope with those of their vulnerabilities that are in a fitting state.
    ///
    /// - Throws: ``Refusal`` when a device or a vulnerability is unknown, or nothing fits.
    func resolve(
        _ scope: DeviceScope, _ otherwise: String, where fits: (Remediation?) -> Bool
    ) throws(Refusal) -> [DeviceScope] {
        try requireKnown(scope.devices)
        try requireKnown(vulnerabilities: scope.vulnerabilities)
        let asked = Set(scope.vulnerabilities)
        var grouping = ScopeGrouping()
        var seen: Set<String> = []
        for id in scope.devices where seen.insert(id).inserted {
            guard let device = state.devices[id] else { continue }
            let fitting = state.vulnerabilities(of: device).filter {
                (asked.isEmpty || asked.contains($0)) && fits(device.remediations[$0])
            }
            if !fitting.isEmpty { grouping.add(id, fitting) }
        }
        guard !grouping.isEmpty else {
            throw Refusal(.nothingToDo, otherwise, "Look at the devices' status.", devices: scope.devices)
        }
        return grouping.scopes
    }

    func requireKnown(_ devices: [String]) throws(Refusal) {
        guard !devices.isEmpty else {
            throw Refusal(.noDevice, "No device is named.", "Name the devices that are meant.")
        }
        let unknown = devices.filter { state.devices[$0].map { $0.retired != nil } ?? true }
        guard unknown.isEmpty else {
            throw Refusal(
                .deviceUnknown, "\(unknown.count) of the devices named are not part of this case.",
                "Take the devices from the case's list.", devices: unknown)
        }
    }

    func requireKnown(vulnerabilities: [String]) throws(Refusal) {
        let known = Set(state.vulnerabilities)
        guard let unknown = vulnerabilities.first(where: { !known.contains($0) }) else { return }
        throw Refusal(
            .vulnerabilityUnknown, "\(unknown.prefix(80)) is not part of this case.",
            "Take the vulnerabilities from the case, or join the advisory that names it.")
    }
}
