import Foundation
import Hub
import Response
import Store
import TestSupport
import Testing

@Suite("E-mails of notices")
struct PostmanTests {
    static func desk(_ trap: MailTrap, in scratch: Scratch) async throws -> (desk: NoticeDesk, id: Int64) {
        let desk = try NoticeDesk(in: scratch)
        let id = try await desk.caseWithNotices()
        try desk.useMail(port: trap.port)
        _ = try desk.place.notices.send(.email, on: id, as: desk.mia)
        return (desk, id)
    }

    @Test("a message reaches the server whole, in the recipient's language, with a subject that tells nothing")
    func sent() async throws {
        let trap = try await MailTrap()
        let (desk, id) = try await Self.desk(trap, in: try Scratch())
        #expect(try await Postman(place: desk.place).deliverMail() == 1)
        let message = try #require(trap.messages.first)
        let head = message.components(separatedBy: "\n\n")[0]
        #expect(head.contains("To: <rosa@example.org>"))
        #expect(head.contains("Subject: Un aviso de Lakeside Hospital"))
        #expect(head.contains("Content-Language: es") && head.contains("Message-ID: <"))
        #expect(message.contains("https://notices.example.org/n/"))
        #expect(!message.contains("Rosa") && !message.contains("SN-SECRET") && !message.contains("Brook"))
        #expect(message.components(separatedBy: "\n").allSatisfy { $0.utf8.count <= 76 })
        #expect(try desk.place.notices.book(of: id, as: desk.mia)["N1"]?.state == .sent)
        #expect(try await Postman(place: desk.place).deliverMail() == 0)
    }

    @Test(
        "an address that the server refuses for good has bounced; its owner is called, and the server's words are not kept"
    )
    func bounced() async throws {
        let trap = try await MailTrap { recipient in "550 5.1.1 <\(recipient)>: no such user" }
        let (desk, id) = try await Self.desk(trap, in: try Scratch())
        #expect(try await Postman(place: desk.place).deliverMail() == 0)
        #expect(try desk.place.notices.book(of: id, as: desk.mia)["N1"]?.state == .bounced)
        #expect(try desk.place.notices.calls(id, as: desk.mia).map(\.notice.id).contains("N1"))
        let log = try desk.place.store.audit.list(limit: 10_000).map { "\($0)" }.joined()
        #expect(log.contains("550 5.1.1") && !log.contains("rosa@"))
    }

    @Test("a server that is busy or gone is tried again later, and nothing is lost or said of the recipient meanwhile")
    func later() async throws {
        let trap = try await MailTrap { _ in "451 4.3.0 later" }
        let (desk, id) = try await Self.desk(trap, in: try Scratch())
        #expect(try await Postman(place: desk.place).deliverMail() == 0)
        #expect(try desk.messages().map(\.attempts) == [1])
        #expect(try desk.place.notices.book(of: id, as: desk.mia)["N1"]?.sendings == [])
        try await trap.close()
        desk.wait(days: 1)
        #expect(try await Postman(place: desk.place).deliverMail() == 0)
        #expect(try desk.messages().map(\.attempts) == [2])
        let other = try await MailTrap()
        try desk.useMail(port: other.port)
        desk.wait(days: 1)
        #expect(try await Postman(place: desk.place).deliverMail() == 1)
        #expect(try desk.messages() == [])
    }

    @Test("where TLS is wanted, a server that does not offer it is told nothing")
    func noTLS() async throws {
        let trap = try await MailTrap()
        let (desk, _) = try await Self.desk(trap, in: try Scratch())
        try desk.useMail(port: trap.port, security: "starttls")
        #expect(try await Postman(place: desk.place).deliverMail() == 0)
        #expect(trap.messages == [] && trap.commands == ["EHLO suture.invalid"])
    }

    @Test("after a message is gone neither its address nor its words are kept")
    func wiped() async throws {
        let scratch = try Scratch()
        let trap = try await MailTrap()
        let (desk, _) = try await Self.desk(trap, in: scratch)
        let id = try #require(try desk.messages().first?.id)
        #expect(try await Postman(place: desk.place).deliverMail() == 1)
        let sizes = try desk.place.store.driver.read { connection in
            try connection.rows("SELECT LENGTH(sealed) FROM outgoing_messages WHERE id = ?", [.integer(id)]) {
                row throws(StoreError) in try row.integer()
            }
        }
        #expect(sizes == [0])
    }
}
