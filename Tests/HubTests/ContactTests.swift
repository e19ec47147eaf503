import Foundation
import Hub
import Response
import Store
import TestSupport
import Testing

@Suite("Contact data")
struct ContactTests {
    static let sheet = """
        reference,name,address,email,phone,language,preferred
        DC-1,Rosa Vidal,12 Elm Street|Springfield,rosa@example.org,555-0101,es,email
        DC-2,Hal Berg,9 Oak Road|Springfield,,555-0102,en,letter
        """

    @Test("is sealed in the database: none of it stands there in the clear")
    func sealed() throws {
        let scratch = try Scratch()
        let desk = try NoticeDesk(in: scratch)
        #expect(try desk.place.contacts.bringIn(csv: Array(Self.sheet.utf8), as: desk.mia) == 2)
        var files = Data()
        for name in try FileManager.default.contentsOfDirectory(atPath: scratch.path) where name.hasPrefix("hub.sqlite")
        {
            files.append(try Data(contentsOf: URL(fileURLWithPath: "\(scratch.path)/\(name)")))
        }
        #expect(files.count > 1000)
        for word in ["Rosa", "Vidal", "Elm Street", "rosa@example.org", "555-0101"] {
            #expect(files.range(of: Data(word.utf8)) == nil, "\(word)")
        }
    }

    @Test("is shown to patient-contact staff only, and every look is on record")
    func looks() throws {
        let desk = try NoticeDesk(in: try Scratch())
        _ = try desk.place.contacts.bringIn(csv: Array(Self.sheet.utf8), as: desk.mia)
        let contact = try desk.place.contacts.find("DC-1", for: "a call", as: desk.mia)
        #expect(contact.name == "Rosa Vidal" && contact.address == ["12 Elm Street", "Springfield"])
        for role in Role.allCases where role != .patientContact {
            #expect(throws: AccessError.self) {
                try desk.place.contacts.find("DC-1", for: "a call", as: NoticeDesk.principal(role))
            }
        }
        let looks = try desk.place.store.audit.list(AuditFilter(subject: "contact/DC-1"))
        #expect(looks.map(\.kind) == ["contact.seen"])
        #expect(looks.allSatisfy { !$0.body.contains("Rosa") })
    }

    @Test("of one person goes when it is erased, with the links and messages that lead to them")
    func erased() async throws {
        let desk = try NoticeDesk(in: try Scratch())
        let id = try await desk.caseWithNotices()
        _ = try desk.place.notices.send(.email, on: id, as: desk.mia)
        let link = try #require(try desk.messages().first { $0.reference == "DC-1" })
        try desk.place.contacts.erase("DC-1", as: desk.mia)
        #expect(throws: ContactError.noSuchContact("DC-1")) {
            try desk.place.contacts.find("DC-1", for: "a call", as: desk.mia)
        }
        #expect(try desk.messages().allSatisfy { $0.id != link.id })
        #expect(throws: ContactError.noSuchContact("DC-1")) { try desk.place.contacts.erase("DC-1", as: desk.mia) }
    }

    @Test(
        "a sheet with a line that cannot be used is refused whole, and the refusal repeats none of it",
        arguments: [
            "reference,name,email\nDC-1,Rosa,not an address", "reference,name\n,Rosa", "name\nRosa", "",
            "reference,name\nDC-1,Rosa\nDC-1,Rosa", "reference,name,preferred\nDC-1,Rosa,pigeon",
            "reference,name,language\nDC-1,Rosa,Spanish", "reference,name,email\nDC-1,Rosa,a@b\"c.org",
        ])
    func badSheets(_ text: String) throws {
        let desk = try NoticeDesk(in: try Scratch())
        do {
            _ = try desk.place.contacts.bringIn(csv: Array(text.utf8), as: desk.mia)
            Issue.record("it was taken")
        } catch let error as ContactError {
            #expect(error.code == "bad-contacts")
            #expect(!error.description.contains("Rosa"))
        }
        #expect(try desk.place.contacts.count(as: desk.mia) == 0)
    }

    @Test("a key that is missing, of another database or no key at all is told apart")
    func keys() throws {
        let scratch = try Scratch()
        let desk = try NoticeDesk(in: scratch)
        _ = try desk.place.contacts.bringIn(csv: Array(Self.sheet.utf8), as: desk.mia)
        let file = "\(scratch.path)/hub.sqlite.contact-key"
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        let saved = try Data(contentsOf: URL(fileURLWithPath: file))
        func code() -> String? {
            do {
                _ = try ContactKey(file: file, store: desk.place.store)
                return nil
            } catch { return (error as? ContactError)?.code }
        }
        #expect(code() == nil)
        try FileManager.default.removeItem(atPath: file)
        #expect(code() == "contact-key-missing")
        #expect(!FileManager.default.fileExists(atPath: file))
        for other in [String(repeating: "ab", count: 32), "no key"] {
            try Data(other.utf8).write(to: URL(fileURLWithPath: file))
            #expect(code() == "contact-key-wrong")
        }
        try saved.write(to: URL(fileURLWithPath: file))
        #expect(code() == nil)
    }
}
