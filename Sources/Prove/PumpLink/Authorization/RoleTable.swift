/// What the pump does with a kind of request from a role.
public enum Permission: UInt8, Hashable, Sendable {
    /// Refused.
    case denied
    /// Done.
    case allowed
    /// Done only after a person confirmed on the pump.
    case confirmed
}

/// Which role may send which request. What is not in the table is denied.
public struct RoleTable: Hashable, Sendable {
    /// The rows.
    public let rows: [Role: [MessageKind: Permission]]

    /// Makes a table; only tests and experiments need another than `standard`.
    public init(rows: [Role: [MessageKind: Permission]]) { self.rows = rows }

    /// What a pump answers to a request of this kind from this role.
    public func permission(of role: Role, for kind: MessageKind) -> Permission { rows[role]?[kind] ?? .denied }

    /// The table of the specification.
    public static let standard = RoleTable(rows: [
        .pump: [:],
        .transmitter: [.reading: .allowed],
        .meter: [.reading: .allowed],
        .remote: [
            .bolus: .confirmed, .commit: .allowed, .cancel: .allowed, .query: .allowed, .status: .allowed,
            .receipts: .allowed,
        ],
        .phone: [
            .suspend: .confirmed, .resume: .confirmed, .commit: .allowed, .cancel: .allowed, .query: .allowed,
            .status: .allowed, .receipts: .allowed, .readSettings: .allowed, .relayReading: .allowed,
        ],
        .clinic: [
            .changeSettings: .confirmed, .commit: .allowed, .cancel: .allowed, .query: .allowed,
            .status: .allowed, .receipts: .allowed, .readSettings: .allowed,
        ],
        .gateway: [.status: .allowed, .receipts: .allowed, .relayReading: .allowed],
    ])
}
