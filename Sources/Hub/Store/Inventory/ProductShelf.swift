import Synchronization

/// The words of all products near at hand, for searches that look into every text: a scan through some megabytes of
/// memory takes a few milliseconds, and the database would need a hundred times as long.
///
/// It is filled by the first search after the inventory changed; `ContentVersion.inventory` tells when that is.
final class ProductShelf: Sendable {
    private let contents = Mutex<(version: Int64, stock: ProductStock)?>(nil)

    /// What is there, as this connection sees the inventory.
    func stock(in connection: any SQLConnection) throws -> ProductStock {
        let version = try ContentVersion.value(of: .inventory, in: connection)
        if let known = contents.withLock({ $0 }), known.version == version { return known.stock }
        let stock = try ProductStock(connection)
        contents.withLock { contents in
            // A reader whose view is older must not put the old one back.
            if (contents?.version ?? .min) < version { contents = (version, stock) }
        }
        return stock
    }
}
