import Inventory

/// Finds or makes the product version of each device during an import, and keeps the counts of devices.
///
/// It remembers the products and versions it met, up to a limit: an inventory in which every row is a product of its
/// own costs more look-ups, not more memory. What is new waits in memory until `writeNew`, to be written together.
struct ProductCatalogue {
    private struct Product {
        var id: Int64
        var byUnit: Bool
    }

    /// About 50 MB each at the most.
    private static let productLimit = 200_000
    private static let versionLimit = 400_000

    private let connection: any SQLConnection
    private let grouping: DeviceGrouping
    private var products: [ProductFacts: Product] = [:]
    private var versions: [VersionFacts: Int64] = [:]
    private var newProducts: [[SQLValue]] = []
    private var newVersions: [[SQLValue]] = []
    private var nextProduct: Int64
    private var nextVersion: Int64
    /// Whether all that is in the database is remembered too, so that nothing has to be looked up.
    private var knowsAllProducts: Bool
    private var knowsAllVersions: Bool
    private var counts: [Int64: Int64] = [:]

    init(connection: any SQLConnection, grouping: DeviceGrouping) throws(StoreError) {
        self.connection = connection
        self.grouping = grouping
        nextProduct = try connection.nextID(in: "products")
        nextVersion = try connection.nextID(in: "product_versions")
        knowsAllProducts = nextProduct == 1
        knowsAllVersions = nextVersion == 1
    }

    /// The product version that this device is an instance of, made if it is new.
    mutating func version(of device: Device) throws(StoreError) -> Int64 {
        let product = try product(of: device)
        let facts = VersionFacts(device, product: product.id, byUnit: product.byUnit)
        if let id = versions[facts] { return id }
        let found = try stored(facts)
        let id = if let found { found } else { make(facts) }
        if versions.count >= Self.versionLimit {
            versions.removeAll(keepingCapacity: true)
            knowsAllVersions = false
        }
        versions[facts] = id
        return id
    }

    /// One more device of this version.
    mutating func count(_ version: Int64) { counts[version, default: 0] += 1 }

    /// A device is now of another version.
    mutating func move(from old: Int64, to new: Int64) {
        counts[old, default: 0] -= 1
        counts[new, default: 0] += 1
    }

    /// Writes new products and versions: before the devices that refer to them, and before anything is looked up.
    mutating func writeNew() throws(StoreError) {
        try connection.batch(ProductFacts.insert, newProducts)
        try connection.batch(VersionFacts.insert, newVersions)
        newProducts.removeAll(keepingCapacity: true)
        newVersions.removeAll(keepingCapacity: true)
        // A count for each version waits in memory; let them go when there are many.
        if counts.count >= Self.versionLimit { try settleCounts() }
    }

    /// Adds what was counted to the counts that the versions keep.
    mutating func settleCounts() throws(StoreError) {
        let rows = counts.filter { $0.value != 0 }.map { [SQLValue.integer($0.value), .integer($0.key)] }
        try connection.batch("UPDATE product_versions SET device_count = device_count + ? WHERE id = ?", rows)
        counts.removeAll()
    }

    private mutating func product(of device: Device) throws(StoreError) -> Product {
        let facts = ProductFacts(device, deviceIdentifier: grouping.deviceIdentifier(device))
        if let known = products[facts] { return known }
        let key = grouping.productKey(device)
        let found = try stored(facts, key: key)
        let product = if let found { found } else { make(facts, key: key) }
        if products.count >= Self.productLimit {
            products.removeAll(keepingCapacity: true)
            knowsAllProducts = false
        }
        products[facts] = product
        return product
    }

    /// The product as it is here; its key follows the rules of today.
    private mutating func stored(_ facts: ProductFacts, key: String) throws(StoreError) -> Product? {
        guard !knowsAllProducts else { return nil }
        try writeNew()
        guard let found = try facts.find(in: connection) else { return nil }
        if found.key != key {
            try connection.execute(
                "UPDATE products SET product_key = ? WHERE id = ?", [.text(key), .integer(found.id)])
        }
        return Product(id: found.id, byUnit: found.byUnit)
    }

    private mutating func stored(_ facts: VersionFacts) throws(StoreError) -> Int64? {
        guard !knowsAllVersions else { return nil }
        try writeNew()
        return try facts.find(in: connection)
    }

    private mutating func make(_ facts: ProductFacts, key: String) -> Product {
        defer { nextProduct += 1 }
        newProducts.append(facts.row(id: nextProduct, key: key))
        return Product(id: nextProduct, byUnit: false)
    }

    private mutating func make(_ facts: VersionFacts) -> Int64 {
        defer { nextVersion += 1 }
        newVersions.append(facts.row(id: nextVersion))
        return nextVersion
    }
}
