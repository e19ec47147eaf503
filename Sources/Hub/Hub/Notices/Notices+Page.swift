public import Response
import Store
import Triage

/// What somebody sees on their own page. It holds no name, no address and no serial number.
public struct PersonalPage: Sendable {
    /// What the notice asks for.
    public let content: NoticeContent
    /// The fixed words.
    public let writer: NoticeWriter
    /// A patient, or a ward or clinic.
    public let kind: NoticeRecipient.Kind
    /// The actions that are done.
    public let done: Set<String>

    /// The first action that is not done; nil when all are.
    public var next: NoticeContent.Step? { content.steps.first { !done.contains($0.id) } }
}

/// What somebody says on their own page.
public enum PersonalAnswer: Sendable, Hashable {
    /// An action is done.
    case done(String)
    /// Help is needed.
    case help(HelpRequest.Reason, action: String?)
    /// The device is not theirs.
    case notTheirs
}

extension Notices {
    /// The page to which a link leads.
    ///
    /// - Throws: `NoticeError.noSuchLink`, the same for a link that was never made, has ended or was taken back.
    public func page(token: String) throws -> PersonalPage {
        let link = try link(token)
        let book = try carryOut(.open(link.notice), on: link.caseID, by: Self.pageActor)
        return try page(link, book)
    }

    /// Takes in what somebody says on their page.
    ///
    /// - Returns: the page afterwards.
    public func answer(_ answer: PersonalAnswer, token: String) throws -> PersonalPage {
        let link = try link(token)
        let command: NoticeCommand =
            switch answer {
            case .done(let action): .acknowledge(link.notice, actions: [action], .page)
            case .help(let reason, let action): .askHelp(link.notice, reason, action: action)
            case .notTheirs: .recordResult(link.notice, .notTheirs, .page, language: link.language, note: nil)
            }
        return try page(link, try carryOut(command, on: link.caseID, by: Self.pageActor))
    }

    /// What the log calls whoever uses a personal page: nobody’s name is known there.
    private static let pageActor = "notice-page"

    private func link(_ token: String) throws -> NoticeLink {
        // 16 bytes are 22 characters; anything else is no link of ours and need not be looked for.
        guard token.utf8.count == 22, let link = try store.notices.link(tokenHash: Secret.hash(token)),
            link.revokedAt == nil, place.clock().milliseconds < link.expiresAt
        else { throw NoticeError.noSuchLink }
        return link
    }

    private func page(_ link: NoticeLink, _ book: NoticeBook) throws -> PersonalPage {
        guard let notice = book[link.notice] else { throw NoticeError.noSuchLink }
        let writer = try writer(link.language)
        let one = try place.cases.keeper.find(link.caseID)
        return PersonalPage(
            content: NoticeContent(notice, of: one, language: writer.texts.language), writer: writer,
            kind: notice.recipient.kind, done: Set(notice.acknowledgements.keys))
    }

    /// Puts on record that somebody guesses at links. Whoever guesses is known by their address only.
    public func reportGuesses(from address: String, count: Int) throws {
        try store.audit.append([
            NewAuditEntry(
                actor: "suture", kind: "security.links_guessed", subject: "security",
                body: AuditBody.json(["address": address, "count": String(count)]))
        ])
    }
}
