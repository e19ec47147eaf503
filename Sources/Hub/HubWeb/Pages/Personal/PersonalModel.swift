import Hub
import Response

/// What a personal page is filled with. It works without a script, on an old phone, one step at a time.
struct PersonalModel: Sendable {
    let language: String
    let heading: String
    let hospital: String
    let saved: String?
    let about: String
    let paragraphs: [String]
    let step: Step?
    let allDone: String?
    let doneTitle: String
    let done: [String]
    let hasDone: Bool
    let ask: Ask?
    let phone: String
    let trust: String
    let help: String
    let notMine: String
    let address: String

    /// The step that is next.
    struct Step: Sendable {
        let id: String
        let place: String
        let text: String
        let language: String
        let notes: [String]
        let button: String
    }

    /// A question that stands in place of the step.
    struct Ask: Sendable {
        let title: String
        let hint: String?
        let say: String
        let action: String
        let choices: [OptionModel]
        let button: String
        let back: String
    }

    init(_ page: PersonalPage, address: String, query: Fields) {
        let (writer, content) = (page.writer, page.content)
        language = writer.texts.language
        heading = writer.heading(page.kind)
        hospital = writer.sender.hospital
        self.address = address
        about = writer.about(content, page.kind)
        paragraphs = writer.introduction(content)
        saved = Self.saved(query["said"], writer)
        let next = page.next
        let number = content.steps.firstIndex { $0.id == next?.id } ?? 0
        step = next.map { next in
            Step(
                id: next.id,
                place: writer.text(
                    "page.step", ["number": String(number + 1), "count": String(content.steps.count)]),
                text: next.text, language: next.language, notes: writer.notes(next), button: writer.text("page.done"))
        }
        allDone = next == nil && !content.steps.isEmpty ? writer.text("page.all_done") : nil
        doneTitle = writer.text("page.step_done")
        done = content.steps.filter { page.done.contains($0.id) }.map(\.text)
        hasDone = !done.isEmpty
        ask = Self.ask(query["ask"], action: next?.id ?? "", writer)
        phone = writer.text("call_us")
        trust = writer.text("call_trust")
        (help, notMine) = (writer.text("page.help"), writer.text("page.not_mine"))
    }

    private static func saved(_ said: String?, _ writer: NoticeWriter) -> String? {
        switch said {
        case "done": writer.text("page.saved")
        case "help": writer.text("page.help_sent")
        default: nil
        }
    }

    private static func ask(_ what: String?, action: String, _ writer: NoticeWriter) -> Ask? {
        let back = writer.text("page.back")
        switch what {
        case "help":
            let choices = HelpRequest.Reason.allCases.map { reason in
                OptionModel(
                    value: reason.rawValue, label: writer.text("page.help_\(reason.rawValue)"),
                    isChosen: reason == .call)
            }
            return Ask(
                title: writer.text("page.help_title"), hint: nil, say: "help", action: action, choices: choices,
                button: writer.text("page.help_send"), back: back)
        case "not-mine":
            return Ask(
                title: writer.text("page.not_mine_title"), hint: writer.text("page.not_mine_hint"), say: "not-mine",
                action: "", choices: [], button: writer.text("page.not_mine_yes"), back: back)
        default: return nil
        }
    }
}

/// What is shown where a link does not work: the same for every reason, in every language.
struct PersonalEndModel: Sendable {
    /// One language.
    struct Part: Sendable {
        let language: String
        let title: String
        let hint: String
        let phone: String?
    }

    let parts: [Part]

    /// That the link does not work.
    static func gone(_ place: Workplace) -> PersonalEndModel {
        let library = try? NoticeLibrary.shared.get()
        let sender = try? place.notices.settings().sender
        return PersonalEndModel(
            parts: (library?.languages ?? []).compactMap { language in
                guard let texts = try? library?.texts(in: language) else { return nil }
                return Part(
                    language: language, title: texts["page.gone"], hint: texts["page.gone_hint"],
                    phone: sender.map { texts["page.gone_phone", ["phone": $0.phone]] })
            })
    }

    /// Thanks after somebody said that the device is not theirs.
    static func notTheirs(_ writer: NoticeWriter) -> PersonalEndModel {
        PersonalEndModel(parts: [
            Part(
                language: writer.texts.language, title: writer.text("page.not_mine_sent"), hint: "", phone: nil)
        ])
    }
}
