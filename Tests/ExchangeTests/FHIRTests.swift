import CSAF
import Exchange
import Foundation
import Inventory
import Response
import Testing
import Triage

@Suite("FHIR")
struct FHIRTests {
    private static let issuer = Issuer(name: "General Hospital", namespace: "https://hospital.example")

    private static func resource(_ values: [DeviceField: String], showsPatient: Bool = true) throws -> JSONNode {
        var writer = JSONWriter()
        FHIRDevice(Device(values), isMissing: false, issuer: issuer, showsPatient: showsPatient).write(to: &writer)
        return try JSONDocument(writer.bytes).root
    }

    @Test("a patient's device follows US Core, and says of the patient no more than the reference")
    func patient() throws {
        let values: [DeviceField: String] = [
            .assetTag: "P-1", .owner: "patient", .patientContactReference: "DC-1", .model: "630G",
            .udi: "(01)00763000000015(17)270101(10)L1", .location: "Home",
        ]
        let device = try Self.resource(values)
        #expect(device["meta"]?["profile"]?[0]?.string == FHIRDevice.patientProfile)
        #expect(device["patient"]?["identifier"]?["value"]?.string == "DC-1")
        #expect(device["owner"] == nil)
        #expect(device["type"]?["text"]?.string == "630G")
        #expect(device["udiCarrier"]?[0]?["deviceIdentifier"]?.string == "00763000000015")
        #expect(device["expirationDate"]?.string == "2027-01-01")
        #expect(try Self.resource(values, showsPatient: false)["patient"] == nil)
    }

    @Test("a hospital's device has an owner; what the inventory does not say is left out, and no date is guessed")
    func hospital() throws {
        let device = try Self.resource([
            .assetTag: "A 1", .owner: "hospital", .manufactureDate: "spring", .udi: "see label, é",
        ])
        #expect(device["owner"]?["display"]?.string == "General Hospital")
        #expect(device["identifier"]?[0]?["system"]?.string == "https://hospital.example/asset-tag")
        for name in ["manufactureDate", "udiCarrier", "version", "location", "serialNumber", "patient", "meta"] {
            #expect(device[name] == nil, "\(name)")
        }
    }

    @Test("any asset tag has an id that FHIR allows, and reads back", arguments: 0..<300)
    func ids(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let signs = Array("aZ9-. /é日_x")
        let tag = String(
            (0..<Int.random(in: 1...20, using: &random)).map { _ in signs.randomElement(using: &random) ?? "a" })
        let id = FHIRID.device(tag)
        #expect(id.wholeMatch(of: /[A-Za-z0-9\-.]{1,64}/) != nil, "seed \(seed): \(id)")
        #expect(FHIRID.tag(ofDevice: id) == (id.hasPrefix("h-") ? nil : tag), "seed \(seed)")
    }

    @Test("a device's task goes from requested to completed with the work")
    func tasks() throws {
        func status(_ story: CaseStory) throws -> String? {
            var writer = JSONWriter()
            FHIRTask.all(of: story.state).last?.write(issuer: nil, to: &writer)
            return try JSONDocument(writer.bytes).root["status"]?.string
        }
        var story = try CaseStory(devices: [CaseStory.device("A")])
        #expect(try status(story) == "requested")
        try story.plan(.patch, "Install 2.4")
        try story.tell(.startWork(DeviceScope(["A"]), action: "A1", reason: nil))
        #expect(try status(story) == "in-progress")
        try story.finish(["A"])
        #expect(try status(story) == "completed")
    }

    @Test("a notice goes from preparation to completed as it is sent and acknowledged, and names nobody")
    func notices() throws {
        var story = try CaseStory(devices: [CaseStory.device("A")])
        try story.plan(.patch, "Switch Remote Bolus off")
        var book = NoticeBook()
        func tell(_ command: NoticeCommand) throws {
            for event in try book.decide(command, by: "mia", at: CaseStory.start) { try book.apply(event) }
        }
        func resource() throws -> (node: JSONNode, text: String) {
            var writer = JSONWriter()
            FHIRCommunication.all(of: story.state, book).first?.write(issuer: Self.issuer, to: &writer)
            return (try JSONDocument(writer.bytes).root, String(decoding: writer.bytes, as: UTF8.self))
        }
        try tell(.prepare([.init(NoticeRecipient(.patient, reference: "DC-77"), devices: ["A"], actions: ["A1"])]))
        #expect(try resource().node["status"]?.string == "preparation")
        try tell(.recordSending("N1", .email, language: "en"))
        #expect(try resource().node["status"]?.string == "in-progress")
        try tell(.acknowledge("N1", actions: ["A1"], .page))
        let last = try resource()
        #expect(last.node["status"]?.string == "completed")
        #expect(last.node["payload"]?[0]?["contentString"]?.string == "Switch Remote Bolus off")
        #expect(last.node["recipient"]?[0]?["display"]?.string == "Patient")
        #expect(last.node["about"]?[0]?["reference"]?.string?.hasPrefix("Device/") == true)
        #expect(!last.text.contains("DC-77"))
    }
}
