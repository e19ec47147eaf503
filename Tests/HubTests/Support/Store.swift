import Store

extension SutureStore {
    /// A database in memory with a clock that stands still.
    static func inMemory() throws -> SutureStore {
        try SutureStore(driver: SQLiteDriver(inMemory: .init()), now: { 1_770_000_000_000 })
    }
}
