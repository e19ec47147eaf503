import Hub
import Response
import Store
import TestSupport
import Testing
import Triage

/// A hub with contacts and a case whose plan is agreed, as patient-contact staff find it.
struct NoticeDesk {
    let place: Workplace
    let time: MovingTime
    /// The folder of the database, kept as long as the desk.
    private let scratch: Scratch
    let mia = NoticeDesk.principal(.patientContact)

    static let settings = """
        hospital = Lakeside Hospital
        phone = 555-0100
        hours.en = each day from 8 to 6
        hours.es = cada día de 8 a 6
        return = Lakeside Hospital; 1 Lake Road; Springfield
        address = https://notices.example.org
        mail.host = 127.0.0.1
        mail.port = 9
        mail.security = none
        mail.from = notices@example.org
        """

    static let advisory = """
        {"document": {"category": "csaf_security_advisory", "csaf_version": "2.0", "title": "Pump",
        "publisher": {"category": "coordinator", "name": "Example", "namespace": "https://example.org"},
        "tracking": {"id": "EX-1", "status": "final", "version": "1", "current_release_date": "2026-01-01T00:00:00Z",
        "initial_release_date": "2026-01-01T00:00:00Z",
        "revision_history": [{"date": "2026-01-01T00:00:00Z", "number": "1", "summary": "First"}]}},
        "product_tree": {"branches": [{"category": "vendor", "name": "Tidewater", "branches": [
        {"category": "product_name", "name": "Brook 7", "branches": [
        {"category": "product_version_range", "name": "vers:all/*", "product": {"product_id": "P1",
        "name": "Tidewater Brook 7"}}]}]}]},
        "vulnerabilities": [{"cve": "CVE-2026-1000", "product_status": {"known_affected": ["P1"]}}]}
        """

    /// Three patients own pumps, one of them two; one pump is nobody's that is known.
    static let inventory = """
        Asset Tag,Manufacturer,Model,Serial Number,Owner,Patient Ref,Department
        P1,Tidewater,Brook 7,SN-SECRET-1,Patient,DC-1,
        P2,Tidewater,Brook 7,SN-SECRET-2,Patient,DC-2,
        P3,Tidewater,Brook 7,SN-SECRET-3,Patient,DC-2,
        P4,Tidewater,Brook 7,SN-SECRET-4,Patient,,
        H1,Tidewater,Brook 7,SN-SECRET-5,Hospital,,ICU
        """

    static func principal(_ role: Role) -> Principal {
        Principal(userID: 1, login: role.rawValue, name: role.title, roles: [role])
    }

    init(in scratch: Scratch) throws {
        self.scratch = scratch
        let time = MovingTime(1_772_438_400_000)
        self.time = time
        let path = "\(scratch.path)/hub.sqlite"
        let store = try SutureStore.open(path: path) { time.value }
        place = Workplace(
            store: store, clock: { Instant(milliseconds: time.value) }, contactKeyFile: path + ".contact-key")
    }

    /// A case with agreed actions for patients, in two languages, contacts for two of them, and a notice for each.
    func caseWithNotices() async throws -> Int64 {
        let scratch = try Scratch()
        let store = place.store
        _ = try AdvisoryImport(store: store, by: "test").run([try scratch.write("ex-1.json", Self.advisory)])
        _ = try InventoryIntake(
            path: try scratch.write("inventory.csv", Self.inventory), rejects: "\(scratch.path)/rejects.csv"
        ).run(store: store, by: "test")
        _ = try await DatabaseMatch(store: store).run()
        try place.notices.setSettings(Self.settings, as: Self.principal(.administrator))
        _ = try place.contacts.bringIn(csv: Array(ContactTests.sheet.utf8), as: mia)
        let biomed = Self.principal(.biomedicalEngineer)
        let opened = try place.cases.open(advisories: ["EX-1"], as: biomed)
        let id = try #require(Int64(opened.id))
        let source = ActionSource.person(id: biomed.login, reference: "bulletin 7")
        let planned = try place.cases.carryOut(
            .addActions([
                ActionDraft(
                    kind: .userAdvice, audience: .patient, text: "Switch off Remote Bolus in the menu.",
                    translations: ["es": "Apague el bolo remoto en el menú."], source: source, costsNothing: true),
                ActionDraft(
                    kind: .userAdvice, audience: .patient, text: "Keep the pump with you.",
                    translations: ["es": "Tenga la bomba con usted."], source: source),
            ]), on: id, as: biomed)
        _ = try place.cases.carryOut(.giveKey(.plan, plan: planned.plan), on: id, as: biomed)
        _ = try place.cases.carryOut(
            .giveKey(.plan, plan: planned.plan), on: id, as: Self.principal(.securityAnalyst))
        _ = try place.notices.prepare(id, as: mia)
        return id
    }

    /// Lets e-mails go to a server of a test.
    func useMail(port: Int, security: String = "none") throws {
        let mail = "mail.host = 127.0.0.1\nmail.port = \(port)\nmail.security = \(security)\nmail.from = n@example.org"
        try place.notices.setSettings("\(Self.settings)\n\(mail)", as: Self.principal(.administrator))
    }

    /// The messages that wait.
    func messages() throws -> [OutgoingMessage] { try place.store.notices.due("email", at: .max) }

    func wait(days: Int64) { time.value += days * 86_400_000 }
}
