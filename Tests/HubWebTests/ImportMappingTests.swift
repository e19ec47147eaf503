import Hub
import Inventory
import Store
import Testing

@testable import HubWeb

/// Which column is which, for imports by programs.
@Suite("Column mappings of the API")
struct ImportMappingTests {
    private static let export = "Kennung,Firma,Geraet\nX-1,Northwind,Tide 400\n"
    private static let mapping = "asset tag = Kennung\nmanufacturer = Firma\nmodel = Geraet\n"

    private static func imported(_ api: API, _ query: String = "") async throws -> API.Reply {
        try await api.user(.biomedicalEngineer).post("/api/v1/imports\(query)", export, type: "text/csv")
    }

    @Test("the saved mapping is used where the request brings none")
    func saved() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            #expect(try await Self.imported(api).status >= 400)
            let principal = try await harness.principal(.biomedicalEngineer)
            try harness.place.references.setColumnMapping(Self.mapping, as: principal)
            let reply = try await Self.imported(api)
            #expect(reply.status == 201, "\(reply.text)")
            #expect(try harness.place.store.knownDevice("X-1").device[.model] == "Tide 400")
        }
    }

    @Test("the request's own mapping goes before the saved one")
    func given() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let principal = try await harness.principal(.biomedicalEngineer)
            try harness.place.references.setColumnMapping("asset tag = Nummer", as: principal)
            let reply = try await Self.imported(api, "?mapping=\(Address.encoded(Self.mapping))")
            #expect(reply.status == 201, "\(reply.text)")
        }
    }

    @Test("a mapping that cannot be read is refused, and nothing is imported")
    func unreadable() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let reply = try await Self.imported(api, "?mapping=nonsense")
            #expect(reply.status == 400 && reply.text.contains("mapping"), "\(reply.text)")
        }
    }
}
