import Hub
import Store

/// What the page of the audit log is filled with.
struct AuditModel: Sendable {
    let actor: String
    let subject: String
    let lines: [AuditRow]
    let isEmpty: Bool
    let isFiltered: Bool
    let next: String?
    let verify: ButtonModel
    let export: ButtonModel

    private static let perPage = 100

    static func make(_ page: PageRequest) async throws -> AuditModel {
        let (principal, query, token) = (try page.principal, page.query, page.formToken)
        return try await page.call.working { try AuditModel($0, principal, query, token) }
    }

    private init(_ place: Workplace, _ principal: Principal, _ query: Fields, _ token: String) throws {
        let filter = AuditFilter(subject: query["subject"], actor: query["actor"])
        (actor, subject) = (filter.actor ?? "", filter.subject ?? "")
        isFiltered = filter != AuditFilter()
        let entries = try place.auditLog.latest(
            filter, before: query.number("before") ?? .max, limit: Self.perPage, as: principal)
        lines = entries.map(AuditRow.init)
        isEmpty = entries.isEmpty
        let kept = query.without(["before"]).urlEncoded
        let last = entries.count == Self.perPage ? entries.last : nil
        next = last.map { "/audit?\(kept)&before=\($0.sequence)" }
        verify = ButtonModel("/audit/verify", "Verify the whole log", token: token)
        export = ButtonModel("/audit/export", "Export, sealed", token: token)
    }
}

/// One line of the log, as a row that is kept.
struct AuditRow: TemplateRow {
    static let template = "parts/audit-line"

    func hash(into hasher: inout Hasher) {
        hasher.combine(sequence)
    }
    private static let longestDetails = 600

    let sequence: Int64
    let at: Int64
    let actor: String
    let kind: String
    let subject: String
    let details: String
    let hash: String

    init(_ entry: AuditEntry) {
        (sequence, at, actor, kind, subject) = (entry.sequence, entry.at, entry.actor, entry.kind, entry.subject)
        details = entry.body == "{}" ? "" : Words.short(entry.body, Self.longestDetails)
        hash = entry.hash
    }

    var model: any Sendable { AuditLineModel(self) }
}

/// One line of the log.
struct AuditLineModel: Sendable {
    let number: String
    let time: TimeModel
    let who: String
    let whoAddress: String
    let kind: String
    let subject: String
    let subjectAddress: String
    let details: String
    let hasDetails: Bool
    let hash: String

    init(_ entry: AuditRow) {
        number = String(entry.sequence)
        time = TimeModel(milliseconds: entry.at)
        (who, whoAddress) = (Words.short(entry.actor, 80), "/audit?actor=\(Address.encoded(entry.actor))")
        kind = entry.kind.replacing(".", with: ": ").replacing("-", with: " ").replacing("_", with: " ")
        subject = Words.short(entry.subject, 120)
        subjectAddress = "/audit?subject=\(Address.encoded(entry.subject))"
        details = entry.details
        hasDetails = !details.isEmpty
        hash = String(entry.hash.prefix(12))
    }
}
