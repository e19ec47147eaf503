import Foundation
import HTTPTypes
import Hub
import Testing

@testable import HubWeb

/// Files that others send, through their forms.
@Suite("Forms for what others send")
struct IntakeFormTests {
    private static let bundle = """
        {"resourceType": "Bundle", "type": "collection", "entry": [{"resource": {"resourceType": "Device", "id": "d1",
          "identifier": [{"value": "F-1"}], "manufacturer": "Northwind",
          "deviceName": [{"name": "Tide 400", "type": "model-name"}]}}]}
        """
    private static let recall = """
        {"results": [{"product_res_number": "Z-0001-2026", "res_event_number": "90001", "recalling_firm": "Northwind",
          "product_description": "Northwind Tide 400 infusion pump.", "code_info": "All", "reason_for_recall": "Silent alarm.",
          "event_date_initiated": "2026-01-05", "event_date_posted": "2026-02-01"}]}
        """
    private static let parts = """
        {"bomFormat": "CycloneDX", "specVersion": "1.6", "metadata": {"component": {"type": "device", "name": "Tide 400"}},
         "components": [{"type": "library", "name": "ring", "version": "1.0"}]}
        """
    private static let answers = "ID,Question,Answer\nMPII-1,Does it keep patient data?,Yes\n"

    private static func stocked(_ api: API) async throws -> Browser {
        let browser = try await Browser.signedIn(api, as: .biomedicalEngineer)
        let sent = try await browser.upload(
            "/imports/new", field: "file", name: "pumps.csv", SmallDocument.inventory)
        #expect(sent.status == 200)
        return browser
    }

    @Test("the page of imports leads to each of them that its reader may use")
    func links() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let biomed = try await Browser.signedIn(api, as: .biomedicalEngineer)
            let page = try await biomed.get("/imports").text
            for form in IntakeForm.all {
                #expect(page.contains(#"href="\#(form.path)""#), "\(form.name)")
                #expect(try await biomed.get(form.path).text.contains(#"enctype="multipart/form-data""#))
            }
            let security = try await Browser.signedIn(api, as: .securityAnalyst)
            let other = try await security.get("/imports").text
            #expect(other.contains("/imports/recalls") && !other.contains("/imports/sbom"))
        }
    }

    @Test("devices of a FHIR bundle are in the inventory, and the others stay")
    func fhir() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let browser = try await Self.stocked(api)
            let sent = try await browser.upload("/imports/fhir", field: "file", name: "devices.json", Self.bundle)
            #expect(sent.status == 200 && sent.text.contains("devices.json"), "\(sent.text)")
            #expect(try await browser.get("/devices/F-1").status == 200)
            #expect(!(try await browser.get("/devices/A-1").text).contains("not seen"))
        }
    }

    @Test("recalls are advisories afterwards")
    func recalls() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let browser = try await Self.stocked(api)
            let sent = try await browser.upload("/imports/recalls", field: "file", name: "recalls.json", Self.recall)
            #expect(sent.status == 200 && sent.text.contains("1 record read"), "\(sent.text)")
            #expect(try await browser.get("/advisories/Z-0001-2026").status == 200)
        }
    }

    @Test("a parts list and a disclosure are shown with the product of the device that was named")
    func product() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let browser = try await Self.stocked(api)
            let list = try await browser.upload(
                "/imports/sbom", field: "file", name: "tide.cdx.json", Self.parts, with: ["device": "A-1"])
            #expect(list.status == 200 && list.text.contains("CycloneDX 1.6"), "\(list.text)")
            let disclosure = try await browser.upload(
                "/imports/mds2", field: "file", name: "mds2.csv", Self.answers,
                with: ["device": "A-1", "revision": "2019"])
            #expect(disclosure.status == 200 && disclosure.text.contains("answers"), "\(disclosure.text)")
            let address = list.text.components(separatedBy: "href=\"/products/").last?.prefix { $0 != "\"" } ?? ""
            let page = try await browser.get("/products/\(address)").text
            #expect(page.contains("CycloneDX 1.6 with 1 part, for version 2.1"))
            #expect(page.contains("Does it keep patient data?"))
            let link = "/imports/sbom?product=\(address)"
            #expect(page.contains("href=\"\(link)\""))
            #expect(try await browser.get(link).text.contains("name=\"product\" value=\"\(address)\""))
        }
    }

    @Test(
        "what cannot be used is said on the form, which keeps what was typed",
        arguments: [
            ("fhir", "{}", [:], "Not done."), ("recalls", "[1", [:], "Not done."),
            ("sbom", "{}", ["device": "A-1"], "Not done."), ("sbom", parts, [:], "Say what the file is about"),
            ("sbom", parts, ["device": "A-9"], "A-9"), ("sbom", parts, ["device": "A-3"], "A-3"),
            ("sbom", parts, ["product": "twelve"], "“twelve” is no number of a product."),
            ("sbom", parts, ["device": "A-1", "product": "1"], "not both"),
            ("mds2", "a,b\n1,2\n", ["device": "A-1"], "Not done."), ("mds2", "", ["device": "A-1"], "Choose a file."),
        ])
    func refused(name: String, content: String, fields: [String: String], words: String) async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let browser = try await Self.stocked(api)
            let sent = try await browser.upload(
                "/imports/\(name)", field: "file", name: "file.txt", content, with: fields)
            #expect((400..<500).contains(sent.status) && sent.text.contains(words), "\(sent.text)")
            for value in fields.values { #expect(sent.text.contains("value=\"\(value)\"")) }
        }
    }
}
