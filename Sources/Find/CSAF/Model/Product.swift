/// A product that a document names, wherever in its product tree (CSAF 2.0, 3.1.3).
public struct Product: Sendable, Hashable {
    /// Where in the product tree a product is defined.
    public enum Origin: Sendable, Hashable {
        /// At the branch of that index in `ProductTree.branches`.
        case branch(Int)
        /// In the list of full product names.
        case fullProductName
        /// At the relationship of that index in `ProductTree.relationships`.
        case relationship(Int)
    }

    /// The id, unique within the document.
    public var id: String = ""
    /// The name for people.
    public var name: String = ""
    /// What helps to recognise it.
    public var identification: ProductIdentification?
    /// Where it is defined.
    public var origin: Origin

    init(origin: Origin) { self.origin = origin }

    init(_ node: JSONNode, origin: Origin, _ reader: inout ModelReader) {
        self.init(origin: origin)
        var members = reader.members(of: node)
        while let (key, value) = members.next() {
            switch key {
            case "product_id": id = reader.text(value)
            case "name": name = reader.text(value)
            case "product_identification_helper": identification = ProductIdentification(value, &reader)
            default: reader.unknown(key, value)
            }
        }
        reader.require(id, "product_id", of: node)
        reader.require(name, "name", of: node)
    }
}
