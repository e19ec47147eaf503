/// The claims that a product's text may be about, in the order of the advisories, with what was found of each name.
struct HitClaims {
    /// One claim, and the names of it of which strong parts were found.
    struct Found {
        let advisory: Int
        let claim: Int
        var names: [(name: Int, hits: [NameHit])] = []
        /// One of the names is a model number that the claim lists.
        var listsModel = false
    }

    private(set) var found: [Found] = []

    /// A text that repeats one name over and over says no more than one that says it a few times.
    private static let mostHits = 200

    /// One hit; names are numbered in the order of advisories, claims and names.
    private struct Place {
        let name: Int32
        let order: Int32
        let hit: NameHit?
    }

    /// - Parameter key: the product's key, for what people confirmed.
    init(_ device: DeviceText, matcher: Matcher, confirmed key: String) {
        var claims: [Found] = []
        for place in Self.places(device) {
            let reference = matcher.index.names[Int(place.name)]
            if claims.last?.advisory != reference.advisory || claims.last?.claim != reference.claim {
                claims.append(Found(advisory: reference.advisory, claim: reference.claim))
            }
            if reference.isListedModel { claims[claims.count - 1].listsModel = true }
            Self.add(place.hit, to: &claims[claims.count - 1].names, named: reference.name)
        }
        found = matcher.links.isEmpty ? claims : Self.merged(claims, matcher, key)
    }

    /// Every hit, by name; the maker's column only says which names to look at.
    private static func places(_ device: DeviceText) -> [Place] {
        var places: [Place] = []
        var order: Int32 = 0
        for hit in device.maker.hits where !hit.isSlip {
            places.append(Place(name: hit.place.name, order: order, hit: nil))
        }
        for field in DeviceText.Field.allCases {
            for hit in device.columns[field.rawValue].hits {
                order &+= 1
                places.append(
                    Place(
                        name: hit.place.name, order: order,
                        hit: NameHit(
                            field: field, atoms: hit.atoms, slots: Int(hit.place.first)...Int(hit.place.last),
                            isSlip: hit.isSlip)))
            }
        }
        return places.sorted { ($0.name, $0.order) < ($1.name, $1.order) }
    }

    private static func add(_ hit: NameHit?, to names: inout [(name: Int, hits: [NameHit])], named name: Int) {
        if names.last?.name != name { names.append((name, [])) }
        if let hit, names[names.count - 1].hits.count < mostHits { names[names.count - 1].hits.append(hit) }
    }

    /// The claims, with those that people confirmed the product to be.
    private static func merged(_ claims: [Found], _ matcher: Matcher, _ key: String) -> [Found] {
        var all = claims
        for reference in matcher.links.confirmed(for: key).flatMap({ matcher.claimsByKey[$0] ?? [] })
        where !all.contains(where: { $0.advisory == reference.advisory && $0.claim == reference.claim }) {
            all.append(Found(advisory: reference.advisory, claim: reference.claim))
        }
        return all.sorted { ($0.advisory, $0.claim) < ($1.advisory, $1.claim) }
    }
}
