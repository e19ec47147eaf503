/// Who sends notices: what recipients are told about the hospital.
public struct NoticeSender: Sendable, Hashable, Codable {
    /// The hospital's name, as its patients know it.
    public var hospital: String
    /// The number to call.
    public var phone: String
    /// When somebody answers, by language; the words follow “We are here” and its like.
    public var hours: [String: String]
    /// Where letters come back to, a line each.
    public var address: [String]

    /// A sender.
    public init(hospital: String, phone: String, hours: [String: String] = [:], address: [String] = []) {
        (self.hospital, self.phone, self.hours, self.address) = (hospital, phone, hours, address)
    }
}

/// Writes notices in one language: fixed texts around the instructions of the plan.
public struct NoticeWriter: Sendable {
    /// The fixed texts.
    public let texts: NoticeTexts
    /// Who sends.
    public let sender: NoticeSender

    /// A writer.
    public init(_ texts: NoticeTexts, sender: NoticeSender) {
        (self.texts, self.sender) = (texts, sender)
    }

    /// A fixed text, with what is known of the hospital filled in.
    public func text(_ name: String, _ values: [String: String] = [:]) -> String {
        let known = [
            "hospital": sender.hospital, "phone": sender.phone,
            "hours": sender.hours[texts.language] ?? sender.hours[ActionDraft.language] ?? "",
        ]
        return texts[name, known.merging(values) { _, other in other }]
    }

    /// The heading of a letter or page.
    public func heading(_ kind: NoticeRecipient.Kind) -> String { text("heading.\(kind.rawValue)") }

    /// Which devices it is about, as a sentence.
    public func about(_ content: NoticeContent, _ kind: NoticeRecipient.Kind) -> String {
        texts.counted("about.\(kind.rawValue)", content.devices, ["product": content.products.joined(separator: ", ")])
    }

    /// The line above the steps.
    public func stepsTitle(_ content: NoticeContent) -> String { texts.counted("steps", content.steps.count) }

    /// What is said before the steps.
    public func introduction(_ content: NoticeContent) -> [String] {
        [text("why")] + (content.stopsUse ? [] : [text("keep_using")])
    }

    /// What is said beside one step.
    public func notes(_ step: NoticeContent.Step) -> [String] {
        (step.isForToday ? [text("today")] : []) + (step.language == texts.language ? [] : [text("other_language")])
    }

    /// An e-mail: a subject that says nothing of anybody, and plain text without a name or a product.
    public func mail(_ content: NoticeContent, link: String, until: String) -> (subject: String, body: String) {
        var lines = [text("hello"), ""] + introduction(content) + ["", stepsTitle(content), ""]
        for (number, step) in content.steps.enumerated() {
            lines.append("\(number + 1). \(step.text)")
            lines += notes(step).map { "   \($0)" }
        }
        lines += ["", text("your_page"), link, "", text("only_you"), text("until", ["date": until]), ""]
        lines += [text("call_us"), text("call_trust"), "", text("thanks"), sender.hospital]
        return (text("subject"), lines.joined(separator: "\n") + "\n")
    }

    /// A text message.
    public func sms(link: String) -> String { text("sms", ["link": link]) }

    /// What staff say on the phone, a line at a time; the name is theirs to fill in, and never leaves the page.
    public func script(_ content: NoticeContent, _ kind: NoticeRecipient.Kind, name: String) -> [String] {
        [text("call.open", ["name": name]), text("call.leave_none"), text("call.time"), about(content, kind)]
            + introduction(content) + [stepsTitle(content)]
            + content.steps.enumerated().map { "\($0.offset + 1). \($0.element.text)" }
            + [text("call.asked"), text("call.close"), text("thanks")]
    }
}
