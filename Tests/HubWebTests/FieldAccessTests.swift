import HTTPTypes
import Hub
import Testing

@testable import HubWeb

/// A field that not everybody may see is left out wherever a device is shown: pages, API, history, exports.
@Suite("Access to single fields")
struct FieldAccessTests {
    private static let (old, new) = ("DC-OLD-77", "DC-NEW-88")

    private static func inventory(_ reference: String) -> String {
        "asset_tag,manufacturer,model,owner,patient_reference\nP-1,Northwind,Tide 400,patient,\(reference)\n"
    }

    private static let addresses = [
        "/devices/P-1", "/devices", "/devices?text=P-1", "/products/1", "/imports", "/imports/2",
        "/api/v1/devices", "/api/v1/devices/P-1", "/api/v1/devices/P-1/history", "/api/v1/devices/P-1/advisories",
        "/api/v1/imports/2", "/fhir/Device", "/fhir/Device?identifier=P-1", "/api/v1/exports/devices",
        "/api/v1/exports/cases", "/audit", "/api/v1/audit",
    ]

    @Test(
        "whoever may not see patients' references finds them nowhere, neither as they are nor as they were",
        arguments: Role.allCases.filter { !$0.permissions.contains(.seePatientReferences) })
    func hidden(role: Role) async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            try await Self.stock(api)
            let browser = try await Browser.signedIn(api, as: role)
            for address in Self.addresses {
                let reply = try await browser.get(address)
                for reference in [Self.old, Self.new] {
                    #expect(!reply.text.contains(reference), "\(address)")
                }
            }
            #expect(!(try await browser.get("/devices/P-1").text).contains("Patient contact reference"))
        }
    }

    @Test(
        "whoever cares for patients sees them with the device, and what they were",
        arguments: Role.allCases.filter { $0.permissions.contains(.seePatientReferences) })
    func shown(role: Role) async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            try await Self.stock(api)
            let browser = try await Browser.signedIn(api, as: role)
            for address in ["/devices/P-1", "/api/v1/devices/P-1/history"] {
                let text = try await browser.get(address).text
                #expect(text.contains(Self.old) && text.contains(Self.new), "\(address)")
            }
        }
    }

    private static func stock(_ api: API) async throws {
        let biomed = try await api.user(.biomedicalEngineer)
        for reference in [old, new] {
            let reply = try await biomed.post("/api/v1/imports", inventory(reference), type: "text/csv")
            #expect(reply.status == 201, "\(reply.text)")
        }
    }
}
