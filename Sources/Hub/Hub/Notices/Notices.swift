import Inventory
public import Response
public import Store
import Triage

/// What patients, wards and clinics are told, by whom and how it went.
public struct Notices: Sendable {
    let place: Workplace

    var store: SutureStore { place.store }
    var keeper: NoticeKeeper { NoticeKeeper(store: store, cache: place.noticeCache) }
    static let settingsName = "notice-settings"

    // MARK: Settings

    /// The settings as they were written; empty before anybody wrote them.
    public func settingsText(as principal: Principal) throws -> String {
        try principal.require(.administer)
        return try writtenSettings() ?? ""
    }

    /// Sets what the hospital says of itself in notices, and how they go out.
    ///
    /// - Throws: `NoticeError.badSettings`.
    public func setSettings(_ text: String, as principal: Principal) throws {
        try principal.require(.administer)
        try setSettings(text, by: principal.login)
    }

    func setSettings(_ text: String, by actor: String) throws {
        _ = try NoticeSettings(text)
        let bytes = Array(text.utf8)
        try store.references.save(name: Self.settingsName, sha256: Digest.sha256(bytes), bytes: bytes, by: actor)
    }

    /// The settings in force.
    ///
    /// - Throws: `NoticeError.notSetUp` before anybody wrote them.
    public func settings() throws -> NoticeSettings {
        guard let text = try writtenSettings() else { throw NoticeError.notSetUp }
        return try NoticeSettings(text)
    }

    private func writtenSettings() throws -> String? {
        try store.references.find(name: Self.settingsName).map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    /// The rules in force; Suture's own before anybody wrote others.
    public func policy() throws -> NoticePolicy {
        try writtenSettings() == nil ? NoticePolicy() : settings().policy
    }

    /// Writes notices in a language.
    public func writer(_ language: String) throws -> NoticeWriter {
        NoticeWriter(try NoticeLibrary.shared.get().texts(in: language), sender: try settings().sender)
    }

    // MARK: Reading

    /// The notices of a case.
    public func book(of id: Int64, as principal: Principal) throws -> NoticeBook {
        try principal.require(.read)
        guard try store.cases.find(id) != nil else { throw CaseError.noSuchCase(id) }
        return try keeper.find(id)
    }

    /// The cases that have notices, with their books, the newest case first.
    public func books(as principal: Principal) throws -> [(case: CaseRow, book: NoticeBook)] {
        try principal.require(.read)
        return try store.notices.cases().reversed().compactMap { id in
            guard let row = try store.cases.find(id) else { return nil }
            return (row, try keeper.find(id))
        }
    }

    /// The messages of a case that wait or did not go out.
    public func unsent(of id: Int64, as principal: Principal) throws -> [OutgoingMessage] {
        try principal.require(.read)
        return try store.notices.unsent(of: id)
    }

    // MARK: Changing

    /// Prepares a notice for every owner, ward and clinic that has an affected device.
    ///
    /// - Throws: `NoticeError.nothingToTell`.
    public func prepare(_ id: Int64, as principal: Principal) throws -> NoticeBook {
        try principal.require(.contactPatients)
        let drafts = try drafts(of: try place.cases.find(id, as: principal))
        guard !drafts.isEmpty else { throw NoticeError.nothingToTell }
        return try carryOut(.prepare(drafts), on: id, by: principal.login)
    }

    private func drafts(of one: Case) throws -> [NoticeCommand.Draft] {
        try NoticeRecipient.Kind.allCases.flatMap { kind in
            let actions = one.actions(for: NoticeRecipient(kind, reference: "").audience).map(\.id)
            guard !actions.isEmpty else { return [NoticeCommand.Draft]() }
            var devices: [String: [String]] = [:]
            var alone: [String] = []
            for device in one.devices.values.filter({ one.isTold($0, kind) }) {
                let reference =
                    kind == .patient
                    ? try store.devices.find(device.facts.id)?.device[.patientContactReference] ?? ""
                    : device.facts.location
                if reference.isEmpty {
                    alone.append(device.facts.id)
                } else {
                    devices[reference, default: []].append(device.facts.id)
                }
            }
            return devices.sorted { $0.key < $1.key }.map {
                .init(NoticeRecipient(kind, reference: $0.key), devices: $0.value.sorted(), actions: actions)
            } + alone.sorted().map { .init(NoticeRecipient(kind, reference: ""), devices: [$0], actions: actions) }
        }
    }

    /// Records what became of a letter, an e-mail, a text or a call, and what the person said is done.
    ///
    /// - Parameter actions: the actions that the person says are done; only on the phone.
    public func record(
        _ result: NoticeResult, of notice: String, way: NoticeWay, actions: [String] = [], note: String? = nil,
        on id: Int64, as principal: Principal
    ) throws -> NoticeBook {
        try principal.require(.contactPatients)
        let at = place.clock()
        let language = try language(of: notice, on: id)
        return try keeper.change(id) { book, _ in
            var run = NoticeRun(book: book, actor: principal.login, at: at)
            try run.carryOut(.recordResult(notice, result, way, language: language, note: note))
            if !actions.isEmpty { try run.carryOut(.acknowledge(notice, actions: actions, way)) }
            return ((), run.events)
        }.book
    }

    /// Says what was done about a wish for help.
    public func answerHelp(_ help: String, _ answer: String, on id: Int64, as principal: Principal) throws -> NoticeBook
    {
        try principal.require(.contactPatients)
        return try carryOut(.answerHelp(help, answer: answer), on: id, by: principal.login)
    }

    /// Takes back every link and every waiting message of a notice; new ones can be sent.
    public func takeBack(_ notice: String, on id: Int64, as principal: Principal) throws {
        try principal.require(.contactPatients)
        guard try keeper.find(id)[notice] != nil else { throw CaseError.noSuchCase(id) }
        let at = place.clock().milliseconds
        try store.notices.change(id) { transaction in
            try transaction.withdraw(notice, at: at)
            let entry = NewAuditEntry(
                actor: principal.login, kind: "notice.links_revoked", subject: "notice/\(id)",
                body: AuditBody.json(["notice": notice]))
            return ((), [entry])
        }
    }

    func carryOut(_ command: NoticeCommand, on id: Int64, by actor: String) throws -> NoticeBook {
        let at = place.clock()
        return try keeper.change(id) { book, _ in ((), try book.decide(command, by: actor, at: at)) }.book
    }

    /// The language of a recipient, as their contact says; that of plans where there is none.
    func language(of notice: String, on id: Int64) throws -> String {
        guard let reference = try keeper.find(id)[notice]?.recipient.reference, !reference.isEmpty,
            let sealed = try store.contacts.find(reference, audit: nil)
        else { return ActionDraft.language }
        return try Contact(sealed: sealed, reference: reference, with: try place.contactKey()).language
    }
}

/// Several commands in one change.
struct NoticeRun {
    private(set) var book: NoticeBook
    let actor: String
    let at: Instant
    private(set) var events: [NoticeEvent] = []

    init(book: NoticeBook, actor: String, at: Instant) {
        (self.book, self.actor, self.at) = (book, actor, at)
    }

    mutating func carryOut(_ command: NoticeCommand) throws {
        let new = try book.decide(command, by: actor, at: at)
        for event in new { try book.apply(event) }
        events += new
    }
}
