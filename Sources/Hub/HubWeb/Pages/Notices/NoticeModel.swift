import Hub
import Response
import Triage

/// What the page of one notice is filled with. It shows how to reach somebody: only to those who do.
struct NoticeModel: Sendable {
    let title: String
    let home: String
    let caseAddress: String
    let address: String
    let number: String
    let recipient: String
    let state: BadgeModel
    let contact: ContactModel?
    let script: [String]
    let language: String
    let products: String
    let steps: [StepModel]
    let isMixed: Bool
    let history: [HistoryModel]
    let help: [HelpModel]
    let record: FormModel?
    let letter: ButtonModel?
    let email: ButtonModel?
    let text: ButtonModel?
    let revoke: ButtonModel?

    /// One action that the notice asks for.
    struct StepModel: Sendable {
        let number: String
        let text: String
        let done: TimeModel?
        let isOtherLanguage: Bool
    }

    /// One try to reach the recipient.
    struct HistoryModel: Sendable {
        let text: String
        let at: TimeModel
    }

    init(_ scene: CaseScene, _ call: NoticeCall, token: String, problem: String? = nil, sent: Fields? = nil) {
        let notice = call.notice
        (title, home, caseAddress) = (scene.one.title, scene.address, "\(scene.address)/notices")
        let address = "\(caseAddress)/\(notice.id)"
        self.address = address
        (number, recipient) = (notice.id, NoticeLineModel.name(notice.recipient))
        state = notice.state.badge
        contact = call.contact.map(ContactModel.init)
        (script, language) = (call.script, call.language)
        products = call.content.products.joined(separator: ", ")
        steps = call.content.steps.map { step in
            StepModel(
                number: step.id, text: step.text, done: notice.acknowledgements[step.id].map { TimeModel($0.at) },
                isOtherLanguage: step.language != call.language)
        }
        isMixed = call.content.isMixed
        history = Self.history(notice)
        let caseAddress = caseAddress
        help = call.help.map { HelpModel($0, address: caseAddress, token: token) }
        let isOpen = notice.ending == nil
        record = isOpen ? Self.form(notice, call, address, token, problem, sent) : nil
        func send(_ way: NoticeWay, _ label: String) -> ButtonModel? {
            guard isOpen, call.contact?.has(way) ?? false else { return nil }
            let path = way == .letter ? "letters" : "send"
            return ButtonModel(
                "\(caseAddress)/\(path)", label, token: token,
                fields: [("way", way.rawValue), ("notice", notice.id)])
        }
        letter = send(.letter, "Print a letter")
        email = send(.email, "Send an e-mail")
        text = send(.text, "Send a text")
        revoke = isOpen ? ButtonModel("\(address)/revoke", "Take all links back", token: token, style: "grave") : nil
    }

    private static func history(_ notice: Notice) -> [HistoryModel] {
        var lines = [HistoryModel(text: "Prepared", at: TimeModel(notice.preparedAt))]
        lines += notice.sendings.map { sending in
            let result = sending.result.map { ": \($0.title)" } ?? ""
            let kind = sending.isReminder ? " (again)" : ""
            return HistoryModel(text: "\(sending.way.title)\(kind)\(result)", at: TimeModel(sending.at))
        }
        if let opened = notice.openedAt { lines.append(HistoryModel(text: "Page opened", at: TimeModel(opened))) }
        lines += notice.acknowledgements.sorted { $0.key < $1.key }.map { action, known in
            HistoryModel(text: "Step \(action) acknowledged: \(known.way.title)", at: TimeModel(known.at))
        }
        if let ending = notice.ending, let at = notice.endedAt {
            lines.append(HistoryModel(text: "Ended: \(ending.title)", at: TimeModel(at)))
        }
        return lines
    }

    private static func form(
        _ notice: Notice, _ call: NoticeCall, _ address: String, _ token: String, _ problem: String?, _ sent: Fields?
    ) -> FormModel {
        let open = call.content.steps.filter { notice.acknowledgements[$0.id] == nil }
        var fields = [
            FieldModel(
                .choice, "way", "How",
                options: OptionModel.list([NoticeWay.call, .letter, .email, .text], chosen: .call) { $0.title }),
            FieldModel(
                .choice, "result", "What came of it", options: OptionModel.list(NoticeResult.allCases) { $0.title }),
        ]
        if !open.isEmpty {
            fields.append(
                FieldModel(
                    .checks, "action", "They say that this is done", isNeeded: false,
                    options: open.map { OptionModel(value: $0.id, label: "\($0.id). \($0.text)") }))
        }
        fields.append(
            FieldModel(
                .text, "note", "Note", hint: "No names and nothing about health: notes stay in the log.",
                isNeeded: false, most: 300))
        return FormModel(
            action: "\(address)/record", submit: "Put it on record", token: token,
            fields: sent.map { sent in fields.map { $0.filled(sent) } } ?? fields,
            title: "What came of a call, a letter or an e-mail", problem: problem)
    }
}

/// How to reach somebody.
struct ContactModel: Sendable {
    let reference: String
    let name: String
    let lines: [String]
    let email: String?
    let phone: String?
    let dial: String
    let language: String
    let preferred: String?

    init(_ contact: Contact) {
        (reference, name, lines) = (contact.reference, contact.name, contact.address)
        email = contact.email.isEmpty ? nil : contact.email
        phone = contact.phone.isEmpty ? nil : contact.phone
        dial = contact.phone.filter { $0.isNumber || $0 == "+" }
        language = contact.language
        preferred = contact.preferred?.title
    }
}

/// What the call list is filled with.
struct CallListModel: Sendable {
    let title: String
    let home: String
    let address: String
    let calls: [CallModel]
    let isEmpty: Bool

    /// One person to call.
    struct CallModel: Sendable {
        let number: String
        let address: String
        let name: String
        let phone: String?
        let dial: String
        let language: String
        let reasons: [String]
    }

    init(_ scene: CaseScene, _ calls: [NoticeCall]) {
        let base = "\(scene.address)/notices"
        (title, home, address) = (scene.one.title, scene.address, base)
        self.calls = calls.map { call in
            let last = call.notice.sendings.last?.result?.title
            return CallModel(
                number: call.notice.id, address: "\(base)/\(call.notice.id)",
                name: call.contact?.name ?? NoticeLineModel.name(call.notice.recipient),
                phone: call.contact.flatMap { $0.phone.isEmpty ? nil : $0.phone },
                dial: call.contact?.phone.filter { $0.isNumber || $0 == "+" } ?? "", language: call.language,
                reasons: call.help.map { "Asks for help: \($0.reason.title.lowercased())" } + [last].compactMap(\.self))
        }
        isEmpty = calls.isEmpty
    }

    /// The call list as a file for a spreadsheet.
    static func sheet(_ calls: [NoticeCall]) -> [UInt8] {
        var sheet = SafeCSV(["notice", "name", "phone", "language", "why", "script"])
        for call in calls {
            sheet.add([
                call.notice.id, call.contact?.name ?? "", call.contact?.phone ?? "", call.language,
                call.help.map(\.reason.title).joined(separator: "; "), call.script.joined(separator: "\n"),
            ])
        }
        return sheet.bytes
    }
}
