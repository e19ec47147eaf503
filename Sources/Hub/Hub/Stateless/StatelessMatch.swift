public import Inventory
public import Matching

/// Matches an inventory file against advisories without a database.
///
/// The file goes through memory in blocks, which two or more tasks share; lines come out in the order of its rows.
public struct StatelessMatch: Sendable {
    /// What says which advisories touch a device.
    public var matcher: Matcher
    /// Advisories for which serial numbers or dates may matter, by ``UnitFacts``.
    public var byUnit: Set<String>
    /// The inventory export.
    public var inventory: String
    /// How its columns are named, where the built-in names do not do.
    public var mapping: MappingFile
    /// How lines are written.
    public var format: MatchFormat
    /// How many tasks read rows.
    public var tasks: Int

    /// A match of one file.
    public init(
        matcher: Matcher, byUnit: Set<String> = [], inventory: String, mapping: MappingFile = MappingFile(),
        format: MatchFormat = .jsonLines,
        tasks: Int = Processors.count
    ) {
        self.matcher = matcher
        self.byUnit = byUnit
        self.inventory = inventory
        self.mapping = mapping
        self.format = format
        self.tasks = max(1, tasks)
    }

    /// Runs the match.
    ///
    /// - Parameter write: takes the output piece by piece, in order.
    /// - Parameter progress: is told how many devices are done.
    /// - Throws: `FileError` when the inventory cannot be read; what `write` throws.
    public func run(
        write: @escaping @Sendable ([UInt8]) throws -> Void, progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws -> MatchSummary {
        let file = try InventoryFile(inventory, overrides: mapping)
        let (dialect, header, dates) = (file.dialect, file.mapping, file.dates)
        let source = BlockSource(file)
        let output = OrderedOutput(format: format, write: write, progress: progress)
        let cache = MatchCache(matcher: matcher, byUnit: byUnit, format: format)
        try await output.begin()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<tasks {
                group.addTask {
                    var rows = RowMatcher(mapping: header, dates: dates, format: format, cache: cache)
                    try await Self.work(source, output, dialect, &rows)
                }
            }
            try await group.waitForAll()
        }
        try await output.end()
        return await output.summary
    }

    private static func work(
        _ source: BlockSource, _ output: OrderedOutput, _ dialect: CSVDialect, _ rows: inout RowMatcher
    ) async throws {
        var reader = CSVBlockReader(dialect: dialect)
        while let (number, block) = try await source.take() {
            var result = await output.waitForRoom(number)
            reader.read(block) { record in rows.take(record, into: &result) }
            await source.recycle(block)
            try await output.put(consume result, number: number)
        }
    }
}
