/// What an export says about one device, compared with what was known before.
public enum InventoryDifference: Sendable, Hashable {
    /// The device was not known.
    case added
    /// Nothing differs.
    case unchanged
    /// Some fields differ, in the order of ``DeviceField``.
    case changed([FieldChange])
    /// The device is known, but a full export has no row for it. It is marked, never deleted.
    case notSeen

    /// Compares a device with what was known of it (nil: nothing).
    ///
    /// Only `fields` are compared: those that the export has a column for. A value that the export leaves empty where
    /// one was known is a change: the database that the export comes from leads. A field that the export has no
    /// column for says nothing and keeps its value.
    public init(from old: Device?, to new: Device, fields: [DeviceField] = DeviceField.allCases) {
        guard let old else {
            self = .added
            return
        }
        let changes = fields.compactMap { field in
            old[field] == new[field] ? nil : FieldChange(field: field, old: old[field], new: new[field])
        }
        self = changes.isEmpty ? .unchanged : .changed(changes)
    }

    /// The known asset tags that a full export has no row for, in their order.
    public static func notSeen(known: some Sequence<String>, in export: Set<String>) -> [String] {
        known.filter { !export.contains($0) }
    }
}

extension Device {
    /// This device with the fields that an export has a column for taken from `new`, the others kept.
    public func updated(from new: Device, fields: [DeviceField] = DeviceField.allCases) -> Device {
        var device = self
        for field in fields { device[field] = new[field] }
        return device
    }

    /// A 64-bit sum of all fields, the same in every run: equal devices have equal fingerprints.
    ///
    /// For passing over rows that are as before. Different devices share one by chance once in 2^64.
    public var fingerprint: UInt64 {
        var hash = StableHash()
        for field in DeviceField.allCases { hash.combine(self[field]) }
        return hash.value
    }
}
