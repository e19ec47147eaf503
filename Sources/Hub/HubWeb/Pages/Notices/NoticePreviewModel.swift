import Hub
import Response

/// What the preview of a case's notices is filled with: the same in every language, for nobody.
struct NoticePreviewModel: Sendable {
    let title: String
    let home: String
    let address: String
    let parts: [Part]

    /// One language, for one kind of recipient.
    struct Part: Sendable {
        let heading: String
        let language: String
        let subject: String
        let body: [String]
        let sms: String
        let isMixed: Bool
        let isHard: String?
        let isEmpty: Bool
    }

    init(_ scene: CaseScene) throws {
        (title, home, address) = (scene.one.title, scene.address, "\(scene.address)/notices")
        let (notices, link) = (scene.place.notices, try scene.place.notices.settings().address + "/n/…")
        parts = try NoticeRecipient.Kind.allCases.flatMap { kind in
            try NoticeLibrary.shared.get().names.map { language, name in
                let content = NoticeContent(for: kind, of: scene.one, language: language)
                let writer = try notices.writer(language)
                let mail = writer.mail(content, link: link, until: "…")
                return Part(
                    heading: "\(kind == .patient ? "Patients" : "Wards and clinics"), \(name)", language: language,
                    subject: mail.subject,
                    body: mail.body.split(separator: "\n", omittingEmptySubsequences: false)
                        .map(String.init), sms: writer.sms(link: link), isMixed: content.isMixed,
                    isHard: Self.isHard(content), isEmpty: content.steps.isEmpty)
            }
        }
    }

    /// Where the plan's own words are hard to read, the curator is told; the words stay theirs.
    private static func isHard(_ content: NoticeContent) -> String? {
        let hard = content.steps.filter { step in
            switch step.language {
            case "en": (Readability.grade(english: step.text) ?? 0) > 8
            case "es": (Readability.ease(spanish: step.text) ?? 100) < 65
            default: false
            }
        }
        guard !hard.isEmpty else { return nil }
        return "Hard to read: \(hard.map(\.id).joined(separator: ", ")). Shorter words and sentences help."
    }
}
