import CSAF

/// The claims that a product's text may be about, in the order of the advisories, with what was found of each name.
struct HitClaims {
    /// One claim, and where strong parts of its names were found.
    struct Found {
        let advisory: Int
        let claim: Int
        /// The number of the claim's vendor.
        let vendor: Int
        /// What was found of its names, as a range of places.
        fileprivate(set) var places: Range<Int>
        /// One of the names is a model number that the claim lists.
        fileprivate(set) var listsModel = false
    }

    private(set) var found: [Found] = []
    private let device: DeviceText
    private let matcher: Matcher
    /// Every hit by name, then in the order of the columns, as numbers that sort so: see ``Place``.
    private let places: [Place]

    /// A text that repeats one name over and over says no more than one that says it a few times.
    private static let mostHits = 200

    /// One hit: the name's number, then the column (the maker's first), then the hit's place in it.
    private struct Place: Comparable {
        private let packed: UInt64

        init(name: Int32, column: Int, hit: Int) {
            packed = UInt64(UInt32(bitPattern: name)) << 32 | UInt64(column) << 28 | UInt64(min(hit, (1 << 28) - 1))
        }

        var name: Int { Int(packed >> 32) }
        var column: Int { Int(packed >> 28 & 15) }
        var hit: Int { Int(packed & (1 << 28 - 1)) }

        static func < (left: Place, right: Place) -> Bool { left.packed < right.packed }
    }

    /// - Parameter key: the product's key, for what people confirmed.
    init(_ device: DeviceText, matcher: Matcher, confirmed key: String) {
        self.device = device
        self.matcher = matcher
        places = Self.places(device)
        let names = matcher.index.names
        for index in places.indices {
            let name = names[places[index].name]
            let (advisory, claim) = (Int(name.advisory), Int(name.claim))
            if found.last?.claim != claim || found.last?.advisory != advisory {
                found.append(
                    Found(advisory: advisory, claim: claim, vendor: Int(name.vendor), places: index..<index))
            }
            found[found.count - 1].places = found[found.count - 1].places.lowerBound..<(index + 1)
            if name.isListedModel { found[found.count - 1].listsModel = true }
        }
        if !matcher.links.isEmpty { addConfirmed(key) }
    }

    /// Tells the names of a claim of which something was found, by index, with their hits.
    func eachName(of claim: Found, _ body: (Int, [NameHit]) -> Void) {
        var place = claim.places.lowerBound
        while place < claim.places.upperBound {
            let name = places[place].name
            var hits: [NameHit] = []
            while place < claim.places.upperBound, places[place].name == name {
                if let hit = hit(places[place]), hits.count < Self.mostHits { hits.append(hit) }
                place += 1
            }
            body(Int(matcher.index.names[name].name), hits)
        }
    }

    /// The hit at a place; nil in the maker's column, which only says which names to look at.
    @inline(__always)
    private func hit(_ place: Place) -> NameHit? {
        guard place.column > 0, let field = DeviceText.Field(rawValue: place.column - 1) else { return nil }
        let hit = device.columns[place.column - 1].hits[place.hit]
        return NameHit(
            field: field, atoms: hit.atoms, slots: Int(hit.place.first)...Int(hit.place.last), isSlip: hit.isSlip)
    }

    private static func places(_ device: DeviceText) -> [Place] {
        var places: [Place] = []
        places.reserveCapacity(device.columns.reduce(device.maker.hits.count) { $0 + $1.hits.count })
        for (number, hit) in device.maker.hits.enumerated() where !hit.isSlip {
            places.append(Place(name: hit.place.name, column: 0, hit: number))
        }
        for (column, text) in device.columns.enumerated() {
            for (number, hit) in text.hits.enumerated() {
                places.append(Place(name: hit.place.name, column: column + 1, hit: number))
            }
        }
        places.sort()
        return places
    }

    /// Adds the claims that people confirmed the product to be.
    private mutating func addConfirmed(_ key: String) {
        for reference in matcher.links.confirmed(for: key).flatMap({ matcher.claimsByKey[$0] ?? [] }) {
            let (advisory, claim) = (Int(reference.advisory), Int(reference.claim))
            if found.contains(where: { $0.advisory == advisory && $0.claim == claim }) { continue }
            found.append(Found(advisory: advisory, claim: claim, vendor: Int(reference.vendor), places: 0..<0))
        }
        found.sort { ($0.advisory, $0.claim) < ($1.advisory, $1.claim) }
    }
}
