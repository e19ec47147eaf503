import Crypto
import Foundation
import HTTPTypes
import Hub
import Response

extension Pages {
    /// A page and a form for each verb.
    static let caseVerbs: [PageRoute] = CaseVerbs.all.flatMap { verb in
        [
            .page(verb.path, "\(verb.name)Page", access: .permission(verb.permission)) { page in
                let scene = try await page.scene()
                let model = CaseFormModel(scene, verb, form: try await form(verb, scene, page))
                return .page(view(model, verb))
            },
            .form(
                verb.path, verb.name, access: .permission(verb.permission),
                verb.takesFiles ? .files(limit: EvidenceFiles.largest + (1 << 20)) : .fields(limit: 4 << 20)
            ) { page in
                try await carryOut(verb, page)
            },
        ]
    }

    private static func view(_ model: CaseFormModel, _ verb: CaseVerb) -> PageView {
        PageView(title: "\(verb.title) · \(model.title)", template: "pages/case-form", model: model)
    }

    private static func form(_ verb: CaseVerb, _ scene: CaseScene, _ page: PageRequest) async throws -> FormModel {
        let token = page.formToken
        return try await page.call.working { _ in try verb.form(scene, token: token) }
    }

    private static func carryOut(_ verb: CaseVerb, _ page: PageRequest) async throws -> PageAnswer {
        let scene = try await page.scene()
        let sent = CaseVerb.Sent(fields: page.form, files: page.files)
        do {
            try await page.call.working { _ in try perform(verb, scene, sent) }
            return .go(to: "\(scene.address)#\(verb.part)", .done(verb.done))
        } catch CaseError.changedMeanwhile {
            return try await conflict(verb, page)
        } catch {
            let problem = Problem(error)
            guard (400..<500).contains(problem.status.code), problem.status != .forbidden else { throw error }
            var form = try await form(verb, scene, page).filled(page.form)
            form.problem = problem.detail
            var view = view(CaseFormModel(scene, verb, form: form), verb)
            view.status = problem.status
            return .page(view)
        }
    }

    private static func perform(_ verb: CaseVerb, _ scene: CaseScene, _ sent: CaseVerb.Sent) throws {
        let (cases, principal) = (scene.place.cases, scene.principal)
        let seen = verb.isAdding ? nil : sent.fields.number("seen")
        let command = commandID(verb, scene, sent.fields)
        switch try verb.wish(scene, sent) {
        case .command(let wanted):
            _ = try cases.carryOut(wanted, on: scene.id, seen: seen, commandID: command, as: principal)
        case .assess(let answers):
            _ = try cases.assess(scene.id, answers: answers, seen: seen, commandID: command, as: principal)
        case .join(let advisory):
            _ = try cases.join(advisory, to: scene.id, seen: seen, commandID: command, as: principal)
        }
    }

    /// The same form of the same person about the same version is the same command: pressing twice does it once.
    private static func commandID(_ verb: CaseVerb, _ scene: CaseScene, _ fields: Fields) -> String {
        let text = "\(verb.name)\n\(fields.without(["form_token"]).urlEncoded)"
        let digest = SHA256.hash(data: Data(text.utf8)).prefix(16).map { String($0, radix: 16) }.joined(separator: "-")
        return "\(scene.principal.userID):form:\(digest)"
    }

    /// Somebody was quicker: both versions side by side, and the reader decides.
    private static func conflict(_ verb: CaseVerb, _ page: PageRequest) async throws -> PageAnswer {
        let scene = try await page.scene()
        let seen = page.form.number("seen") ?? 0
        let (id, principal) = (scene.id, scene.principal)
        let lines = try await page.call.working { place in
            let events = try place.cases.events(id, after: seen, limit: 50, as: principal)
            return try TimelineLine.lines(events, in: place, as: principal)
        }
        var form = try await form(verb, scene, page).filled(page.form.without(["seen"]))
        form.submit = "\(verb.title), knowing this"
        let (sent, token) = (page.form, page.formToken)
        let fields = try await page.call.working { place -> CaseMerge? in
            guard let before = try place.cases.find(id, at: seen, as: principal) else { return nil }
            return try CaseMerge(verb, before: scene.showing(before, sent), now: scene.showing(scene.one, sent), sent)
        }
        let model = CaseConflictModel(
            scene, verb, since: lines, form: form, merge: fields.map { MergeModel($0, form, token: token) })
        return .page(
            PageView(
                title: "Changed meanwhile · \(scene.one.title)", template: "pages/case-conflict", model: model,
                status: .conflict))
    }
}

extension FormModel {
    /// The form with what somebody typed.
    func filled(_ fields: Fields) -> FormModel {
        var form = self
        form.fields = form.fields.map { field in
            fields.items.contains { $0.name == field.name } || field.isChecks ? field.filled(fields) : field
        }
        return form
    }
}

/// What the page of one form is filled with.
struct CaseFormModel: Sendable {
    let title: String
    let address: String
    let verb: String
    let form: FormModel

    init(_ scene: CaseScene, _ verb: CaseVerb, form: FormModel) {
        (title, address) = (scene.one.title, scene.address)
        (self.verb, self.form) = (verb.title, form)
    }
}
