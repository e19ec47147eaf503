/// Lays lines of several sources about one product side by side, whatever each calls it.
struct ProductGrouping {
    /// One product, and the lines about it by the place of their source.
    struct Group {
        var name: String
        var lines: [(source: Int, line: ClaimLine)] = []
    }

    /// In the order in which the products were first named.
    private(set) var groups: [Group] = []

    init(_ advisories: [AdvisoryFacts]) {
        let lines = advisories.enumerated().flatMap { source, advisory in advisory.claims.map { (source, $0) } }
        var sets = DisjointSets(count: lines.count)
        var firsts: [String: Int] = [:]
        for (place, (_, line)) in lines.enumerated() {
            for mark in Self.marks(line) {
                if let first = firsts[mark] { sets.join(first, place) } else { firsts[mark] = place }
            }
        }
        var places: [Int: Int] = [:]
        for (place, (source, line)) in lines.enumerated() {
            let root = sets.root(of: place)
            let group = places[root] ?? groups.count
            if group == groups.count {
                places[root] = group
                groups.append(Group(name: line.product))
            }
            groups[group].lines.append((source, line))
        }
    }

    /// What makes two lines speak of one product: the same words of the name, or a model number in common.
    private static func marks(_ line: ClaimLine) -> [String] {
        let maker = Set(words(line.vendor))
        let all = words(line.product)
        let telling = all.filter { !maker.contains($0) && !generic.contains($0) }
        let name = (telling.isEmpty ? all : telling).sorted().joined(separator: " ")
        return (name.isEmpty ? [] : ["name " + name]) + line.models.map { "model " + words($0).joined() }
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// Words that one source adds and another leaves out.
    private static let generic: Set<String> = [
        "the", "a", "and", "system", "systems", "series", "device", "devices", "pump", "pumps", "insulin", "infusion",
        "monitor", "meter", "transmitter", "software", "model", "models", "all", "versions",
    ]
}

/// Sets that grow together (union–find with path halving).
private struct DisjointSets {
    private var parents: [Int]

    init(count: Int) {
        parents = Array(0..<count)
    }

    mutating func root(of place: Int) -> Int {
        var place = place
        while parents[place] != place {
            parents[place] = parents[parents[place]]
            place = parents[place]
        }
        return place
    }

    mutating func join(_ one: Int, _ other: Int) {
        let (first, second) = (root(of: one), root(of: other))
        parents[max(first, second)] = min(first, second)
    }
}
