/// A driver that counts `ContentVersion.all` up in every transaction that changes something.
struct CountingDriver: SQLDriver {
    let base: any SQLDriver

    func read<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value { try base.read(body) }

    func write<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value {
        try base.write { connection in
            let before = connection.changeCount
            let value = try body(connection)
            if connection.changeCount != before { try ContentVersion.advance(.all, in: connection) }
            return value
        }
    }

    func writeQuietly<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value { try base.write(body) }

    func glance<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value { try base.glance(body) }
}
