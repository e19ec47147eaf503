/// Where statements of one kind stand in a document, by the products and groups that they name.
struct StatementIndex: Sendable {
    /// The place of a statement; ordered as the document has them.
    struct Place: Sendable, Hashable, Comparable {
        /// The index of the vulnerability.
        var vulnerability: Int
        /// The index in that vulnerability's list.
        var item: Int

        init(_ vulnerability: Int, _ item: Int) {
            self.vulnerability = vulnerability
            self.item = item
        }

        static func < (left: Place, right: Place) -> Bool {
            (left.vulnerability, left.item) < (right.vulnerability, right.item)
        }
    }

    private var byProduct: [String: [Place]] = [:]
    private var byGroup: [String: [Place]] = [:]
    /// Statements that name nothing, by vulnerability: they hold for every product of it.
    private var general: [Int: [Place]] = [:]

    /// Adds a statement.
    mutating func add(_ place: Place, products: [String], groups: [String]) {
        if products.isEmpty && groups.isEmpty { general[place.vulnerability, default: []].append(place) }
        for id in products { byProduct[id, default: []].append(place) }
        for id in groups { byGroup[id, default: []].append(place) }
    }

    /// The statements for a product that is in those groups and of those vulnerabilities, each once, in their order.
    func places(_ productID: String, groups: [String], vulnerabilities: [Int]) -> [Place] {
        var places = Set(byProduct[productID, default: []])
        for group in groups { places.formUnion(byGroup[group, default: []]) }
        for vulnerability in vulnerabilities { places.formUnion(general[vulnerability, default: []]) }
        return places.sorted()
    }
}
