import HTTPTypes
import Hub
import Store

extension Pages {
    /// The audit log: read, verified, taken along.
    static let audit: [PageRoute] = [
        .page("/audit", "audit", access: .permission(.audit), menu: .init(title: "Audit", letter: "u")) { page in
            let model = try await AuditModel.make(page)
            return .page(PageView(title: "Audit", template: "pages/audit", model: model))
        },
        .form("/audit/verify", "verifyAudit", access: .permission(.audit)) { page in
            let (principal, key) = (try page.principal, page.call.hub.auditKey?.publicKey)
            let result = try await page.call.working { try $0.auditLog.verify(publicKey: key, as: principal) }
            if let found = result.firstBreak {
                return .go(to: "/audit", Flash(kind: .problem, text: "The log is not whole. \(found.description)"))
            }
            return .go(
                to: "/audit",
                .done(
                    "The log is whole: \(Words.count(result.lines, "line")), \(Words.count(result.seals, "seal")), "
                        + "sealed up to line \(result.sealedThrough)."))
        },
        .form("/audit/export", "exportAudit", access: .permission(.audit)) { page in
            let (principal, key) = (try page.principal, page.call.hub.auditKey)
            try await page.call.working { try $0.auditLog.beginExport(key: key, as: principal) }
            let export = AuditStream(place: page.call.place, principal: principal)
            return .file(
                APIResponse(
                    status: .ok,
                    headers: [
                        .contentType: "application/jsonl", .cacheControl: "no-store",
                        .contentDisposition: "attachment; filename=\"suture-audit.jsonl\"",
                    ], body: .stream { writer in try await export.write(to: &writer) }))
        },
    ]
}
