public import Response
import Store
import Triage

/// What came of sending to many.
public struct SendReport: Sendable, Hashable {
    /// The notices whose messages wait to go out now.
    public internal(set) var queued: [String] = []
    /// The notices for which there is no way of this kind.
    public internal(set) var noAddress: [String] = []
}

/// A notice, and how its recipient is to be reached.
public struct NoticeDue: Sendable, Hashable {
    /// The notice.
    public let notice: Notice
    /// What is to be done next.
    public let step: NoticeStep
    /// The way to take; nil where none is known.
    public let way: NoticeWay?
}

extension Notices {
    /// What is to be done about each notice of a case, and which way. Addresses and names are not in it.
    public func due(_ id: Int64, as principal: Principal) throws -> [NoticeDue] {
        try principal.require(.contactPatients)
        return try due(id)
    }

    func due(_ id: Int64) throws -> [NoticeDue] {
        let (book, now, policy) = (try keeper.find(id), place.clock(), try policy())
        let contacts = try place.contacts.all()
        // What is on the way out need not be sent again.
        let waiting = Set(try store.notices.unsent(of: id).filter { $0.state == .waiting }.map(\.notice))
        return book.notices.map { notice in
            let next = book.nextStep(for: notice, at: now, policy: policy)
            let step = waiting.contains(notice.id) && next != .call ? .wait : next
            let contact = contacts[notice.recipient.reference]
            return NoticeDue(notice: notice, step: step, way: step == .call ? .call : contact?.way)
        }
    }

    /// Lets e-mails or texts go out: to those named, or to all for whom a first contact or a reminder by this way is due.
    public func send(
        _ way: NoticeWay, notices wanted: [String]? = nil, on id: Int64, as principal: Principal
    ) throws -> SendReport {
        try principal.require(.contactPatients)
        let notices = try wanted ?? due(id).filter { isDue($0, by: way) }.map(\.notice.id)
        return try queue(way, notices, on: id, by: principal.login)
    }

    private func isDue(_ due: NoticeDue, by way: NoticeWay) -> Bool {
        due.way == way && (due.step == .firstContact || due.step == .reminder)
    }

    /// Lets every reminder by e-mail or text that is due go out, in every case that is not closed.
    ///
    /// - Returns: how many.
    @discardableResult
    public func remind() throws -> Int {
        var count = 0
        for id in try store.notices.cases() {
            guard let row = try store.cases.find(id), row.phase != CasePhase.closed.rawValue else { continue }
            for way in try automaticWays() {
                let notices = try due(id).filter { $0.step == .reminder && $0.way == way }.map(\.notice.id)
                if !notices.isEmpty { count += try queue(way, notices, on: id, by: "system:notices").queued.count }
            }
        }
        return count
    }

    /// The ways by which messages go out without a hand of staff.
    private func automaticWays() throws -> [NoticeWay] {
        guard let settings = try? settings() else { return [] }
        let hasGateway = try store.webhooks.all().contains { $0.topics.contains(WebhookTopic.textMessage.rawValue) }
        return (settings.mail == nil ? [] : [.email]) + (hasGateway ? [.text] : [])
    }

    private func queue(_ way: NoticeWay, _ ids: [String], on id: Int64, by actor: String) throws -> SendReport {
        let (settings, contacts, key) = (try settings(), try place.contacts.all(), try place.contactKey())
        guard way != .email || settings.mail != nil else { throw NoticeError.noMailServer }
        let one = try place.cases.keeper.find(id)
        let now = place.clock()
        return try keeper.change(id) { book, transaction in
            var report = SendReport()
            var run = NoticeRun(book: book, actor: actor, at: now)
            for notice in ids.compactMap({ book[$0] }) where notice.ending == nil {
                guard let contact = contacts[notice.recipient.reference], contact.has(way) else {
                    report.noAddress.append(notice.id)
                    continue
                }
                guard try !transaction.isWaiting(notice.id, way: way.rawValue) else { continue }
                let link = try makeLink(
                    notice, contact.language, settings, on: id, at: now, in: transaction)
                if way == .text {
                    try hand(link, to: contact, settings, in: transaction)
                    try run.carryOut(.recordSending(notice.id, .text, language: contact.language))
                } else {
                    let words = try mail(notice, of: one, contact, link, settings)
                    try transaction.add(
                        OutgoingMessage(
                            caseID: id, notice: notice.id, reference: contact.reference, way: way.rawValue,
                            language: contact.language, sealed: try words.sealed(with: key), at: now.milliseconds))
                }
                report.queued.append(notice.id)
            }
            return (report, run.events)
        }.value
    }

    private func mail(
        _ notice: Notice, of one: Case, _ contact: Contact, _ link: MadeLink, _ settings: NoticeSettings
    ) throws -> OutgoingWords {
        let writer = NoticeWriter(
            try NoticeLibrary.shared.get().texts(in: contact.language), sender: settings.sender)
        let content = NoticeContent(notice, of: one, language: writer.texts.language)
        let mail = writer.mail(content, link: link.address, until: link.until)
        // Made once and kept with the message: one that is sent twice by accident is seen to be the same.
        let id = Hexadecimal.text(place.random(16))
        return OutgoingWords(to: contact.email, id: id, subject: mail.subject, body: mail.body)
    }

    /// Hands a text to the gateway that hears of texts: a number and words, without a name.
    private func hand(
        _ link: MadeLink, to contact: Contact, _ settings: NoticeSettings, in transaction: NoticeTransaction
    ) throws {
        let writer = NoticeWriter(
            try NoticeLibrary.shared.get().texts(in: contact.language), sender: settings.sender)
        let body = AuditBody.json(encoding: TextMessage(to: contact.phone, text: writer.sms(link: link.address)))
        let name = "text-\(Hexadecimal.text(place.random(16)))"
        guard try place.hand(Array(body.utf8), topic: .textMessage, named: name, in: transaction.connection) > 0
        else { throw NoticeError.noGateway }
    }

    /// Makes a new link to the page of a notice. Only its digest is kept.
    func makeLink(
        _ notice: Notice, _ language: String, _ settings: NoticeSettings, on id: Int64, at now: Instant,
        in transaction: NoticeTransaction
    ) throws -> MadeLink {
        let token = Secret.base64url(place.random(16))
        let end = now.adding(days: settings.policy.linkDays)
        try transaction.add(
            NoticeLink(
                tokenHash: Secret.hash(token), caseID: id, notice: notice.id,
                reference: notice.recipient.reference, language: language, madeAt: now.milliseconds,
                expiresAt: end.milliseconds))
        return MadeLink(address: "\(settings.address)/n/\(token)", until: String(end.description.prefix(10)))
    }
}

/// A link that was just made.
struct MadeLink: Sendable {
    /// The whole address, with the secret.
    let address: String
    /// The day on which it ends.
    let until: String
}

/// What a gateway for texts is told.
private struct TextMessage: Encodable {
    var type = "text-message"
    var to: String
    var text: String
}
