import Response

/// The devices of a case by place and by how far they are.
struct CaseDeviceTable {
    private let one: Case
    private let console: Console

    private static let mostPlaces = 15

    init(_ one: Case, _ console: Console) { (self.one, self.console) = (one, console) }

    /// The section of a case's page.
    var text: String {
        var places: [String: [DeviceState: Int]] = [:]
        var patients = 0
        for device in one.devices.values {
            let state = CaseWords.state(of: device, in: one)
            places[device.facts.location, default: [:]][state, default: 0] += 1
            if device.facts.ownership == .patient, state != .left { patients += 1 }
        }
        let counts = one.counts
        var words = "\(Numbers.grouped(counts.devices)), of which \(Numbers.grouped(counts.open)) keep the case open"
        if patients > 0 { words += ", \(Numbers.grouped(patients)) patient-owned" }
        let title = "\n" + console.style("DEVICES", .bold) + "  \(words)\n"
        guard !places.isEmpty else { return title + "  No device is touched.\n" }
        return title + table(places)
    }

    private func table(_ places: [String: [DeviceState: Int]]) -> String {
        let states = DeviceState.allCases.filter { state in places.values.contains { $0[state] != nil } }
        var table = Table(
            [Table.Column(title: ""), Table.Column(title: "place", yields: true)]
                + states.map { Table.Column(title: $0.words, isNumber: true) })
        let ordered = places.sorted { one, other in
            let (first, second) = (Self.open(one.value), Self.open(other.value))
            return first == second ? one.key < other.key : first > second
        }
        for (place, counts) in ordered.prefix(Self.mostPlaces) {
            table.add(
                ["", Table.Cell(place.isEmpty ? "place unknown" : place)]
                    + states.map { Table.Cell(counts[$0].map(Numbers.grouped) ?? "", $0.look) })
        }
        let rest = ordered.dropFirst(Self.mostPlaces)
        if !rest.isEmpty {
            table.add(
                ["", Table.Cell("\(Numbers.count(rest.count, "further place"))", .dim)]
                    + states.map { state in
                        let sum = rest.reduce(0) { $0 + ($1.value[state] ?? 0) }
                        return Table.Cell(sum == 0 ? "" : Numbers.grouped(sum), .dim)
                    })
        }
        return table.render(width: console.width, style: console.style)
    }

    private static func open(_ counts: [DeviceState: Int]) -> Int {
        counts.reduce(0) { $0 + ($1.key < .acceptedRisk ? $1.value : 0) }
    }
}
