import Foundation
import Hub
import Response
import Store
import Testing

@testable import HubWeb

/// A hub with a case about pumps that patients own, notices among them, and people in two languages.
struct NoticeStage {
    let harness: Harness
    let id: Int64

    static let serials = ["SN-SECRET-1", "SN-SECRET-2", "SN-SECRET-3", "SN-SECRET-4"]
    /// What of a contact stands nowhere but where staff reach people.
    static let private_ = [
        "Rosa Vidal", "Hal Berg", "Elm Street", "Oak Road", "rosa@example.org", "hal@example.org", "555-0131",
        "555-0132",
    ]

    static let settings = """
        hospital = Lakeside Hospital
        phone = 555-0100
        hours.en = each day from 8 to 6
        hours.es = cada día de 8 a 6
        address = https://notices.example.org
        mail.host = 127.0.0.1
        mail.port = 9
        mail.security = none
        mail.from = notices@example.org
        """

    static let contacts = """
        reference,name,address,email,phone,language,preferred
        DC-1,Rosa Vidal,12 Elm Street|Springfield,rosa@example.org,555-0131,es,email
        DC-2,Hal Berg,9 Oak Road|Springfield,hal@example.org,555-0132,en,letter
        """

    private static let advisory = """
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

    private static let inventory = """
        Asset Tag,Manufacturer,Model,Serial Number,Owner,Patient Ref,Department
        P1,Tidewater,Brook 7,SN-SECRET-1,Patient,DC-1,
        P2,Tidewater,Brook 7,SN-SECRET-2,Patient,DC-2,
        P3,Tidewater,Brook 7,SN-SECRET-3,Patient,DC-2,
        P4,Tidewater,Brook 7,SN-SECRET-4,Patient,,
        """

    static func make() async throws -> NoticeStage {
        let harness = try await Harness.make()
        let place = harness.place
        let folder = FileManager.default.temporaryDirectory.path + "/suture-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Data(advisory.utf8).write(to: URL(fileURLWithPath: "\(folder)/ex-1.json"))
        try Data(inventory.utf8).write(to: URL(fileURLWithPath: "\(folder)/inventory.csv"))
        _ = try AdvisoryImport(store: place.store, by: "test").run(["\(folder)/ex-1.json"])
        _ = try InventoryIntake(path: "\(folder)/inventory.csv", rejects: "\(folder)/rejects.csv").run(
            store: place.store, by: "test")
        _ = try await DatabaseMatch(store: place.store).run()
        let biomed = try await harness.principal(.biomedicalEngineer)
        let mia = try await harness.principal(.patientContact)
        try place.notices.setSettings(settings, as: try await harness.principal(.administrator))
        _ = try place.contacts.bringIn(csv: Array(contacts.utf8), as: mia)
        let id = try #require(Int64(try place.cases.open(advisories: ["EX-1"], as: biomed).id))
        let actions = ["Switch off Remote Bolus in the menu.", "Keep the pump with you."].map { text in
            ActionDraft(
                kind: .userAdvice, audience: .patient, text: text,
                translations: text.hasPrefix("Switch") ? ["es": "Apague el bolo remoto en el menú."] : [:],
                source: .person(id: "biomed", reference: "bulletin 7"), costsNothing: true)
        }
        _ = try place.cases.carryOut(.addActions(actions), on: id, as: biomed)
        _ = try place.notices.prepare(id, as: mia)
        return NoticeStage(harness: harness, id: id)
    }

    /// The path of a new link to the page of a notice.
    func link(_ notice: String = "N1") async throws -> String {
        let mia = try await harness.principal(.patientContact)
        let letters = try harness.place.notices.letters([notice], on: id, as: mia)
        return try #require(letters.first?.link).replacing("https://notices.example.org", with: "")
    }
}
