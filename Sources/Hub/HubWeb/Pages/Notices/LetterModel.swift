import Hub
import Response

/// What the printable letters are filled with.
struct LettersModel: Sendable {
    let letters: [LetterModel]
    let isEmpty: Bool
    let address: String
    let token: String
    let notices: [String]
    let count: String
    let style: String

    init(_ letters: [NoticeLetter], _ settings: NoticeSettings, address: String, token: String, today: String) {
        self.letters = letters.map { LetterModel($0, settings, today: today) }
        isEmpty = letters.isEmpty
        (self.address, self.token) = (address, token)
        notices = letters.map(\.notice.id)
        count = Words.count(letters.count, "letter")
        style = settings.paper.rawValue
    }
}

/// One letter, on one page.
struct LetterModel: Sendable {
    let language: String
    let sender: String
    let back: String
    let lines: [String]
    let date: String
    let heading: String
    let paragraphs: [String]
    let stepsTitle: String
    let steps: [Step]
    let yourPage: String
    let code: QRModel?
    let codeHint: String
    let link: String
    let notes: [String]
    let closing: String
    let paper: String

    /// One thing to do.
    struct Step: Sendable {
        let text: String
        let notes: [String]
        let language: String
    }

    init(_ letter: NoticeLetter, _ settings: NoticeSettings, today: String) {
        let (writer, content, kind) = (letter.writer, letter.content, letter.notice.recipient.kind)
        language = writer.texts.language
        sender = settings.sender.hospital
        back = settings.sender.address.joined(separator: " · ")
        lines = [letter.contact.name] + letter.contact.address
        date = today
        heading = writer.heading(kind)
        paragraphs = [writer.text("hello"), writer.about(content, kind)] + writer.introduction(content)
        stepsTitle = writer.stepsTitle(content)
        steps = content.steps.map { Step(text: $0.text, notes: writer.notes($0), language: $0.language) }
        yourPage = writer.text("your_page")
        code = QRCode(letter.link).map { QRModel(path: $0.path, side: "\($0.size + 8)") }
        codeHint = writer.text("your_code")
        link = letter.link
        notes = [
            writer.text("until", ["date": letter.until]), writer.text("only_you"), writer.text("call_us"),
            writer.text("call_trust"),
        ]
        closing = writer.text("thanks")
        paper = settings.paper.rawValue
    }
}

/// A QR code as a drawing.
struct QRModel: Sendable {
    let path: String
    let side: String
}
