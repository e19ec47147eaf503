public import Inventory
import Matching
public import Store

/// The devices that an advisory touches, put together by verdict, product version and place.
public struct AffectedGroups: Sendable {
    /// Devices of one product version at one place.
    public struct Place: Sendable {
        /// The department.
        public var department: String
        /// The location.
        public var location: String
        /// Whether patients own them.
        public var isPatients: Bool
        /// How many there are.
        public var count: Int
        /// The asset tags of the first of them.
        public var tags: [String]
        /// Whether the last full export no longer named one of them.
        public var hasUnseen: Bool
    }

    /// Devices of one product version.
    public struct Group: Sendable {
        /// A device with what all of them share.
        public var product: Device
        /// The verdict on all of them.
        public var verdict: VerdictRecord
        /// Where they are, most devices first.
        public var places: [Place]
        /// How many there are.
        public var count: Int
    }

    /// The groups, by verdict and then by number of devices.
    public private(set) var groups: [Group] = []

    private static let keptTags = 8

    /// Reads the devices of an advisory.
    public init(advisory: AdvisoryRecord, filter: TouchedFilter, store: SutureStore) throws {
        var places: [Key: Place] = [:]
        var found: [Int64: Group] = [:]
        try store.verdicts.forEachDevice(advisory: advisory.id, filter) { touched in
            let version = touched.verdict.productVersionID
            let device = touched.device.device
            if found[version] == nil {
                found[version] = Group(product: device, verdict: touched.verdict, places: [], count: 0)
            }
            found[version]?.count += 1
            let isUnseen = touched.device.missingSince != nil
            let key = Key(version: version, device: device)
            var place =
                places[key]
                ?? Place(
                    department: device[.department], location: device[.location], isPatients: key.isPatients, count: 0,
                    tags: [], hasUnseen: false)
            place.count += 1
            place.hasUnseen = place.hasUnseen || isUnseen
            if place.tags.count < Self.keptTags { place.tags.append(device.assetTag) }
            places[key] = place
        }
        for (key, place) in places { found[key.version]?.places.append(place) }
        groups = found.values.map(Self.sorted).sorted(by: Self.precedes)
    }

    private struct Key: Hashable {
        let version: Int64
        let department: String
        let location: String
        let isPatients: Bool

        init(version: Int64, device: Device) {
            self.version = version
            department = device[.department]
            location = device[.location]
            isPatients = device[.owner] == "patient"
        }
    }

    private static func sorted(_ group: Group) -> Group {
        var group = group
        group.places.sort { ($1.count, $0.department, $0.location) < ($0.count, $1.department, $1.location) }
        return group
    }

    private static func precedes(_ first: Group, _ second: Group) -> Bool {
        let order: [Verdict] = [.affected, .needsReview, .notAffected, .unrelated]
        let (left, right) = (order.firstIndex(of: first.verdict.verdict), order.firstIndex(of: second.verdict.verdict))
        if left != right { return (left ?? 0) < (right ?? 0) }
        return (second.count, first.verdict.productVersionID) < (first.count, second.verdict.productVersionID)
    }
}
