import Inventory

/// Some hundred devices on their way into the database, sorted by what is to be done with them.
struct DeviceBatch {
    let context: ImportContext
    private var added: [Device] = []
    private var differing: [(device: Device, versionID: Int64)] = []
    private var unchanged: [String] = []

    init(context: ImportContext) { self.context = context }

    mutating func add(_ device: Device, known: KnownDevice?) {
        guard let known else {
            added.append(device)
            return
        }
        if known.fingerprint == context.grouping.fingerprint(device) {
            unchanged.append(device.assetTag)
        } else {
            differing.append((device, known.versionID))
        }
    }

    func write(
        to connection: any SQLConnection, catalogue: inout ProductCatalogue, counts: inout ImportCounts
    ) throws(StoreError) {
        try insertAdded(connection, &catalogue)
        try touchUnchanged(connection)
        let changed = try updateDiffering(connection, &catalogue)
        counts.added += added.count
        counts.changed += changed
        counts.unchanged += unchanged.count + differing.count - changed
    }

    private func insertAdded(
        _ connection: any SQLConnection, _ catalogue: inout ProductCatalogue
    ) throws(StoreError) {
        let id = SQLValue.integer(context.importID)
        var rows: [[SQLValue]] = []
        rows.reserveCapacity(added.count)
        for device in added {
            let version = try catalogue.version(of: device)
            catalogue.count(version)
            let fingerprint = context.grouping.fingerprint(device)
            rows.append(
                [.text(device.assetTag), .integer(version), .integer(fingerprint), id, id]
                    + DeviceField.ownFields.map { .text(device[$0]) })
        }
        try catalogue.writeNew()
        try connection.batch(Self.insert, rows)
    }

    private func touchUnchanged(_ connection: any SQLConnection) throws(StoreError) {
        guard !unchanged.isEmpty else { return }
        try connection.execute(
            """
            UPDATE devices SET last_import = ?, missing_since = NULL
            WHERE asset_tag IN (\(SQLText.marks(unchanged.count)))
            """, [.integer(context.importID)] + unchanged.map { .text($0) })
    }

    /// Keeps each differing field's old and new text, then writes the device as it is now.
    ///
    /// - Returns: how many devices really differ. One that only lacks a column of this file, or that only the rules
    ///   of grouping treat in another way, does not.
    private func updateDiffering(
        _ connection: any SQLConnection, _ catalogue: inout ProductCatalogue
    ) throws(StoreError) -> Int {
        guard !differing.isEmpty else { return 0 }
        let before = try current(differing.map(\.device.assetTag), connection)
        var updates: [[SQLValue]] = []
        var changes: [[SQLValue]] = []
        var changed = 0
        for (device, oldVersion) in differing {
            let old = before[device.assetTag] ?? Device()
            let now = old.updated(from: device, fields: context.fields)
            let version = try catalogue.version(of: now)
            catalogue.move(from: oldVersion, to: version)
            updates.append(updateValues(now, version: version))
            if case .changed(let fields) = InventoryDifference(from: old, to: now) {
                changed += 1
                changes += fields.map { changeValues($0, of: now) }
            }
        }
        try catalogue.writeNew()
        try connection.batch(Self.insertChange, changes)
        try connection.batch(Self.update, updates)
        return changed
    }

    private func updateValues(_ device: Device, version: Int64) -> [SQLValue] {
        [.integer(version), .integer(context.grouping.fingerprint(device)), .integer(context.importID)]
            + DeviceField.ownFields.map { .text(device[$0]) } + [.text(device.assetTag)]
    }

    private func changeValues(_ change: FieldChange, of device: Device) -> [SQLValue] {
        [
            .text(device.assetTag), .integer(context.importID), .text(change.field.columnName), .text(change.old),
            .text(change.new),
        ]
    }

    private func current(
        _ tags: [String], _ connection: any SQLConnection
    ) throws(StoreError) -> [String: Device] {
        let devices = try connection.rows(
            """
            SELECT \(Device.columns) FROM \(DeviceRecord.tables)
            WHERE d.asset_tag IN (\(SQLText.marks(tags.count)))
            """, tags.map { .text($0) }, Device.init(row:))
        return Dictionary(devices.map { ($0.assetTag, $0) }) { first, _ in first }
    }
}

extension DeviceBatch {
    private static let insert: String = {
        let own = DeviceField.ownFields.map(\.columnName).joined(separator: ", ")
        return """
            INSERT INTO devices (asset_tag, product_version_id, fingerprint, first_import, last_import, \(own))
            VALUES (\(SQLText.marks(5 + DeviceField.ownFields.count)))
            """
    }()

    private static let update: String = {
        let own = DeviceField.ownFields.map { "\($0.columnName) = ?" }.joined(separator: ", ")
        return """
            UPDATE devices SET product_version_id = ?, fingerprint = ?, last_import = ?, missing_since = NULL, \(own)
            WHERE asset_tag = ?
            """
    }()

    private static let insertChange =
        "INSERT INTO device_changes (asset_tag, import_id, field, old_value, new_value) VALUES (?, ?, ?, ?, ?)"
}
