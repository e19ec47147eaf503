/// Which column of an export holds which field.
public struct HeaderMapping: Sendable, Hashable {
    /// A column that no field is read from, and why.
    public struct UnusedColumn: Sendable, Hashable {
        /// Why a column is not used.
        public enum Reason: Sendable, Hashable {
            /// No field has such a name.
            case unknown
            /// Another column is a better source for the same field.
            case betterColumn(field: DeviceField, header: String)
            /// The mapping file says so.
            case excluded(field: DeviceField)
        }

        /// The column's index; the first is 0.
        public var index: Int
        /// The header, as written.
        public var header: String
        /// Why the column is not used.
        public var reason: Reason

        /// A column that is not used.
        public init(index: Int, header: String, reason: Reason) {
            self.index = index
            self.header = header
            self.reason = reason
        }
    }

    /// The header, as written.
    public let header: [String]
    /// The column of each field, by the field's raw value; -1 when no column holds it.
    private var columns: [Int]
    /// Columns that no field is read from.
    public private(set) var unusedColumns: [UnusedColumn] = []

    /// The column of a field, or nil; the first column is 0.
    @inline(__always)
    public func column(of field: DeviceField) -> Int? {
        let column = columns[field.rawValue]
        return column < 0 ? nil : column
    }

    /// The fields that a column holds, in the order of ``DeviceField``.
    public var fields: [DeviceField] { DeviceField.allCases.filter { column(of: $0) != nil } }

    /// The fields that no column holds.
    public var missingFields: [DeviceField] { DeviceField.allCases.filter { column(of: $0) == nil } }

    /// Maps a header by the built-in synonyms. Never fails: see ``requireAssetTag()``.
    public static func recognise(header: [String]) -> HeaderMapping {
        HeaderMapping(header: header, fixed: [:])
    }

    /// Maps a header by a mapping file, and what that leaves open by the built-in synonyms.
    ///
    /// Throws with the line of the mapping file when the column it names is not there, or serves two fields.
    public static func recognise(header: [String], overrides: MappingFile) throws(MappingError) -> HeaderMapping {
        var fixed: [DeviceField: Int] = [:]
        for entry in overrides.entries {
            let column = try entry.column(in: header)
            if column >= 0, let other = fixed.first(where: { $0.value == column })?.key {
                throw MappingError(
                    line: entry.line, message: "column \"\(header[column])\" holds the \(other.title) already")
            }
            fixed[entry.field] = column
        }
        return HeaderMapping(header: header, fixed: fixed)
    }

    /// Throws when no column holds the asset tag, without which devices cannot be told apart.
    public func requireAssetTag() throws(MappingError) {
        guard column(of: .assetTag) == nil else { return }
        let found = header.map { "\"\($0)\"" }.prefix(40).joined(separator: ", ")
        throw MappingError(
            line: nil,
            message: "no column holds the asset tag. The columns are \(found). "
                + "Write a mapping file with a line such as: asset tag = \(header.first ?? "Control No")")
    }

    private init(header: [String], fixed: [DeviceField: Int]) {
        self.header = header
        columns = Array(repeating: -1, count: DeviceField.allCases.count)
        for (field, column) in fixed { columns[field.rawValue] = column }
        let taken = Set(fixed.values)
        let hits = header.enumerated().map { index, name in
            taken.contains(index) ? nil : SynonymIndex.standard.find(name)
        }
        choose(hits, fixed)
        listUnused(hits, fixed, taken)
    }

    /// Gives each open field the column that names it best; of equals the first.
    private mutating func choose(_ hits: [SynonymIndex.Hit?], _ fixed: [DeviceField: Int]) {
        var ranks: [DeviceField: Int] = [:]
        for (index, hit) in hits.enumerated() {
            guard let hit, fixed[hit.field] == nil, hit.rank < ranks[hit.field, default: .max] else { continue }
            ranks[hit.field] = hit.rank
            columns[hit.field.rawValue] = index
        }
    }

    private mutating func listUnused(_ hits: [SynonymIndex.Hit?], _ fixed: [DeviceField: Int], _ taken: Set<Int>) {
        for (index, hit) in hits.enumerated() where !taken.contains(index) {
            guard let hit else {
                unusedColumns.append(UnusedColumn(index: index, header: header[index], reason: .unknown))
                continue
            }
            guard let winner = column(of: hit.field) else {
                let reason = UnusedColumn.Reason.excluded(field: hit.field)
                unusedColumns.append(UnusedColumn(index: index, header: header[index], reason: reason))
                continue
            }
            guard winner != index else { continue }
            let reason = UnusedColumn.Reason.betterColumn(field: hit.field, header: header[winner])
            unusedColumns.append(UnusedColumn(index: index, header: header[index], reason: reason))
        }
    }
}

extension MappingFile.Entry {
    /// The column that the entry means; -1 for none.
    fileprivate func column(in header: [String]) throws(MappingError) -> Int {
        switch source {
        case .nowhere:
            return -1
        case .column(let number):
            guard number <= header.count else {
                throw MappingError(line: line, message: "column [\(number)] is not there; the file has \(header.count)")
            }
            return number - 1
        case .header(let name):
            let key = HeaderText(name).words
            if let exact = header.firstIndex(where: { CellText.trimmed($0[...]) == name }) { return exact }
            if !key.isEmpty, let alike = header.firstIndex(where: { HeaderText($0).words == key }) { return alike }
            let found = header.map { "\"\($0)\"" }.prefix(40).joined(separator: ", ")
            throw MappingError(line: line, message: "no column is called \"\(name)\"; the columns are \(found)")
        }
    }
}
