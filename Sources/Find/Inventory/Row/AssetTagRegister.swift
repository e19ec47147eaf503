/// Remembers the asset tags of one file, to tell when one comes twice.
public struct AssetTagRegister: Sendable {
    private var lines: [String: Int] = [:]

    /// A register with room for some tags.
    public init(minimumCapacity: Int = 0) {
        lines.reserveCapacity(max(0, minimumCapacity))
    }

    /// Takes a row's tag; nil when it is new, else why the row is rejected: the first row with a tag counts.
    public mutating func insert(_ row: DeviceRow) -> RowRejection? {
        let tag = row.device.assetTag
        guard let first = lines[tag] else {
            lines[tag] = row.line
            return nil
        }
        return RowRejection(
            code: .assetTagRepeated, line: row.line, row: row.row,
            message: "the asset tag \"\(tag)\" stands on line \(first) already")
    }
}
