import Inventory
public import Matching
public import Store

/// The devices that an advisory touches, put together by verdict and by what the advisory calls the product.
public struct AffectedGroups: Sendable {
    /// Devices at one place.
    public struct Place: Sendable, Hashable {
        /// The department, or the location where the inventory names no department.
        public var name: String
        /// How many there are.
        public var count: Int
        /// How many of them patients own.
        public var patients: Int
    }

    /// Devices with one verdict on one product of the advisory.
    public struct Group: Sendable {
        /// The verdict.
        public var verdict: Verdict
        /// Ids of the advisory's products that the devices are or may be.
        public var products: [String]
        /// Reasons that hold for all of the devices.
        public var reasons: [MatchReason]
        /// How many devices there are.
        public var count = 0
        /// How many of them patients own.
        public var patients = 0
        /// Where they are, most devices first.
        public var places: [Place] = []
        /// The first of the devices, by asset tag.
        public var devices: [TouchedDevice] = []
    }

    /// The groups, by verdict and then by number of devices.
    public let groups: [Group]

    /// Devices that are listed of each group.
    public static let listed = 25

    /// Reads the devices of an advisory.
    public init(advisory: AdvisoryRecord, filter: TouchedFilter, store: SutureStore) throws {
        var found: [Key: Gathering] = [:]
        try store.verdicts.forEachDevice(advisory: advisory.id, filter) { touched in
            found[Key(touched.verdict), default: Gathering(touched.verdict)].add(touched)
        }
        groups = found.values.map(\.finished).sorted(by: Self.precedes)
    }

    private struct Key: Hashable {
        let verdict: Verdict
        let products: [String]

        init(_ record: VerdictRecord) {
            verdict = record.verdict
            products = record.products
        }
    }

    /// A group while its devices come in.
    private struct Gathering {
        private var group: Group
        private var places: [String: Place] = [:]

        init(_ record: VerdictRecord) {
            group = Group(verdict: record.verdict, products: record.products, reasons: record.reasons)
        }

        mutating func add(_ touched: TouchedDevice) {
            let device = touched.device.device
            let isPatients = device[.owner] == "patient"
            group.count += 1
            group.patients += isPatients ? 1 : 0
            group.reasons.removeAll { !touched.verdict.reasons.contains($0) }
            let name = device[.department].isEmpty ? device[.location] : device[.department]
            var place = places[name.lowercased()] ?? Place(name: name, count: 0, patients: 0)
            place.count += 1
            place.patients += isPatients ? 1 : 0
            places[name.lowercased()] = place
            if group.devices.count < AffectedGroups.listed { group.devices.append(touched) }
        }

        var finished: Group {
            var group = group
            group.places = places.values.sorted { ($1.count, $0.name) < ($0.count, $1.name) }
            group.devices.sort { $0.device.device.assetTag < $1.device.device.assetTag }
            return group
        }
    }

    private static func precedes(_ first: Group, _ second: Group) -> Bool {
        let order: [Verdict] = [.affected, .needsReview, .notAffected, .unrelated]
        let (left, right) = (order.firstIndex(of: first.verdict) ?? 0, order.firstIndex(of: second.verdict) ?? 0)
        if left != right { return left < right }
        if first.count != second.count { return first.count > second.count }
        return first.products.lexicographicallyPrecedes(second.products)
    }
}
