import HTTPTypes
import Hub
import Response
import Store
import Triage

extension Pages {
    /// What patients and wards are told about a case.
    static let notices: [PageRoute] = noticeReading + noticeSending + noticeRecording

    private static let noticeReading: [PageRoute] = [
        .page("/cases/{id}/notices", "notices") { page in .page(try await noticesView(page)) },
        .page("/cases/{id}/notices/preview", "previewNotices") { page in
            let scene = try await page.scene()
            let model = try await page.call.working { _ in try NoticePreviewModel(scene) }
            return .page(
                PageView(title: "Preview · \(scene.one.title)", template: "pages/notice-preview", model: model))
        },
        .page("/cases/{id}/notices/calls", "callList", access: .permission(.contactPatients)) { page in
            let scene = try await page.scene()
            let calls = try await page.call.working { try $0.notices.calls(scene.id, as: scene.principal) }
            return .page(
                PageView(
                    title: "Call list · \(scene.one.title)", template: "pages/notice-calls",
                    model: CallListModel(scene, calls), isConfidential: true))
        },
        .page("/cases/{id}/notices/calls.csv", "callFile", access: .permission(.contactPatients)) { page in
            let scene = try await page.scene()
            let calls = try await page.call.working { try $0.notices.calls(scene.id, as: scene.principal) }
            return .file(.file(CallListModel.sheet(calls), type: "text/csv; charset=utf-8", name: "calls.csv"))
        },
        .page("/cases/{id}/notices/{notice}", "notice", access: .permission(.contactPatients)) { page in
            .page(try await noticeView(page))
        },
    ]

    private static let noticeSending: [PageRoute] = [
        .form("/cases/{id}/notices/prepare", "prepareNotices", access: .permission(.contactPatients)) { page in
            try await changed(page) { place, scene in
                let book = try place.notices.prepare(scene.id, as: scene.principal)
                return "\(Words.count(book.notices.count, "notice is", "notices are")) prepared."
            }
        },
        .form("/cases/{id}/notices/send", "sendNotices", access: .permission(.contactPatients)) { page in
            let way: NoticeWay = try page.form.choice("way", "Way")
            let wanted = page.form["notice"].map { [$0] }
            return try await changed(page) { place, scene in
                let report = try place.notices.send(way, notices: wanted, on: scene.id, as: scene.principal)
                let none = report.noAddress.isEmpty ? "" : " \(report.noAddress.count) had no address for it."
                return "\(Words.count(report.queued.count, way == .email ? "e-mail" : "text")) on the way out.\(none)"
            }
        },
        .form("/cases/{id}/notices/letters", "printNotices", access: .permission(.contactPatients)) { page in
            let (scene, token) = (try await page.scene(), page.formToken)
            let wanted = page.form["notice"].map { [$0] }
            let model = try await page.call.working { place in
                let letters = try place.notices.letters(wanted, on: scene.id, as: scene.principal)
                return LettersModel(
                    letters, try place.notices.settings(), address: "\(scene.address)/notices", token: token,
                    today: String(scene.now.description.prefix(10)))
            }
            return .page(
                PageView(
                    title: "Letters", template: "pages/notice-letters", model: model, frame: .print,
                    isConfidential: true))
        },
        .form("/cases/{id}/notices/posted", "postNotices", access: .permission(.contactPatients)) { page in
            let ids = page.form.all("notice")
            return try await changed(page) { place, scene in
                _ = try place.notices.posted(ids, on: scene.id, as: scene.principal)
                return "\(Words.count(ids.count, "letter is", "letters are")) on record as posted."
            }
        },
    ]

    private static let noticeRecording: [PageRoute] = [
        .form("/cases/{id}/notices/{notice}/record", "recordNotice", access: .permission(.contactPatients)) { page in
            let (scene, notice) = (try await page.scene(), try page.call.text("notice"))
            do {
                let way: NoticeWay = try page.form.choice("way", "How")
                let result: NoticeResult = try page.form.choice("result", "What came of it")
                let (actions, note) = (page.form.all("action"), page.form["note"])
                _ = try await page.call.working { place in
                    try place.notices.record(
                        result, of: notice, way: way, actions: actions, note: note, on: scene.id, as: scene.principal)
                }
                return .go(to: "\(scene.address)/notices/\(Address.encoded(notice))", .done("It is on record."))
            } catch {
                let problem = Problem(error)
                guard (400..<500).contains(problem.status.code), problem.status != .forbidden else { throw error }
                var view = try await noticeView(page, problem: problem.detail)
                view.status = problem.status
                return .page(view)
            }
        },
        .form("/cases/{id}/notices/{notice}/help", "answerHelp", access: .permission(.contactPatients)) { page in
            let (help, answer) = (page.form["help"] ?? "", page.form["answer"] ?? "")
            return try await changed(page) { place, scene in
                _ = try place.notices.answerHelp(help, answer, on: scene.id, as: scene.principal)
                return "The request for help is settled."
            }
        },
        .form("/cases/{id}/notices/{notice}/revoke", "revokeNotice", access: .permission(.contactPatients)) { page in
            let notice = try page.call.text("notice")
            return try await changed(page) { place, scene in
                try place.notices.takeBack(notice, on: scene.id, as: scene.principal)
                return "The links of notice \(notice) do not work any more."
            }
        },
        .form("/cases/{id}/notices/evidence", "recordAcknowledgements", access: .permission(.workOnCases)) { page in
            try await changed(page) { place, scene in
                let count = try place.notices.recordEvidence(scene.id, as: scene.principal)
                return count == 0
                    ? "All that was acknowledged is on record already."
                    : "\(Words.count(count, "device is", "devices are")) on record as done; somebody else verifies it."
            }
        },
    ]

    /// Does something, and shows the notices again with what came of it.
    private static func changed(
        _ page: PageRequest, _ work: @escaping @Sendable (Workplace, CaseScene) throws -> String
    ) async throws -> PageAnswer {
        let scene = try await page.scene()
        do {
            let text = try await page.call.working { try work($0, scene) }
            return .go(to: "\(scene.address)/notices", .done(text))
        } catch {
            let problem = Problem(error)
            guard (400..<500).contains(problem.status.code), problem.status != .forbidden else { throw error }
            var view = try await noticesView(page, problem: problem.detail)
            view.status = problem.status
            return .page(view)
        }
    }

    private static func noticesView(_ page: PageRequest, problem: String? = nil) async throws -> PageView {
        let (scene, token) = (try await page.scene(), page.formToken)
        let model = try await page.call.working { _ in try NoticesModel(scene, token: token, problem: problem) }
        return PageView(
            title: "Notices · \(scene.one.title)", template: "pages/notices", model: model,
            live: ["notice/\(scene.id)"])
    }

    private static func noticeView(_ page: PageRequest, problem: String? = nil) async throws -> PageView {
        let (scene, token, notice) = (try await page.scene(), page.formToken, try page.call.text("notice"))
        let call = try await page.call.working { try $0.notices.call(for: notice, on: scene.id, as: scene.principal) }
        guard let call else { throw Problem.notFound("notice of this number in the case") }
        let model = NoticeModel(
            scene, call, token: token, problem: problem, sent: problem == nil ? nil : page.form)
        return PageView(
            title: "Notice \(call.notice.id) · \(scene.one.title)", template: "pages/notice", model: model,
            isConfidential: true)
    }
}
