import Foundation
import Hub
import Response
import Store
import TestSupport
import Testing

@Suite("Notices of a case")
struct NoticeTests {
    /// The secret of the newest letter's link.
    static func token(_ desk: NoticeDesk, _ id: Int64, _ notice: String = "N1") throws -> String {
        let letter = try #require(try desk.place.notices.letters([notice], on: id, as: desk.mia).first)
        return String(try #require(letter.link.split(separator: "/").last))
    }

    @Test("one notice is prepared for each owner, and one for each device whose owner is not known")
    func prepared() async throws {
        let desk = try NoticeDesk(in: try Scratch())
        let id = try await desk.caseWithNotices()
        let book = try desk.place.notices.book(of: id, as: desk.mia)
        #expect(book.notices.map(\.recipient.reference) == ["DC-1", "DC-2", ""])
        #expect(book.notices.map(\.devices) == [["P1"], ["P2", "P3"], ["P4"]])
        // The ward is not told: the plan has no action for clinicians.
        #expect(book.notices.allSatisfy { $0.recipient.kind == .patient })
    }

    @Test(
        "only patient-contact staff prepares, sends and records; everybody reads how it stands",
        arguments: Role.allCases)
    func roles(_ role: Role) async throws {
        let desk = try NoticeDesk(in: try Scratch())
        let id = try await desk.caseWithNotices()
        let (who, notices) = (NoticeDesk.principal(role), desk.place.notices)
        #expect(try notices.book(of: id, as: who).notices.count == 3)
        func isRefused(_ work: () throws -> Void) -> Bool {
            do { try work() } catch { return error is AccessError }
            return false
        }
        let tries: [() throws -> Void] = [
            { _ = try notices.prepare(id, as: who) }, { _ = try notices.send(.email, on: id, as: who) },
            { _ = try notices.letters(on: id, as: who) }, { _ = try notices.calls(id, as: who) },
            { _ = try notices.record(.delivered, of: "N1", way: .call, on: id, as: who) },
            { try notices.takeBack("N1", on: id, as: who) },
        ]
        for one in tries { #expect(isRefused(one) == (role != .patientContact)) }
    }

    @Test("a link opens a page with the steps in the recipient's language, and no name, reference or number")
    func page() async throws {
        let desk = try NoticeDesk(in: try Scratch())
        let id = try await desk.caseWithNotices()
        let page = try desk.place.notices.page(token: try Self.token(desk, id))
        #expect(page.writer.texts.language == "es")
        #expect(page.content.steps.map(\.text) == ["Apague el bolo remoto en el menú.", "Tenga la bomba con usted."])
        #expect(try desk.place.notices.book(of: id, as: desk.mia)["N1"]?.state == .opened)
    }

    @Test("a link is kept as a digest only")
    func digest() async throws {
        let scratch = try Scratch()
        let desk = try NoticeDesk(in: scratch)
        let token = try Self.token(desk, try await desk.caseWithNotices())
        for name in try FileManager.default.contentsOfDirectory(atPath: scratch.path) {
            let data = try Data(contentsOf: URL(fileURLWithPath: "\(scratch.path)/\(name)"))
            #expect(data.range(of: Data(token.utf8)) == nil, "\(name)")
        }
    }

    @Test("a link that has ended, was taken back, was altered or never made says the same: nothing")
    func noLinks() async throws {
        let desk = try NoticeDesk(in: try Scratch())
        let id = try await desk.caseWithNotices()
        let (notices, token) = (desk.place.notices, try Self.token(desk, id))
        _ = try notices.page(token: token)
        let altered = (token.hasPrefix("A") ? "B" : "A") + token.dropFirst()
        for wrong in [altered, "", "x", String(repeating: "A", count: 22), token + "A", String(token.dropLast())] {
            #expect(throws: NoticeError.noSuchLink) { try notices.page(token: wrong) }
        }
        let other = try Self.token(desk, id, "N2")
        try notices.takeBack("N1", on: id, as: desk.mia)
        #expect(throws: NoticeError.noSuchLink) { try notices.page(token: token) }
        _ = try notices.page(token: other)
        desk.wait(days: 61)
        #expect(throws: NoticeError.noSuchLink) { try notices.page(token: other) }
    }

    @Test("what is done and what help is asked for on the page is there for staff at once")
    func answers() async throws {
        let desk = try NoticeDesk(in: try Scratch())
        let id = try await desk.caseWithNotices()
        let (notices, token) = (desk.place.notices, try Self.token(desk, id))
        let page = try notices.answer(.done("A1"), token: token)
        #expect(page.next?.id == "A2")
        _ = try notices.answer(.help(.cannot, action: "A2"), token: token)
        let calls = try notices.calls(id, as: desk.mia)
        #expect(calls.first?.help.map(\.reason) == [.cannot])
        #expect(calls.first?.contact?.phone == "555-0101")
        #expect(calls.first?.language == "es")
        _ = try notices.answerHelp("H1", "Did it together.", on: id, as: desk.mia)
        #expect(try notices.answer(.done("A2"), token: token).next == nil)
        #expect(try notices.book(of: id, as: desk.mia)["N1"]?.state == .acknowledged)
    }

    @Test("“this is not mine” ends the notice, its links and its messages")
    func notTheirs() async throws {
        let desk = try NoticeDesk(in: try Scratch())
        let id = try await desk.caseWithNotices()
        let token = try Self.token(desk, id)
        _ = try desk.place.notices.send(.email, on: id, as: desk.mia)
        #expect(try desk.messages().count == 1)
        _ = try desk.place.notices.answer(.notTheirs, token: token)
        #expect(try desk.messages() == [])
        #expect(throws: NoticeError.noSuchLink) { try desk.place.notices.page(token: token) }
    }

    @Test("reminders go out when they are due, once, and not to whom has acknowledged")
    func reminders() async throws {
        let desk = try NoticeDesk(in: try Scratch())
        let id = try await desk.caseWithNotices()
        let trap = try await MailTrap()
        try desk.useMail(port: trap.port)
        #expect(try desk.place.notices.send(.email, on: id, as: desk.mia).queued == ["N1"])
        #expect(try desk.place.notices.send(.email, on: id, as: desk.mia).queued == [])
        _ = try await Postman(place: desk.place).deliverMail()
        #expect(try desk.place.notices.remind() == 0)
        desk.wait(days: 3)
        #expect(try desk.place.notices.remind() == 1)
        #expect(try desk.place.notices.remind() == 0)
        _ = try await Postman(place: desk.place).deliverMail()
        _ = try desk.place.notices.answer(.done("A1"), token: try Self.token(desk, id))
        _ = try desk.place.notices.answer(.done("A2"), token: try Self.token(desk, id))
        desk.wait(days: 5)
        #expect(try desk.place.notices.remind() == 0)
        #expect(trap.messages.count == 2)
    }

    @Test("texts go to the gateway that hears of them, and to nobody where there is none")
    func texts() async throws {
        let desk = try NoticeDesk(in: try Scratch())
        let id = try await desk.caseWithNotices()
        #expect(throws: (any Error).self) {
            try desk.place.notices.send(.text, notices: ["N1"], on: id, as: desk.mia)
        }
        #expect(try desk.place.notices.book(of: id, as: desk.mia)["N1"]?.sendings == [])
    }

    @Test("what all acknowledged becomes evidence for the case, which somebody else verifies")
    func evidence() async throws {
        let desk = try NoticeDesk(in: try Scratch())
        let id = try await desk.caseWithNotices()
        _ = try desk.place.notices.record(
            .delivered, of: "N2", way: .call, actions: ["A1", "A2"], on: id, as: desk.mia)
        _ = try desk.place.notices.answer(.done("A1"), token: try Self.token(desk, id))
        let biomed = NoticeDesk.principal(.biomedicalEngineer)
        #expect(try desk.place.notices.recordEvidence(id, as: biomed) == 2)
        #expect(try desk.place.notices.recordEvidence(id, as: biomed) == 0)
        let one = try desk.place.cases.find(id, as: biomed)
        #expect(one.devices["P2"]?.status(of: "CVE-2026-1000") == .done)
        #expect(one.devices["P1"]?.status(of: "CVE-2026-1000") == .notRemediated)
        #expect(one.evidence.values.map(\.evidence.kind) == [.acknowledgement])
    }

    @Test("no line of the log holds a name, an address, a link or a serial number")
    func log() async throws {
        let desk = try NoticeDesk(in: try Scratch())
        let id = try await desk.caseWithNotices()
        let token = try Self.token(desk, id)
        _ = try desk.place.notices.send(.email, on: id, as: desk.mia)
        _ = try desk.place.notices.answer(.help(.call, action: nil), token: token)
        _ = try desk.place.notices.calls(id, as: desk.mia)
        let text = try desk.place.store.audit.list(limit: 10_000).map { "\($0)" }.joined()
        #expect(text.contains("notice.help_asked") && text.contains("contact.seen"))
        for word in ["Rosa", "Hal Berg", "Elm", "rosa@", "555-01", "SN-SECRET", token] {
            #expect(!text.contains(word), "\(word)")
        }
    }

    @Test(
        "settings that cannot be used are refused with the reason",
        arguments: [
            ("hospital = A\nphone = 1", "address"), ("hospital = A\nphone = 1\naddress = http://a.org", "https"),
            (NoticeDesk.settings + "\npaper = a4", "paper"), (NoticeDesk.settings + "\ncolour = red", "colour"),
            (NoticeDesk.settings + "\nmail.host = mail.example.org\nmail.security = none\nmail.from = a@b.org", "TLS"),
            (NoticeDesk.settings + "\nmail.security = starttls\nmail.from = nobody", "mail.from"),
            (NoticeDesk.settings + "\ndays.remind = 7, 3", "days.remind"), (NoticeDesk.settings + "\nnothing", "Line"),
        ])
    func settings(_ text: String, _ reason: String) throws {
        do {
            _ = try NoticeSettings(text)
            Issue.record("they were taken")
        } catch {
            #expect(error.description.contains(reason), "\(error)")
        }
    }
}
