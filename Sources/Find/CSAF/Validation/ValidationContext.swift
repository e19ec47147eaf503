/// What several tests need from a document, gathered once.
struct ValidationContext: Sendable {
    let root: JSONNode
    /// The `document` member.
    let document: JSONNode?
    /// `/document/category`.
    let category: String?
    /// Whether the document says that it is CSAF 2.1.
    let isCSAF21: Bool
    let products: ProductIndex
    let revisions: RevisionIndex
    /// The items of `vulnerabilities`.
    let vulnerabilities: [JSONNode]

    init(_ json: JSONDocument) {
        root = json.root
        document = root["document"]
        category = document?["category"]?.string
        isCSAF21 = document?["csaf_version"]?.string == "2.1"
        products = ProductIndex(root["product_tree"])
        revisions = RevisionIndex(document?["tracking"])
        vulnerabilities = root["vulnerabilities"].map { Array($0.elements) } ?? []
    }
}

extension JSONNode {
    /// The elements of a member that is a list; none when it is missing or no list.
    func list(_ name: String) -> [JSONNode] {
        self[name].map { Array($0.elements) } ?? []
    }

    /// The strings of a member that is a list, with their nodes.
    func texts(_ name: String) -> [(text: String, node: JSONNode)] {
        list(name).compactMap { node in node.string.map { ($0, node) } }
    }
}
