/// Which devices a list shows. Each condition narrows the list.
public struct DeviceFilter: Sendable, Hashable {
    /// Words in manufacturer, model, model number or description, in any case; empty for all.
    public var text: String
    /// The department, exactly.
    public var department: String?
    /// The location, exactly.
    public var location: String?
    /// The owner, exactly.
    public var owner: String?
    /// The status, exactly.
    public var status: String?
    /// Only devices that the last full export did not name.
    public var onlyMissing: Bool

    /// All devices, unless told otherwise.
    public init(
        text: String = "", department: String? = nil, location: String? = nil, owner: String? = nil,
        status: String? = nil, onlyMissing: Bool = false
    ) {
        self.text = text
        self.department = department
        self.location = location
        self.owner = owner
        self.status = status
        self.onlyMissing = onlyMissing
    }

    /// Narrows a query over devices `d`.
    func narrow(_ clause: inout SQLClause) {
        if !text.isEmpty {
            // Over products, which are few; the devices of each then come by index.
            var products = SQLClause("v.product_id = q.id")
            products.search(for: text, in: ["q.manufacturer", "q.model", "q.model_number", "q.description"])
            clause.and(
                "d.product_version_id IN (SELECT v.id FROM product_versions v, products q WHERE \(products.sql))",
                products.values)
        }
        if let department { clause.and("d.department = ?", .text(department)) }
        if let location { clause.and("d.location = ?", .text(location)) }
        if let owner { clause.and("d.owner = ?", .text(owner)) }
        if let status { clause.and("d.status = ?", .text(status)) }
        if onlyMissing { clause.and("d.missing_since IS NOT NULL") }
    }
}
