import Foundation
import HTTPTypes
import Testing

@testable import HubWeb

/// The OpenAPI description, read as other programs read it.
@Suite("The API's description")
struct DescriptionTests {
    static func document() throws -> JSONTree {
        let bytes = OpenAPI.document(Endpoints.all, schemas: Schemas.all).bytes
        return JSONTree(try JSONSerialization.jsonObject(with: Data(bytes)))
    }

    @Test("every endpoint is described, under a name of its own")
    func complete() throws {
        let paths = try Self.document()["paths"]
        var names: [String] = []
        for endpoint in Endpoints.all {
            let operation = paths[endpoint.path][endpoint.method.rawValue.lowercased()]
            names.append(try #require(operation["operationId"].string))
            #expect(operation["summary"].string?.isEmpty == false)
        }
        #expect(Set(names).count == names.count)
    }

    @Test("every shape that is named exists")
    func references() throws {
        let text = String(
            decoding: OpenAPI.document(Endpoints.all, schemas: Schemas.all).bytes, as: UTF8.self)
        let known = Set(try Self.document()["components"]["schemas"].names)
        for match in text.matches(of: /#\/components\/schemas\/([A-Za-z]+)/) {
            #expect(known.contains(String(match.1)))
        }
    }
}
