import Response

/// The devices of a case, counted once for the whole page.
struct DeviceCensus: Sendable {
    /// Every device with its state, in the order of the scene.
    let devices: [(device: CaseDevice, state: DeviceState)]
    /// How many are in each state.
    let counts: [DeviceState: Int]
    /// On how many devices each action was done or begun.
    let byAction: [String: Int]
    /// How many belong to patients; those that left or need nothing do not count.
    let patients: Int
    /// At how many places they are.
    let places: Int

    init(_ scene: CaseScene) {
        var (counts, byAction) = ([DeviceState: Int](), [String: Int]())
        var (places, patients) = (Set<String>(), 0)
        devices = scene.devices.map { device in
            let state = scene.state(device)
            counts[state, default: 0] += 1
            for action in Set(device.remediations.values.compactMap(\.action)) { byAction[action, default: 0] += 1 }
            if state != .retired, state != .notAffected {
                places.insert(device.facts.location)
                if device.facts.ownership == .patient { patients += 1 }
            }
            return (device, state)
        }
        (self.counts, self.byAction, self.patients, self.places) = (counts, byAction, patients, places.count)
    }

    subscript(_ state: DeviceState) -> Int { counts[state] ?? 0 }

    /// Devices that the problem touches, settled or not, without those that need a person's answer first.
    var touched: Int {
        counts.reduce(0) { $0 + ($1.key.isTouched ? $1.value : 0) }
    }
}
