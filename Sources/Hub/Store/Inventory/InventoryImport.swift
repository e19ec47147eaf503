public import Inventory

/// One import under way, lent to the closure that reads the file.
public final class InventoryImport {
    private let connection: any SQLConnection
    private let context: ImportContext
    private let refused: (Int, String) -> Void
    private var catalogue: ProductCatalogue
    private var waiting: [(line: Int, device: Device)] = []
    private var counts = ImportCounts()

    init(
        _ context: ImportContext, connection: any SQLConnection, refused: @escaping (Int, String) -> Void
    ) throws(StoreError) {
        self.connection = connection
        self.context = context
        self.refused = refused
        catalogue = try ProductCatalogue(connection: connection, grouping: context.grouping)
        waiting.reserveCapacity(SQLText.chunk)
    }

    /// Takes one device, read from this line of the file.
    ///
    /// An asset tag that the same file had before is refused: which of the two rows is right, only a person knows.
    public func add(_ device: Device, line: Int) throws(StoreError) {
        guard !device.assetTag.isEmpty else {
            refuse(line: line, because: "no asset tag")
            return
        }
        waiting.append((line, device))
        if waiting.count == SQLText.chunk { try flush() }
    }

    /// Counts a row that the reader itself could not use and has reported.
    public func countRefused() {
        counts.read += 1
        counts.refused += 1
    }

    private func refuse(line: Int, because reason: String) {
        countRefused()
        refused(line, reason)
    }

    /// Writes what is left, marks what a full export did not name, and settles the counts.
    func finish(_ mode: ImportMode) throws(StoreError) -> ImportCounts {
        try flush()
        try catalogue.settleCounts()
        try ProductTextPages(connection: connection).extend()
        if mode == .full {
            counts.missing = try connection.execute(
                "UPDATE devices SET missing_since = ? WHERE last_import <> ? AND missing_since IS NULL",
                [.integer(context.importID), .integer(context.importID)])
        }
        return counts
    }

    /// Writes a batch: one look-up for all of its asset tags, then one statement for each kind of change.
    private func flush() throws(StoreError) {
        guard !waiting.isEmpty else { return }
        let known = try KnownDevice.find(waiting.map(\.device.assetTag), in: connection)
        var batch = DeviceBatch(context: context)
        var seen: Set<String> = []
        for (line, device) in waiting {
            let tag = device.assetTag
            guard seen.insert(tag).inserted, known[tag]?.lastImport != context.importID else {
                refuse(line: line, because: "asset tag \(tag) is in this file more than once; the first row was taken")
                continue
            }
            counts.read += 1
            if known[tag]?.isMissing == true { counts.returned += 1 }
            batch.add(device, known: known[tag])
        }
        waiting.removeAll(keepingCapacity: true)
        try batch.write(to: connection, catalogue: &catalogue, counts: &counts)
    }
}
