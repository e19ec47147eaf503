public import Response
import Store
import Triage

/// A letter, ready to be printed.
public struct NoticeLetter: Sendable {
    /// The notice.
    public let notice: Notice
    /// Who it goes to.
    public let contact: Contact
    /// What it says.
    public let content: NoticeContent
    /// Its fixed words.
    public let writer: NoticeWriter
    /// The address of the personal page, with its secret.
    public let link: String
    /// The day on which the link ends.
    public let until: String
}

/// A person to be called, for the staff who call.
public struct NoticeCall: Sendable {
    /// The notice.
    public let notice: Notice
    /// Why they are called.
    public let help: [HelpRequest]
    /// How to reach them; nil where nothing is known.
    public let contact: Contact?
    /// What to say.
    public let script: [String]
    /// What the notice asks for.
    public let content: NoticeContent
    /// The language of the script.
    public let language: String
}

extension Notices {
    /// Makes letters, each with a link of its own: of the notices named, or of all for which one is due.
    ///
    /// Everyone who is written to is on record as looked at. That the letters went out is recorded apart.
    public func letters(
        _ wanted: [String]? = nil, on id: Int64, as principal: Principal
    ) throws -> [NoticeLetter] {
        try principal.require(.contactPatients)
        let ids =
            try wanted
            ?? due(id).filter { $0.way == .letter && ($0.step == .firstContact || $0.step == .reminder) }.map(
                \.notice.id)
        let (settings, now) = (try settings(), place.clock())
        let one = try place.cases.find(id, as: principal)
        let book = try keeper.find(id)
        let contacts = try ids.compactMap { book[$0] }.filter { $0.ending == nil }.compactMap { notice in
            try place.contacts.look(notice.recipient.reference, for: "letter of case \(id)", by: principal.login)
                .map { (notice, $0) }
        }
        return try store.notices.change(id) { transaction in
            let letters = try contacts.filter { $0.1.has(.letter) }.map { notice, contact in
                let link = try makeLink(notice, contact.language, settings, on: id, at: now, in: transaction)
                let writer = NoticeWriter(
                    try NoticeLibrary.shared.get().texts(in: contact.language), sender: settings.sender)
                return NoticeLetter(
                    notice: notice, contact: contact,
                    content: NoticeContent(notice, of: one, language: writer.texts.language), writer: writer,
                    link: link.address, until: link.until)
            }
            return (letters, [])
        }
    }

    /// Records that letters went out by post.
    public func posted(_ ids: [String], on id: Int64, as principal: Principal) throws -> NoticeBook {
        try principal.require(.contactPatients)
        let at = place.clock()
        let contacts = try place.contacts.all()
        return try keeper.change(id) { book, _ in
            var run = NoticeRun(book: book, actor: principal.login, at: at)
            for notice in ids.compactMap({ book[$0] }) {
                let language = contacts[notice.recipient.reference]?.language ?? ActionDraft.language
                try run.carryOut(.recordSending(notice.id, .letter, language: language))
            }
            return ((), run.events)
        }.book
    }

    /// The people to be called, those who ask for help first. Everyone on it is on record as looked at.
    public func calls(_ id: Int64, as principal: Principal) throws -> [NoticeCall] {
        try principal.require(.contactPatients)
        let due = try due(id).filter { due in
            due.step == .call || due.step == .firstContact && (due.way == .call || due.way == nil)
        }
        let calls = try due.compactMap { try call(for: $0.notice.id, on: id, as: principal) }
        return calls.filter { !$0.help.isEmpty } + calls.filter(\.help.isEmpty)
    }

    /// One person with their notice; nil when there is no notice of this number.
    public func call(for notice: String, on id: Int64, as principal: Principal) throws -> NoticeCall? {
        try principal.require(.contactPatients)
        let (one, book) = (try place.cases.find(id, as: principal), try keeper.find(id))
        guard let notice = book[notice] else { return nil }
        let contact = try place.contacts.look(
            notice.recipient.reference, for: "notice of case \(id)", by: principal.login)
        let writer = try writer(contact?.language ?? ActionDraft.language)
        let content = NoticeContent(notice, of: one, language: writer.texts.language)
        return NoticeCall(
            notice: notice, help: book.openHelp.filter { $0.notice == notice.id }, contact: contact,
            script: writer.script(content, notice.recipient.kind, name: contact?.name ?? "…"), content: content,
            language: writer.texts.language)
    }

    /// Puts on record as evidence what recipients acknowledged, for devices on which nothing was recorded yet.
    ///
    /// Only where a recipient acknowledged all that they were asked for. Somebody else verifies it.
    /// - Returns: how many devices it is about.
    public func recordEvidence(_ id: Int64, as principal: Principal) throws -> Int {
        try principal.require(.workOnCases)
        let (one, book) = (try place.cases.find(id, as: principal), try keeper.find(id))
        var groups: [String: [Notice]] = [:]
        for notice in book.notices where notice.acknowledgedAt != nil {
            if let action = notice.actions.first { groups[action, default: []].append(notice) }
        }
        var count = 0
        for (action, notices) in groups.sorted(by: { $0.key < $1.key }) {
            let open = notices.filter { notice in
                notice.devices.contains { one.devices[$0].map { isOpen($0, in: one) } ?? false }
            }
            let devices = open.flatMap(\.devices).filter { one.devices[$0].map { isOpen($0, in: one) } ?? false }
            guard !devices.isEmpty, let last = open.compactMap(\.acknowledgedAt).max() else { continue }
            let text = "Acknowledged by those who use the devices: notices \(open.map(\.id).joined(separator: ", "))."
            let evidence = Evidence(
                kind: .acknowledgement, performedBy: "those who use the devices", performedAt: last,
                sha256: EvidenceFiles.digest(of: text), text: text)
            _ = try place.cases.carryOut(
                .recordDone(DeviceScope(devices), action: action, evidence: evidence), on: id, as: principal)
            count += devices.count
        }
        return count
    }

    private func isOpen(_ device: CaseDevice, in one: Case) -> Bool {
        device.retired == nil && one.vulnerabilities(of: device).contains { device.status(of: $0) == .notRemediated }
    }
}
