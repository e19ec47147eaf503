import Hub
import Response
import Store
import Triage

/// What the page of a case's notices is filled with.
struct NoticesModel: Sendable {
    let title: String
    let home: String
    let address: String
    let token: String
    let chart: CoverageChartModel?
    let figures: [FigureModel]
    let help: [HelpModel]
    let hasHelp: Bool
    let tasks: [NoticeTaskModel]
    let notices: [NoticeLineModel]
    let isEmpty: Bool
    let mayContact: Bool
    let mayWork: Bool
    let prepare: ButtonModel?
    let evidence: ButtonModel?
    let unsent: String?
    let problem: String?
    let isSetUp: Bool
    let mayAdminister: Bool
    let more: String?

    private static let most = 500

    init(_ scene: CaseScene, token: String, problem: String? = nil) throws {
        let (notices, principal) = (scene.place.notices, scene.principal)
        let book = try notices.book(of: scene.id, as: principal)
        let policy = try notices.policy()
        (title, home, self.token) = (scene.one.title, scene.address, token)
        address = "\(scene.address)/notices"
        chart = CoverageChartModel(NoticeCoverage(book, at: scene.now, policy: policy))
        figures = Self.figures(book)
        mayContact = principal.may(.contactPatients)
        mayWork = principal.may(.workOnCases) && !scene.one.isClosed
        mayAdminister = principal.may(.administer)
        isSetUp = (try? notices.settings()) != nil
        let due = mayContact ? try notices.due(scene.id, as: principal) : []
        let ways = Dictionary(due.map { ($0.notice.id, $0) }) { first, _ in first }
        let (place, base) = (scene.place, address)
        help = book.openHelp.map { HelpModel($0, address: base, token: principal.may(.contactPatients) ? token : nil) }
        hasHelp = !help.isEmpty
        tasks = mayContact && isSetUp ? NoticeTaskModel.list(due, address: address, token: token) : []
        self.notices = book.notices.prefix(Self.most).map { notice in
            let step = ways[notice.id]?.step ?? book.nextStep(for: notice, at: scene.now, policy: policy)
            return NoticeLineModel(
                notice, step, way: ways[notice.id]?.way, address: base, isLinked: !due.isEmpty,
                showsPatient: principal.may(.seePatientReferences))
        }
        more = book.notices.count > Self.most ? "\(book.notices.count - Self.most) more are not shown here." : nil
        isEmpty = book.notices.isEmpty
        prepare =
            mayContact && isSetUp
            ? ButtonModel(
                "\(address)/prepare", isEmpty ? "Prepare the notices" : "Prepare again, with what is new", token: token,
                style: isEmpty ? "main" : nil) : nil
        let done = book.notices.count { $0.acknowledgedAt != nil }
        evidence =
            mayWork && done > 0
            ? ButtonModel("\(address)/evidence", "Put what was acknowledged on record", token: token) : nil
        unsent = Self.unsent(try place.notices.unsent(of: scene.id, as: principal))
        self.problem = problem
    }

    private static func figures(_ book: NoticeBook) -> [FigureModel] {
        let counts = book.counts
        func count(_ states: NoticeState...) -> Int { states.reduce(0) { $0 + (counts[$1] ?? 0) } }
        return [
            FigureModel(book.notices.count, "to be told", .plain, "#list"),
            FigureModel(count(.prepared), "nobody has written to yet", .warn, "#list"),
            FigureModel(count(.sent, .delivered, .opened, .partlyAcknowledged), "answer awaited", .info, "#list"),
            FigureModel(count(.bounced, .unreachable), "not reached", .bad, "#list"),
            FigureModel(count(.acknowledged), "acknowledged", .good, "#list"),
            FigureModel(count(.refused, .deceased, .notTheirs), "ended otherwise", .plain, "#list"),
        ]
    }

    private static func unsent(_ messages: [OutgoingMessage]) -> String? {
        let (waiting, failed) = (messages.filter { $0.state == .waiting }, messages.filter { $0.state == .failed })
        var parts: [String] = []
        if !waiting.isEmpty {
            let reason = waiting.lazy.map(\.failure).first { !$0.isEmpty }
            parts.append(
                "\(Words.count(waiting.count, "e-mail")) on the way out\(reason.map { " (last try: \($0))" } ?? "")")
        }
        if !failed.isEmpty {
            let reason = failed.first?.failure ?? ""
            parts.append("\(Words.count(failed.count, "e-mail")) could not be sent (\(reason))")
        }
        return parts.isEmpty ? nil : parts.joined(separator: "; ") + "."
    }
}

/// A wish for help that waits.
struct HelpModel: Sendable {
    let reason: String
    let about: String
    let at: TimeModel
    let notice: LinkModel?
    let action: String
    let token: String?
    let help: String

    init(_ request: HelpRequest, address: String, token: String?) {
        reason = request.reason.title
        about = request.action.map { "about step \($0)" } ?? "about all of it"
        at = TimeModel(request.at)
        notice = token.map { _ in LinkModel(address: "\(address)/\(request.notice)", label: "Notice \(request.notice)")
        }
        action = "\(address)/\(request.notice)/help"
        (self.token, help) = (token, request.id)
    }
}

/// Something that staff can do for many at once.
struct NoticeTaskModel: Sendable {
    let text: String
    let button: ButtonModel?
    let link: LinkModel?

    static func list(_ due: [NoticeDue], address: String, token: String) -> [NoticeTaskModel] {
        func count(_ way: NoticeWay) -> Int {
            due.count { $0.way == way && ($0.step == .firstContact || $0.step == .reminder) }
        }
        func button(_ path: String, _ label: String, _ fields: [(String, String)] = []) -> ButtonModel {
            ButtonModel("\(address)/\(path)", label, token: token, fields: fields, style: "main")
        }
        let calls = due.count { $0.step == .call || $0.step == .firstContact && ($0.way == .call || $0.way == nil) }
        let all: [(Int, NoticeTaskModel)] = [
            (
                count(.email),
                NoticeTaskModel(
                    text: "\(Words.count(count(.email), "e-mail")) to send",
                    button: button("send", "Send the e-mails", [("way", "email")]), link: nil)
            ),
            (
                count(.text),
                NoticeTaskModel(
                    text: "\(Words.count(count(.text), "text")) to send",
                    button: button("send", "Send the texts", [("way", "text")]), link: nil)
            ),
            (
                count(.letter),
                NoticeTaskModel(
                    text: "\(Words.count(count(.letter), "letter")) to print",
                    button: button("letters", "Print the letters"), link: nil)
            ),
            (
                calls,
                NoticeTaskModel(
                    text: "\(Words.count(calls, "person", "people")) to call", button: nil,
                    link: LinkModel(address: "\(address)/calls", label: "Open the call list"))
            ),
        ]
        return all.filter { $0.0 > 0 }.map(\.1)
    }
}

/// One notice in the list.
struct NoticeLineModel: Sendable {
    let number: String
    let recipient: String
    let devices: String
    let state: BadgeModel
    let step: String
    let way: String
    let address: String?
    let acknowledged: String

    init(_ notice: Notice, _ step: NoticeStep, way: NoticeWay?, address: String, isLinked: Bool, showsPatient: Bool) {
        number = notice.id
        let isHidden = notice.recipient.kind == .patient && !showsPatient
        recipient = isHidden ? "A patient" : NoticeLineModel.name(notice.recipient)
        devices = Words.count(notice.devices.count, "device")
        state = notice.state.badge
        self.step = step.title
        self.way = way.map(\.title) ?? ""
        self.address = isLinked ? "\(address)/\(notice.id)" : nil
        acknowledged = "\(notice.acknowledgements.count) of \(notice.actions.count)"
    }

    /// The recipient without a name: the inventory's reference, or the ward.
    static func name(_ recipient: NoticeRecipient) -> String {
        switch (recipient.kind, recipient.reference.isEmpty) {
        case (.patient, false): "Patient \(recipient.reference)"
        case (.patient, true): "A patient whom the inventory does not name"
        case (.place, false): recipient.reference
        case (.place, true): "A device without a place"
        }
    }
}
