/// One of two revisions: its claims and statements with keys that hold across revisions.
struct RevisionSide {
    let document: CSAFDocument
    let claims: [ProductClaim]
    /// For each product id, what the product is, in words that do not depend on ids.
    let descriptors: [String: String]
    /// The name of each vulnerability, by index.
    let vulnerabilityNames: [String]

    init(_ document: CSAFDocument) {
        self.document = document
        let all = document.makeClaims()
        claims = all.claims
        vulnerabilityNames = Self.names(of: document.vulnerabilities)
        var descriptors: [String: String] = [:]
        for product in document.productTree.products where descriptors[product.id] == nil {
            descriptors[product.id] = Self.descriptor(of: product, in: document.productTree)
        }
        self.descriptors = descriptors
    }

    /// What a product is: its branches, or its name when it has none, and what it is installed on.
    private static func descriptor(of product: Product, in tree: ProductTree) -> String {
        let place = ProductPlace(product, in: tree)
        let own = place.path.isEmpty ? [product.name] : place.path.map { "\($0.category)=\($0.name)" }
        let hosts = ProductPlace.installedOn(product, in: tree).map { tree.product($0)?.name ?? $0 }
        return (own + hosts.map { "on=\($0)" }).joined(separator: "\u{1F}")
    }

    /// A name for each vulnerability: its own, or its position; a name that stands twice is numbered.
    private static func names(of vulnerabilities: [Vulnerability]) -> [String] {
        var counts: [String: Int] = [:]
        return vulnerabilities.enumerated().map { index, vulnerability in
            let name = vulnerability.name ?? "vulnerability \(index + 1)"
            counts[name, default: 0] += 1
            return counts[name] == 1 ? name : "\(name) (\(counts[name] ?? 0))"
        }
    }

    /// What products are, each once and sorted; an id that is defined nowhere stands for itself.
    func descriptors(of ids: [String]) -> [String] { Set(ids.map { descriptors[$0] ?? $0 }).sorted() }

    /// The threats, each with its vulnerability, products and text as its key.
    var threats: [(key: String, value: Threat)] {
        statements(\.threats) {
            [$0.category, $0.details, $0.date ?? ""] + descriptors(of: document.productIDs(of: $0))
        }
    }

    /// The flags, each with its vulnerability, products and label as its key.
    var flags: [(key: String, value: Flag)] {
        statements(\.flags) { [$0.label] + descriptors(of: document.productIDs(of: $0)) }
    }

    /// The notes of the document and of its vulnerabilities.
    var notes: [(key: String, value: Note)] {
        func parts(_ note: Note) -> [String] {
            [note.category.rawValue, note.title ?? "", note.audience ?? "", note.text]
        }
        return document.meta.notes.map { (Self.key(["document"] + parts($0)), $0) } + statements(\.notes, parts)
    }

    private func statements<Value>(
        _ list: KeyPath<Vulnerability, [Value]>, _ parts: (Value) -> [String]
    ) -> [(key: String, value: Value)] {
        zip(vulnerabilityNames, document.vulnerabilities).flatMap { name, vulnerability in
            vulnerability[keyPath: list].map { (Self.key([name] + parts($0)), $0) }
        }
    }

    static func key(_ parts: [String]) -> String { parts.joined(separator: "\u{1F}") }
}
