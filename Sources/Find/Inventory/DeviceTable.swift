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
    ///
    /// `dates` is how dates such as `3/4/2021` are to be read; nil lets the file's other dates tell.
    public init(_ bytes: [UInt8], overrides: MappingFile = MappingFile(), dates: DateOrder? = nil) throws(Failure) {
        dialect = CSVDialect.detect(firstBytes: bytes)
        mapping = HeaderMapping.recognise(header: [])
        var chunker = CSVChunker(dialect: dialect)
        var reader = CSVBlockReader(dialect: dialect)
        var tags = AssetTagRegister()
        var order = dates
        chunker.append(bytes)
        while let block = try Self.block(&chunker) {
            if block.beginsWithHeader {
                mapping = try Self.mapping(of: block, &reader, overrides)
                if order == nil { order = DateOrder.detect(in: block, reader: &reader, mapping: mapping) }
            }
            take(block, &reader, &tags, order ?? .unknown)
        }
    }

    /// The next block, or the last one; nil after it.
    private static func block(_ chunker: inout CSVChunker) throws(Failure) -> CSVBlock? {
        do throws(CSVError) {
            if let block = try chunker.next() { return block }
            return try chunker.finish()
        } catch {
            throw .table(error)
        }
    }

    private static func mapping(
        of block: CSVBlock, _ reader: inout CSVBlockReader, _ overrides: MappingFile
    ) throws(Failure) -> HeaderMapping {
        let header: [String]
        do throws(CSVError) {
            header = try reader.header(of: block)
        } catch {
            throw .table(error)
        }
        do throws(MappingError) {
            let mapping = try HeaderMapping.recognise(header: header, overrides: overrides)
            try mapping.requireAssetTag()
            return mapping
        } catch {
            throw .mapping(error)
        }
    }

    private mutating func take(
        _ block: CSVBlock, _ reader: inout CSVBlockReader, _ tags: inout AssetTagRegister, _ dates: DateOrder
    ) {
        let file = RejectsFile(header: mapping.header)
        reader.read(block) { record in
            guard !record.isHeader else { return }
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
