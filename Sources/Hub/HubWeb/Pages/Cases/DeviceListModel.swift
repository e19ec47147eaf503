import Response
import Triage

/// The devices of a case by place, with what can be done to those that are chosen.
struct DeviceListModel: Sendable {
    let filters: [FilterModel]
    let places: [PlaceModel]
    /// What is done every day, and what is done now and then.
    let verbs: [VerbButtonModel]
    let moreVerbs: [VerbButtonModel]
    let hasMore: Bool
    let isEmpty: Bool
    let hidden: String?
    let back: LinkModel?

    /// So many devices of a place are listed until the reader asks for that place.
    private static let perPlace = 12
    /// So many are listed in all.
    private static let most = 60

    init(_ scene: CaseScene, _ census: DeviceCensus, _ may: CaseRights) {
        let wanted = scene.query["show"]
        let place = scene.query.items.last { $0.name == "at" }?.value
        let shown = census.devices.filter { entry in
            Self.passes(entry.state, wanted) && (place == nil || entry.device.facts.location == place)
        }
        filters = Self.filters(scene, census, wanted)
        isEmpty = shown.isEmpty
        var left = place == nil ? Self.most : 500
        let perPlace = place == nil ? Self.perPlace : left
        var groups: [PlaceModel] = []
        for (name, devices) in Self.grouped(shown) {
            let taken = devices.prefix(min(perPlace, left))
            left -= taken.count
            groups.append(
                PlaceModel(
                    name, group: groups.count, all: devices, taken: taken.map(\.device), scene, may,
                    isOpen: place != nil || shown.count <= Self.perPlace))
        }
        places = groups
        let listed = groups.reduce(0) { $0 + $1.devices.count }
        hidden =
            listed < shown.count ? "\(shown.count - listed) more are not listed; choose a place to see all of it." : nil
        let all = VerbButtonModel.list(scene, census, may)
        verbs = all.filter(\.isDaily)
        moreVerbs = all.filter { !$0.isDaily }
        hasMore = !moreVerbs.isEmpty
        back = place == nil ? nil : LinkModel(address: "\(scene.address)#devices", label: "All places")
    }

    private static func passes(_ state: DeviceState, _ wanted: String?) -> Bool {
        switch wanted {
        case nil: state != .notAffected && state != .retired
        case "all": true
        case let name: state.rawValue == name
        }
    }

    private static func filters(_ scene: CaseScene, _ census: DeviceCensus, _ wanted: String?) -> [FilterModel] {
        let states = DeviceState.allCases.filter { census[$0] > 0 }
        let touched = census.touched + census[.needsReview]
        return [FilterModel("Touched", touched, "\(scene.address)#devices", isHere: wanted == nil)]
            + states.map { state in
                FilterModel(
                    state.title, census[state], "\(scene.address)?show=\(state.rawValue)#devices",
                    isHere: wanted == state.rawValue)
            }
    }

    /// By place, those with most open devices first.
    private static func grouped(
        _ devices: [(device: CaseDevice, state: DeviceState)]
    ) -> [(String, [(device: CaseDevice, state: DeviceState)])] {
        let groups = Dictionary(grouping: devices, by: \.device.facts.location)
        let open = groups.mapValues { $0.count { $0.state.isOpen } }
        return groups.sorted { one, other in
            let (left, right) = (open[one.key] ?? 0, open[other.key] ?? 0)
            return left != right ? left > right : one.key < other.key
        }.map { ($0.key, $0.value) }
    }
}

/// A way to narrow a list.
struct FilterModel: Sendable {
    let label: String
    let count: String?
    let address: String
    let isHere: Bool

    init(_ label: String, _ count: Int?, _ address: String, isHere: Bool) {
        (self.label, self.count, self.address, self.isHere) = (label, count.map { String($0) }, address, isHere)
    }
}

/// The devices at one place.
struct PlaceModel: Sendable {
    let name: String
    let group: String
    let summary: String
    let devices: [CaseDeviceModel]
    let more: LinkModel?
    let isOpen: Bool
    let segments: [SegmentModel]

    init(
        _ name: String, group: Int, all: [(device: CaseDevice, state: DeviceState)], taken: [CaseDevice],
        _ scene: CaseScene, _ may: CaseRights, isOpen: Bool
    ) {
        self.isOpen = isOpen
        segments = SegmentModel.list(
            DeviceState.allCases.reversed().map { state in
                (all.count { $0.state == state }, state.style.rawValue)
            })
        self.name = name.isEmpty ? "No place known" : name
        self.group = "p\(group)"
        let open = all.count { $0.state.isOpen }
        summary = "\(Words.count(all.count, "device")), \(open == 0 ? "all settled" : "\(open) open")"
        devices = taken.map { CaseDeviceModel($0, scene, group: "p\(group)", mayChoose: may.work || may.acceptRisk) }
        more =
            taken.count < all.count
            ? LinkModel(
                address: "\(scene.address)?at=\(Address.encoded(name))#devices", label: "Show all \(all.count) here")
            : nil
    }
}

/// One device of a case.
struct CaseDeviceModel: TemplateRow {
    static let template = "parts/case-device"

    func hash(into hasher: inout Hasher) {
        hasher.combine(id)
        hasher.combine(group)
    }

    let id: String
    let tag: String
    let product: String
    let version: String?
    let state: BadgeModel
    let reason: String
    let notes: [String]
    let address: String
    let group: String
    let mayChoose: Bool

    init(_ device: CaseDevice, _ scene: CaseScene, group: String, mayChoose: Bool) {
        let facts = device.facts
        (id, tag, product) = (facts.id, facts.assetTag, facts.product)
        version = facts.version.isEmpty ? nil : facts.version
        state = scene.state(device).badge
        reason = Words.short(device.retired?.reason ?? facts.reason, 140)
        (self.group, self.mayChoose) = (group, mayChoose)
        address = "/devices/\(Address.encoded(facts.assetTag))"
        var notes: [String] = []
        if facts.ownership == .patient { notes.append("Patient’s own") }
        if device.isInUse { notes.append("In use") }
        switch device.care.loaner {
        case .needed: notes.append("Loaner needed")
        case .given: notes.append("Loaner given")
        case .notNeeded: break
        }
        if let window = device.care.window {
            notes.append("Window \(window.from.description.prefix(10)) to \(window.to.description.prefix(10))")
        }
        let ends = device.remediations.values.compactMap(\.until).min()
        if let ends { notes.append("Accepted until \(ends.description.prefix(10))") }
        if device.remediations.values.contains(where: { $0.status == .notRemediated && $0.reason != nil }) {
            notes.append("Opened again")
        }
        self.notes = notes
    }
}

/// A button that takes the chosen devices to a form.
struct VerbButtonModel: Sendable {
    let address: String
    let label: String
    let style: String?
    let isDaily: Bool

    static func list(_ scene: CaseScene, _ census: DeviceCensus, _ may: CaseRights) -> [VerbButtonModel] {
        let open = census[.open] + census[.inProgress] + census[.accepted] > 0
        let finished = census[.done] + census[.unverified] + census[.accepted] + census[.notApplicable] > 0
        let verbs: [(String, Bool)] = [
            ("start-work", may.work && census[.open] + census[.accepted] > 0), ("record-done", may.work && open),
            ("verify", may.work && census[.unverified] > 0), ("care", may.work), ("not-applicable", may.work && open),
            ("accept-risk", may.acceptRisk && open),
            ("roll-back", may.work && census[.inProgress] + census[.unverified] + census[.done] > 0),
            ("reopen", may.work && finished),
        ]
        return verbs.compactMap { name, isShown in
            guard isShown, let verb = CaseVerbs.byName[name] else { return nil }
            return VerbButtonModel(
                address: "\(scene.address)/\(name)", label: verb.title, style: verb.isGrave ? "grave" : nil,
                isDaily: ["start-work", "record-done", "verify"].contains(name))
        }
    }
}
