/// A whole export in memory: for small files, previews and tests. Large files go through ``CSVChunker``.
public struct DeviceTable: Sendable {
    /// How the file is written.
    public var dialect: CSVDialect
    /// Which column holds which field.
    public var mapping: HeaderMapping
    /// The rows that became devices, in the order of the file.
    public var rows: [DeviceRow] = []
    /// The rows that did not, blank ones left out.
    public var rejections: [RowRejection] = []
    /// The rejected rows as a file, with its header; empty when none was rejected.
    public var rejects: [UInt8] = []

    /// What keeps a whole file from being read.
    public enum Failure: Error, Sendable, Hashable, CustomStringConvertible {
        /// The file is not readable as a table.
        case table(CSVError)
        /// The columns cannot be mapped.
        case mapping(MappingError)

        /// What is wrong, where, and what to do.
        public var description: String {
            switch self {
            case .table(let error): error.description
            case .mapping(let error): error.description
            }
        }
    }

    /// Reads an export. Throws when it is no table, is empty, or has no column for the asset tag.
    public init(_ bytes: [UInt8], overrides: MappingFile = MappingFile(), dates: DateOrder = .unknown) throws(Failure) {
        dialect = CSVDialect.detect(firstBytes: bytes)
        mapping = HeaderMapping.recognise(header: [])
        var chunker = CSVChunker(dialect: dialect)
        var reader = CSVBlockReader(dialect: dialect)
        var tags = AssetTagRegister()
        do {
            chunker.append(bytes)
            while let block = try chunker.next() { try take(block, &reader, &tags, overrides, dates) }
            if let block = try chunker.finish() { try take(block, &reader, &tags, overrides, dates) }
        } catch let error as CSVError {
            throw .table(error)
        } catch let error as MappingError {
            throw .mapping(error)
        } catch {
            throw .table(CSVError(.emptyFile, line: 1, row: 1, "the file cannot be read: \(error)"))
        }
    }

    private mutating func take(
        _ block: CSVBlock, _ reader: inout CSVBlockReader, _ tags: inout AssetTagRegister,
        _ overrides: MappingFile, _ dates: DateOrder
    ) throws {
        if block.beginsWithHeader {
            mapping = try HeaderMapping.recognise(header: reader.header(of: block), overrides: overrides)
            try mapping.requireAssetTag()
        }
        let file = RejectsFile(header: mapping.header)
        reader.read(block) { record in
            guard record.row > 1 else { return }
            var rejection: RowRejection?
            switch DeviceRow.read(record, mapping: mapping, dates: dates) {
            case .failure(let reason): rejection = reason.code == .blank ? nil : reason
            case .success(let row):
                rejection = tags.insert(row)
                if rejection == nil { rows.append(row) }
            }
            guard let rejection else { return }
            if rejections.isEmpty { rejects = file.headerLine() }
            rejections.append(rejection)
            rejects += file.line(for: record, rejection)
        }
    }
}
