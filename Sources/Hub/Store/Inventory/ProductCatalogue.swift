import Inventory

/// Finds or makes the product version of each device during an import, and keeps the counts of devices.
///
/// It remembers the products it met, up to a limit: an inventory in which every row is a product of its own costs
/// more look-ups, not more memory.
struct ProductCatalogue {
    private struct Product {
        var id: Int64
        var byUnit: Bool
    }

    private static let limit = 50_000

    private let connection: any SQLConnection
    private let grouping: DeviceGrouping
    private var products: [ProductFacts: Product] = [:]
    private var versions: [VersionFacts: Int64] = [:]
    private var nextProduct: Int64
    private var nextVersion: Int64
    private var changes: [Int64: Int64] = [:]

    init(connection: any SQLConnection, grouping: DeviceGrouping) throws(StoreError) {
        self.connection = connection
        self.grouping = grouping
        nextProduct = try connection.nextID(in: "products")
        nextVersion = try connection.nextID(in: "product_versions")
    }

    /// The product version that this device is an instance of, made if it is new.
    mutating func version(of device: Device) throws(StoreError) -> Int64 {
        let product = try product(of: device)
        let facts = VersionFacts(device, product: product.id, byUnit: product.byUnit)
        if let id = versions[facts] { return id }
        let found = try facts.find(in: connection)
        let id = if let found { found } else { try make(facts) }
        if versions.count >= Self.limit { versions.removeAll(keepingCapacity: true) }
        versions[facts] = id
        return id
    }

    /// One more device of this version.
    mutating func count(_ version: Int64) { changes[version, default: 0] += 1 }

    /// A device is now of another version.
    mutating func move(from old: Int64, to new: Int64) {
        changes[old, default: 0] -= 1
        changes[new, default: 0] += 1
    }

    /// Adds what was counted to the counts that the versions keep.
    mutating func settleCounts() throws(StoreError) {
        let rows = changes.filter { $0.value != 0 }.map { [SQLValue.integer($0.value), .integer($0.key)] }
        try connection.batch("UPDATE product_versions SET device_count = device_count + ? WHERE id = ?", rows)
        changes.removeAll()
    }

    private mutating func product(of device: Device) throws(StoreError) -> Product {
        let facts = ProductFacts(device, deviceIdentifier: grouping.deviceIdentifier(device))
        if let known = products[facts] { return known }
        let key = grouping.productKey(device)
        let found = try stored(facts, key: key)
        let product = if let found { found } else { try make(facts, key: key) }
        if products.count >= Self.limit { products.removeAll(keepingCapacity: true) }
        products[facts] = product
        return product
    }

    /// The product as it is here; its key follows the rules of today.
    private func stored(_ facts: ProductFacts, key: String) throws(StoreError) -> Product? {
        guard let found = try facts.find(in: connection) else { return nil }
        if found.key != key {
            try connection.execute(
                "UPDATE products SET product_key = ? WHERE id = ?", [.text(key), .integer(found.id)])
        }
        return Product(id: found.id, byUnit: found.byUnit)
    }

    private mutating func make(_ facts: ProductFacts, key: String) throws(StoreError) -> Product {
        defer { nextProduct += 1 }
        try facts.insert(id: nextProduct, key: key, into: connection)
        return Product(id: nextProduct, byUnit: false)
    }

    private mutating func make(_ facts: VersionFacts) throws(StoreError) -> Int64 {
        // A count for each version waits in memory; let it go when there are many.
        if changes.count >= Self.limit { try settleCounts() }
        defer { nextVersion += 1 }
        try facts.insert(id: nextVersion, into: connection)
        return nextVersion
    }
}
