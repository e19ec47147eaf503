/// What people do with advisories: comment on them, mark them as read, take them out and put them back.
public struct DeskRepository: Sendable {
    let driver: any SQLDriver
    let audit: AuditRepository
    let now: @Sendable () -> Int64
}

extension SutureStore {
    /// What people do with advisories.
    public var desk: DeskRepository { DeskRepository(driver: driver, audit: audit, now: now) }
}
