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

    /// Counts devices by what they are called.
    public init(_ devices: [CaseDeviceFacts], names: DeviceNames) {
        var counts: [String: Int] = [:]
        for device in devices { counts[names.name(of: device), default: 0] += 1 }
        kinds = counts.map { Kind(name: $0.key, count: $0.value) }
            .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    }
}

/// What the advisories of a case call its devices.
public struct DeviceNames: Sendable {
    /// By reason and product: many devices share both, and looking through the claimed names takes longest.
    private var names: [Key: String] = [:]

    private struct Key: Hashable, Sendable {
        let reason: String
        let product: String
    }

    /// The names of these devices by the claims of these advisories.
    public init(_ devices: some Sequence<CaseDeviceFacts>, claimedBy advisories: [AdvisoryFacts]) {
        let claimed = NameIndex(Set(advisories.flatMap { $0.claims.map(\.product) }))
        for device in devices {
            let key = Key(reason: device.reason, product: device.product)
            if names[key] == nil { names[key] = claimed.longest(in: device.reason) ?? device.product }
        }
    }

    /// What a device is called; the inventory's own text for one that is not known.
    public func name(of device: CaseDeviceFacts) -> String {
        names[Key(reason: device.reason, product: device.product)] ?? device.product
    }
}

/// Finds names in texts in one pass, however many names there are.
private struct NameIndex {
    /// By their first three bytes as one number.
    private var names: [UInt32: [(bytes: [UInt8], name: String)]] = [:]
    /// Shorter names tell nothing.
    private static let least = 3

    init(_ all: Set<String>) {
        for name in all.sorted() where name.utf8.count >= Self.least {
            let bytes = Array(name.utf8)
            names[Self.head(of: bytes, at: 0), default: []].append((bytes, name))
        }
    }

    private static func head(of bytes: [UInt8], at place: Int) -> UInt32 {
        UInt32(bytes[place]) << 16 | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2])
    }

    /// The longest name in a text, which tells most: “MiniMed 620G” before “MiniMed”; nil where there is none.
    func longest(in text: String) -> String? {
        let bytes = Array(text.utf8)
        var best: (bytes: [UInt8], name: String)?
        for place in bytes.indices where place + Self.least <= bytes.count {
            for one in names[Self.head(of: bytes, at: place)] ?? []
            where one.bytes.count > best?.bytes.count ?? 0 && bytes[place...].starts(with: one.bytes) {
                best = one
            }
        }
        return best?.name
    }
}
