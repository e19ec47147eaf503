/// A database engine: it lends out connections inside transactions.
///
/// The calls block. A command wants just that: it has nothing else to do, and a closure that runs on the caller's
/// own thread may read a file row by row without copying it across actors. A server must not block the threads
/// that Swift shares among tasks: it calls `SutureStore.background`, which moves the same closure to a thread that
/// may wait. So there is one implementation of each repository, not a blocking and a waiting one.
public protocol SQLDriver: Sendable {
    /// Runs `body` on an unchanging view of the database, while others read and one writes. Where the engine has more
    /// than one connection, `body` may itself write through the driver; its own view does not change by that.
    ///
    /// - Throws: `StoreError` from the engine, or what `body` throws.
    func read<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value

    /// Runs `body` in one transaction as the only writer. When it returns, everything is on the disk;
    /// when it throws, nothing has happened.
    ///
    /// - Throws: `StoreError` from the engine, or what `body` throws.
    @discardableResult
    func write<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value

    /// Runs `body` in one transaction as `write` does, for notes that nobody is shown, such as when a session was last
    /// used: what was read before still holds.
    @discardableResult
    func writeQuietly<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value

    /// Runs one short statement on the newest state, without waiting for other readers: some microseconds.
    func glance<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value
}

extension SQLDriver {
    /// As `write` does.
    @discardableResult
    public func writeQuietly<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value { try write(body) }

    /// As `read` does.
    public func glance<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value { try read(body) }
}
