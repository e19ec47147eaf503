/// Devices counted by what the advisories call them, the most first.
///
/// An inventory names one product in many ways; matching says in its reason which claimed product a device is. Devices
/// whose reason names no claim are counted under the inventory's own text.
public struct DeviceKinds: Sendable, Hashable {
    /// One kind and its number.
    public struct Kind: Sendable, Hashable {
        /// The product's name.
        public let name: String
        /// So many devices.
        public let count: Int
    }

    /// The kinds, the most first; of equal numbers, by name.
    public let kinds: [Kind]

    /// Counts devices by the claims of these advisories.
    public init(_ devices: [CaseDeviceFacts], claimedBy advisories: [AdvisoryFacts]) {
        // The longest name that fits tells most: “MiniMed 620G” before “MiniMed”.
        let names = Set(advisories.flatMap { $0.claims.map(\.product) }).filter { $0.count > 2 }
            .sorted { ($1.count, $0) < ($0.count, $1) }
        var known: [String: String] = [:]
        var counts: [String: Int] = [:]
        for device in devices {
            // Many devices share a reason, and looking through the names takes longer than looking the reason up.
            let key = device.reason + "\u{1}" + device.product
            let name = known[key] ?? Self.name(device, names)
            known[key] = name
            counts[name, default: 0] += 1
        }
        kinds = counts.map { Kind(name: $0.key, count: $0.value) }
            .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    }

    private static func name(_ device: CaseDeviceFacts, _ names: [String]) -> String {
        for name in names where device.reason.contains(name) { return name }
        return device.product
    }
}
