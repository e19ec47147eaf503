public import Store
public import Triage

/// The place where people work: the database, and what the verbs of the hub need from outside, handed in.
public struct Workplace: Sendable {
    /// What Suture remembers.
    public let store: SutureStore
    /// The rules of signing in.
    public let policy: AccountPolicy
    /// The time.
    public private(set) var clock: @Sendable () -> Instant
    let random: RandomBytes
    /// Signs what is sent; nil where nothing can be.
    let exchangeKey: ExchangeKey?
    let fetch: DocumentFetch
    let passwords = PasswordQueue()
    let caseCache = CaseCache()
    let referenceCache = ReferenceCache()
    let callers = CallerCache()
    let reportCache = ReportCache()
    let readFacts = ReadFacts()
    let propertyValues = PropertyValues()
    let reviewExamples = ReviewExamples()
    let noticeCache = NoticeCache()
    private let keyring: ContactKeyring

    /// A workplace on this database.
    ///
    /// - Parameters:
    ///   - store: the database.
    ///   - policy: the rules of signing in.
    ///   - clock: the time; the system's unless told otherwise.
    ///   - random: where secrets come from; the system's generator unless told otherwise.
    ///   - exchangeKey: signs what is sent; without it nothing is.
    ///   - fetch: how a document is read from an address.
    ///   - contactKeyFile: where the key of contact data lies, or is to lie; nil to keep no contact data.
    public init(
        store: SutureStore, policy: AccountPolicy = AccountPolicy(),
        clock: @escaping @Sendable () -> Instant = { Instant(milliseconds: Workspace.milliseconds()) },
        random: @escaping RandomBytes = SystemRandom.bytes, exchangeKey: ExchangeKey? = nil,
        contactKeyFile: String? = nil, fetch: @escaping DocumentFetch = DocumentFetcher().bytes
    ) {
        (self.store, self.policy, self.clock) = (store, policy, clock)
        (self.random, self.exchangeKey, self.fetch) = (random, exchangeKey, fetch)
        keyring = ContactKeyring(path: contactKeyFile)
    }

    /// The same place at another time.
    func at(_ clock: @escaping @Sendable () -> Instant) -> Workplace {
        var place = self
        place.clock = clock
        return place
    }

    /// People, sessions and tokens.
    public var accounts: Accounts { Accounts(place: self) }
    /// The log of every change.
    public var auditLog: AuditLog { AuditLog(place: self) }
    /// The answers to problems.
    public var cases: Cases { Cases(place: self) }
    /// What people do with advisories.
    public var desk: AdvisoryDesk { AdvisoryDesk(place: self) }
    /// The documents that triage goes by.
    public var references: References { References(place: self) }
    /// The ways in.
    public var intake: Intake { Intake(place: self) }
    /// What leaves the house.
    public var exports: Exports { Exports(place: self) }
    /// Addresses at which calendars read due dates.
    public var calendars: Calendars { Calendars(place: self) }
    /// What products are made of.
    public var parts: Parts { Parts(place: self) }
    /// Those who are told of changes.
    public var webhooks: Webhooks { Webhooks(place: self) }
    /// The files that show what was done.
    public var evidence: EvidenceFiles { EvidenceFiles(place: self) }
    /// How to reach people.
    public var contacts: Contacts { Contacts(place: self) }
    /// What patients, wards and clinics are told.
    public var notices: Notices { Notices(place: self) }

    /// The key of contact data, opened when it is first needed.
    ///
    /// - Throws: `ContactError` where it is missing or another one.
    @discardableResult
    public func contactKey() throws -> ContactKey { try keyring.key(for: self) }
}
