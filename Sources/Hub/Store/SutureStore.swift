import Dispatch
import Synchronization

/// Everything Suture remembers: one database, seen through one repository for each subject.
public struct SutureStore: Sendable {
    /// The database itself.
    public let driver: any SQLDriver
    /// The time in milliseconds since 1970; handed in so that tests can choose it.
    let now: @Sendable () -> Int64
    /// The words of all products, near at hand for searches.
    let shelf = ProductShelf()
    /// How often each table was changed, as it was read last.
    let watch = ContentWatch()

    /// Opens a database through a driver and brings its schema up to date.
    ///
    /// - Parameters:
    ///   - driver: the database engine.
    ///   - now: the time in milliseconds since 1970 (UTC).
    /// - Throws: `StoreError`, of code `newerSchema` when a later version of this program wrote it.
    public init(driver: any SQLDriver, now: @escaping @Sendable () -> Int64) throws {
        try Migrator().migrate(driver, now: now)
        self.driver = CountingDriver(base: driver)
        self.now = now
    }

    /// Opens the database file at this path, or makes one there.
    public static func open(path: String, now: @escaping @Sendable () -> Int64) throws -> SutureStore {
        try SutureStore(driver: SQLiteDriver(path: path), now: now)
    }

    /// Advisories in all their revisions.
    public var advisories: AdvisoryRepository { AdvisoryRepository(driver: driver, now: now) }
    /// Imports of inventories, past and running.
    public var imports: ImportRepository { ImportRepository(driver: driver, now: now) }
    /// Single devices.
    public var devices: DeviceRepository { DeviceRepository(driver: driver, shelf: shelf) }
    /// What devices are instances of.
    public var products: ProductRepository { ProductRepository(driver: driver, shelf: shelf) }
    /// What matching found.
    public var verdicts: VerdictRepository { VerdictRepository(driver: driver, now: now) }
    /// What people decided about products.
    public var confirmations: ConfirmationRepository { ConfirmationRepository(driver: driver, now: now) }
    /// The names of vendors that the hospital added.
    public var vendorAliases: VendorAliasRepository { VendorAliasRepository(driver: driver, now: now) }

    /// The log of every change of state.
    public var audit: AuditRepository { AuditRepository(driver: driver, now: now) }
    /// The people who may sign in.
    public var users: UserRepository { UserRepository(driver: driver, audit: audit, now: now) }
    /// Who is signed in.
    public var sessions: SessionRepository { SessionRepository(driver: driver, audit: audit, now: now) }
    /// The tokens of programs.
    public var tokens: TokenRepository { TokenRepository(driver: driver, audit: audit, now: now) }
    /// Answers to requests that may be sent again.
    public var answers: IdempotencyRepository { IdempotencyRepository(driver: driver, now: now) }
    /// Cases and their events.
    public var cases: CaseRepository { CaseRepository(driver: driver, audit: audit) }
    /// Documents of which there is one at a time.
    public var references: ReferenceRepository { ReferenceRepository(driver: driver, audit: audit, now: now) }
    /// Those who are told of changes.
    public var webhooks: WebhookRepository { WebhookRepository(driver: driver, audit: audit, now: now) }
    /// Addresses at which calendars read due dates.
    public var calendars: CalendarRepository { CalendarRepository(driver: driver, audit: audit, now: now) }
    /// What products are made of.
    public var sboms: SBOMRepository { SBOMRepository(driver: driver, audit: audit, now: now) }
    /// What makers disclose about the security of products.
    public var disclosures: DisclosureRepository { DisclosureRepository(driver: driver, audit: audit, now: now) }
    /// How far those who follow the audit log have come.
    public var marks: MarkRepository { MarkRepository(driver: driver) }
    /// What they are still to be told.
    public var outbox: OutboxRepository { OutboxRepository(driver: driver, now: now) }
    /// The files that show what was done.
    public var evidence: EvidenceRepository { EvidenceRepository(driver: driver, audit: audit, now: now) }
    /// How to reach people, sealed.
    public var contacts: ContactRepository { ContactRepository(driver: driver, audit: audit, now: now) }
    /// What happened to notices, links to personal pages, and messages that wait to go out.
    public var notices: NoticeRepository { NoticeRepository(driver: driver, audit: audit, now: now) }

    /// Runs blocking work on a thread that may wait, for callers on Swift's shared threads.
    ///
    /// A caller that is cancelled waits no longer; the work itself goes on to its end, since a database cannot be left in
    /// the middle of a step.
    public func background<Value: Sendable>(
        _ work: @escaping @Sendable (SutureStore) throws -> Value
    ) async throws -> Value {
        let answer = Answer<Value>()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                guard answer.wait(continuation) else { return }
                DispatchQueue.global().async {
                    answer.give(Result { try work(self) })
                }
            }
        } onCancel: {
            answer.give(.failure(CancellationError()))
        }
    }
}

/// Hands one answer to one waiting caller, whichever comes first: the work's end or the caller's being cancelled.
private final class Answer<Value: Sendable>: Sendable {
    private enum State {
        case idle
        case waiting(CheckedContinuation<Value, any Error>)
        case given
    }

    private let state = Mutex(State.idle)

    /// Whether the caller waits now; false when it was cancelled before.
    func wait(_ continuation: CheckedContinuation<Value, any Error>) -> Bool {
        let isWaiting = state.withLock { state in
            guard case .idle = state else { return false }
            state = .waiting(continuation)
            return true
        }
        if !isWaiting { continuation.resume(throwing: CancellationError()) }
        return isWaiting
    }

    func give(_ result: Result<Value, any Error>) {
        let continuation = state.withLock { state -> CheckedContinuation<Value, any Error>? in
            defer { state = .given }
            guard case .waiting(let continuation) = state else { return nil }
            return continuation
        }
        continuation?.resume(with: result)
    }
}
