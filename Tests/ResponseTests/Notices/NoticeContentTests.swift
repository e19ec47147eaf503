import Foundation
import Response
import TestSupport
import Testing
import Triage

@Suite("What a notice says")
struct NoticeContentTests {
    static let switchOff = ActionDraft(
        kind: .userAdvice, audience: .patient, text: "Switch off Remote Bolus in the menu.",
        translations: ["es": "Apague el bolo remoto en el menú."], source: .person(id: "ana", reference: "bulletin 7"),
        costsNothing: true)
    static let keepNear = ActionDraft(
        kind: .userAdvice, audience: .patient, text: "Keep the pump within your control.",
        source: .person(id: "ana", reference: "bulletin 7"))
    static let forStaff = ActionDraft(
        kind: .configuration, audience: .biomedicalEngineering, text: "Block port 2401.",
        source: .person(id: "ana", reference: "bulletin 7"))
    static let stop = ActionDraft(
        kind: .stopUse, audience: .patient, text: "Do not use the pump until we call.",
        source: .person(id: "ana", reference: "recall letter"))

    static func pump(_ id: String) -> CaseDeviceFacts {
        var device = Sample.device(id)
        device.ownership = .patient
        return device
    }

    static func content(_ actions: [ActionDraft], _ language: String = "en", agreed: Bool = true) throws
        -> NoticeContent
    {
        var story = try Story(devices: [pump("d1")])
        try story.tell(.addActions(actions), by: Story.ana)
        if agreed {
            try story.tell(.giveKey(.plan, plan: story.state.plan), by: Story.ana)
            try story.tell(.giveKey(.plan, plan: story.state.plan), by: Story.sam)
        }
        return NoticeContent(for: .patient, of: story.state, language: language)
    }

    static func writer(_ language: String) throws -> NoticeWriter {
        NoticeWriter(
            try texts(language),
            sender: NoticeSender(hospital: "Lakeside Hospital", phone: "555-0100", hours: ["en": "each day, 8 to 6"]))
    }

    static func texts(_ language: String) throws -> NoticeTexts {
        let file = Corpora.checkout.appendingPathComponent("Sources/Hub/Hub/NoticeTexts/\(language).txt")
        return try NoticeTexts(try String(contentsOf: file, encoding: .utf8), language: language)
    }

    @Test("it holds the plan's actions for its audience, in their order and words, and no other")
    func steps() throws {
        let content = try Self.content([Self.keepNear, Self.forStaff, Self.switchOff])
        #expect(content.steps.map(\.text) == [Self.keepNear.text, Self.switchOff.text])
        #expect(content.steps.map(\.isForToday) == [false, true])
    }

    @Test("before the plan is agreed only what costs nothing is told")
    func beforeAgreement() throws {
        let content = try Self.content([Self.keepNear, Self.switchOff], agreed: false)
        #expect(content.steps.map(\.text) == [Self.switchOff.text])
    }

    @Test("an action that nobody translated stays in the plan's language, and the notice says so")
    func notTranslated() throws {
        let content = try Self.content([Self.switchOff, Self.keepNear], "es")
        #expect(content.steps.map(\.language) == ["es", "en"])
        #expect(content.steps.first?.text == Self.switchOff.translations["es"])
        #expect(content.isMixed)
        let mail = try Self.writer("es").mail(content, link: "https://example.org/n/x", until: "2026-05-01")
        #expect(mail.body.contains("inglés"))
    }

    @Test("nothing but an action of the plan asks anybody to stop", arguments: ["en", "es"])
    func stopping(_ language: String) throws {
        let writer = try Self.writer(language)
        let usual = try writer.mail(Self.content([Self.switchOff], language), link: "l", until: "d").body
        #expect(usual.contains(writer.text("keep_using")))
        let ending = try writer.mail(Self.content([Self.stop], language), link: "l", until: "d").body
        #expect(!ending.contains(writer.text("keep_using")))
        #expect(ending.contains(Self.stop.text))
        let words = language == "en" ? ["stop", "do not use", "remove"] : ["deje", "no use", "quite", "suspenda"]
        for (name, text) in writer.texts.all where name != "keep_using" {
            #expect(!words.contains { text.lowercased().contains($0) }, "\(name)")
        }
    }

    @Test("an e-mail and a text message name no device, no reference and no person", arguments: ["en", "es"])
    func discreet(_ language: String) throws {
        let writer = try Self.writer(language)
        let content = try Self.content([Self.switchOff], language)
        let mail = writer.mail(content, link: "https://example.org/n/abc", until: "2026-05-01")
        for text in [mail.subject, mail.body, writer.sms(link: "https://example.org/n/abc")] {
            #expect(!text.contains("Tide") && !text.contains("d1"), "\(text)")
            #expect(!text.contains("{"), "\(text)")
        }
        #expect(mail.body.contains("https://example.org/n/abc"))
        #expect(writer.sms(link: "https://example.org/n/AAAAAAAAAAAAAAAAAAAAAA").count <= 160)
    }

    @Test("one step is asked for in the singular, several with their number", arguments: ["en", "es"])
    func plural(_ language: String) throws {
        let writer = try Self.writer(language)
        let (one, two) = (
            writer.stepsTitle(try Self.content([Self.switchOff], language)),
            writer.stepsTitle(try Self.content([Self.switchOff, Self.keepNear], language))
        )
        #expect(one != two && two.contains("2") && !one.contains("1"))
    }
}

@Suite("The fixed texts of notices")
struct NoticeTextsTests {
    static func file(_ language: String) throws -> String {
        try String(
            contentsOf: Corpora.checkout.appendingPathComponent("Sources/Hub/Hub/NoticeTexts/\(language).txt"),
            encoding: .utf8)
    }

    static func whole(_ language: String) throws -> [String] {
        try NoticeContentTests.texts(language).all.values.map { text in
            text.replacing(/\{[a-z]+\}/, with: "")
        }
    }

    @Test("English reads at grade 6 or below")
    func english() throws {
        let grade = try #require(Readability.grade(english: try Self.whole("en").sorted().joined(separator: "\n")))
        #expect(grade <= 6, "grade \(grade)")
        for text in try Self.whole("en") where text.split(separator: " ").count > 7 {
            #expect(try #require(Readability.grade(english: text)) <= 6, "\(text)")
        }
    }

    @Test("Spanish reads with an ease of 80 or above")
    func spanish() throws {
        let ease = try #require(Readability.ease(spanish: try Self.whole("es").sorted().joined(separator: "\n")))
        #expect(ease >= 80, "ease \(ease)")
        for text in try Self.whole("es") where text.split(separator: " ").count > 7 {
            #expect(try #require(Readability.ease(spanish: text)) >= 80, "\(text)")
        }
    }

    @Test("every language fills in the same things")
    func placeholders() throws {
        let (english, spanish) = (try NoticeContentTests.texts("en").all, try NoticeContentTests.texts("es").all)
        for (name, text) in english {
            let wanted = text.matches(of: /\{[a-z]+\}/).map { String($0.output) }.sorted()
            let found = (spanish[name] ?? "").matches(of: /\{[a-z]+\}/).map { String($0.output) }.sorted()
            #expect(wanted == found, "\(name)")
        }
    }

    @Test("a translator is told what is missing, unknown, twice there or no text")
    func faults() throws {
        let whole = try Self.file("en")
        let cases: [(String, NoticeTextsError.Fault)] = [
            (whole.replacing("why =", with: "# why ="), .missing("why")),
            (whole + "\nnothing = text", .unknown("nothing")), (whole + "\nwhy = again", .twice("why")),
            ("# first\nno text here", .noText(line: 2)),
        ]
        for (text, fault) in cases {
            #expect(throws: NoticeTextsError.self) { try NoticeTexts(text, language: "en") }
            do { _ = try NoticeTexts(text, language: "en") } catch { #expect(error.fault == fault) }
        }
    }

    @Test("what is filled in is not filled in again")
    func once() throws {
        let texts = try NoticeContentTests.texts("en")
        #expect(texts["subject", ["hospital": "{phone}", "phone": "555-0100"]] == "A safety notice from {phone}")
    }
}

@Suite("Readability")
struct ReadabilityTests {
    @Test("short words in short sentences are easy, long ones are hard")
    func order() throws {
        let easy = try #require(Readability.grade(english: "The cat sat on the mat. It was warm."))
        let hard = try #require(
            Readability.grade(
                english: "Organizational vulnerability remediation necessitates interdisciplinary collaboration."))
        #expect(easy < 1 && hard > 20)
        let fácil = try #require(Readability.ease(spanish: "El gato ve el sol. Es de día."))
        let difícil = try #require(
            Readability.ease(spanish: "La responsabilidad institucional requiere colaboración interdisciplinaria."))
        #expect(fácil > 100 && difícil < 20)
    }

    @Test("the formulas give what is worked out by hand")
    func byHand() throws {
        // 9 words, 2 sentences, 9 syllables: 0.39 × 4.5 + 11.8 × 1 − 15.59.
        let grade = try #require(Readability.grade(english: "The cat sat on the mat. It was warm."))
        #expect(abs(grade - (-2.035)) < 1e-9)
        // 8 words, 2 sentences, 10 syllables (ga-to, dí-a): 206.84 − 60 × 1.25 − 1.02 × 4.
        let ease = try #require(Readability.ease(spanish: "El gato ve el sol. Es de día."))
        #expect(abs(ease - 127.76) < 1e-9)
    }

    @Test("a text without a word has no grade")
    func empty() {
        #expect(Readability.grade(english: " 12 … ") == nil)
        #expect(Readability.ease(spanish: "") == nil)
    }
}
