public import Exchange
import Inventory
import Response
import Store

extension Exports {
    private static let workOrderMapping = "work-order-mapping"

    /// The columns that the equipment database at hand wants; Suture's own until somebody set them.
    public func workOrderMapping(as principal: Principal) throws -> WorkOrderMapping {
        try principal.require(.read)
        guard let found = try store.references.find(name: Self.workOrderMapping) else { return WorkOrderMapping() }
        return try WorkOrderMapping(String(decoding: found.bytes, as: UTF8.self))
    }

    /// Sets the columns, from the text of a mapping file.
    ///
    /// - Throws: `WorkOrderMapping.Unusable` with the line that cannot be read.
    public func setWorkOrderMapping(_ text: String, as principal: Principal) throws -> WorkOrderMapping {
        try principal.require(.administer)
        let mapping = try WorkOrderMapping(text)
        let bytes = Array(text.utf8)
        try store.references.save(
            name: Self.workOrderMapping, sha256: Digest.sha256(bytes), bytes: bytes, by: principal.login)
        return mapping
    }

    /// The work of a case as orders for the equipment database, in CSV.
    ///
    /// - Parameter mapping: the columns; those that were set when nil.
    /// - Throws: `WorkOrders.Problem` before both teams agreed on the plan.
    public func workOrders(case id: Int64, mapping: WorkOrderMapping? = nil, as principal: Principal) throws -> [UInt8]
    {
        let one = try place.cases.find(id, as: principal)
        let orders = try WorkOrders(one, mapping: try mapping ?? workOrderMapping(as: principal))
        var inventory: [String: Device] = [:]
        for tag in orders.assetTags { inventory[tag] = try store.devices.find(tag)?.device }
        return orders.csv(inventory: inventory)
    }
}
