import Hub
import Testing

@testable import HubWeb

/// CSAF 2.0, conformance clause 11: the viewer.
@Suite("CSAF viewer")
struct ViewerTests {
    private static func page(_ document: SmallDocument) async throws -> String {
        let harness = try await Harness.make()
        return try await harness.run { api in
            _ = try await api.user(.securityAnalyst).post("/api/v1/advisories", document.text)
            return try await Browser.signedIn(api, as: .auditor).get("/advisories/NW-2026-1").text
        }
    }

    @Test("where vector and stated score disagree, the vector is shown and counts")
    func inconsistent() async throws {
        var document = SmallDocument()
        document.scores = [("CVSS:3.1/AV:A/AC:L/PR:N/UI:N/S:U/C:N/I:H/A:N", 9.9, "CRITICAL")]
        let text = try await Self.page(document)
        #expect(text.contains("CVSS:3.1/AV:A/AC:L/PR:N/UI:N/S:U/C:N/I:H/A:N"))
        #expect(text.contains("Medium 6.5") && text.contains("The vector is what counts here."))
    }

    @Test("of several scores of a product, the highest is shown")
    func several() async throws {
        var document = SmallDocument()
        document.scores = [
            ("CVSS:3.1/AV:P/AC:L/PR:N/UI:N/S:U/C:L/I:N/A:N", 2.4, "LOW"),
            ("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", 9.8, "CRITICAL"),
        ]
        let text = try await Self.page(document)
        #expect(text.contains("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"))
        #expect(!text.contains("CVSS:3.1/AV:P/AC:L/PR:N/UI:N/S:U/C:L/I:N/A:N"))
    }

    @Test("markup of a document is text, and is not carried out")
    func markup() async throws {
        var document = SmallDocument()
        document.note = "[read](javascript:alert(1)) <b>bold</b> **strong**"
        let text = try await Self.page(document)
        #expect(text.contains("[read](javascript:alert(1)) &lt;b&gt;bold&lt;/b&gt; **strong**"))
    }
}
