import Foundation
import Hub
import Testing

@testable import HubWeb

/// Texts that want to be more than texts, in every field that the world outside fills.
@Suite("Hostile texts")
struct HostileTests {
    static let texts = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'><svg onload=alert(1)>",
        "\u{202E}gnp.exe\u{202C}", "=HYPERLINK(\"http://x\",\"y\")", "{{#products}}{{{.}}}{{/products}}",
        "a\u{0301}\"\u{0301} onmouseover=\"alert(1)", String(repeating: "W", count: 10_000),
        "javascript:alert(1)", "</textarea></title><script>alert(2)</script>",
    ]

    static let columns = [
        "asset_tag", "manufacturer", "model", "model_number", "serial_number", "software_version", "description",
        "department", "location", "operating_system", "network_zone", "clinical_function", "status",
    ]

    static var inventory: String {
        var lines = [columns.joined(separator: ",")]
        for (number, text) in texts.enumerated() {
            let cell = "\"\(text.replacing("\"", with: "\"\""))\""
            let tag = number == 7 ? "T7" : "\"T\(number)\(text.replacing("\"", with: "\"\""))\""
            lines.append(([tag] + Array(repeating: cell, count: columns.count - 1)).joined(separator: ","))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A document of our examples with one of its texts everywhere that people read.
    static func advisory(_ number: Int) throws -> String {
        let example = Data(try StoryTests.example("advisories/ecc-2022-0031.json").utf8)
        func poisoned(_ value: Any, _ key: String) -> Any {
            if let members = value as? [String: Any] {
                return Dictionary(uniqueKeysWithValues: members.map { ($0.key, poisoned($0.value, $0.key)) })
            }
            if let list = value as? [Any] { return list.map { poisoned($0, key) } }
            let free = [
                "url", "title", "text", "details", "summary", "name", "issuing_authority", "contact_details", "names",
            ]
            return value is String && free.contains(key) ? texts[number] : value
        }
        var document = poisoned(try JSONSerialization.jsonObject(with: example), "") as? [String: Any] ?? [:]
        var inner = document["document"] as? [String: Any] ?? [:]
        var tracking = inner["tracking"] as? [String: Any] ?? [:]
        tracking["id"] = "H-\(number)-\(texts[number].prefix(60))"
        inner["tracking"] = tracking
        document["document"] = inner
        return String(decoding: try JSONSerialization.data(withJSONObject: document), as: UTF8.self)
    }

    static func check(_ reply: API.Reply, _ path: String) {
        let text = reply.text
        #expect(reply.status == 200, "\(path): \(reply.status)")
        #expect(!text.contains("<script>") && !text.contains("<img src=x") && !text.contains("<svg onload"), "\(path)")
        #expect(!text.contains("href=\"javascript:"), "\(path)")
        #expect(text.utf8.count < 150_000, "\(path): \(text.utf8.count) bytes")
        // A quotation mark that ended an attribute would leave its handler outside.
        #expect(text.firstMatch(of: /<[^>"]*("[^"]*"[^>"]*)*\son[a-z]+=/) == nil, "\(path)")
    }

    /// The addresses of a page that lead to one thing each.
    static func links(_ text: String, _ prefix: String) -> [String] {
        let parts = text.components(separatedBy: "href=\"\(prefix)").dropFirst()
        return parts.map { prefix + $0.prefix { $0 != "\"" }.replacing("&amp;", with: "&") }
    }

    @Test("hostile advisories and devices are only text on every page")
    func everyPage() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let inventory = try await api.user(.biomedicalEngineer).post(
                "/api/v1/imports?name=%3Cscript%3Ealert(1)%3C/script%3E", Self.inventory, type: "text/csv")
            #expect(inventory.status == 201, "\(inventory.text.prefix(500))")
            for number in Self.texts.indices {
                let reply = try await api.user(.securityAnalyst).post("/api/v1/advisories", try Self.advisory(number))
                #expect(reply.status == 201, "\(number): \(reply.text.prefix(500))")
            }
            let browser = try await Browser.signedIn(api, as: .biomedicalEngineer)
            let lists = [
                "/", "/cases", "/cases?view=table", "/advisories", "/devices", "/products", "/review", "/reports",
                "/imports", "/settings", "/imports/1", "/devices?text=%3Cscript%3E&location=%22%3E%3Cimg%20src%3Dx%3E",
                "/products?text=%22%20onfocus%3D%22alert(1)", "/cases?text=%3Cscript%3Ealert(1)%3C/script%3E",
            ]
            var things: [String] = []
            for path in lists {
                let reply = try await browser.get(path)
                Self.check(reply, path)
                things +=
                    Self.links(reply.text, "/devices/").prefix(12) + Self.links(reply.text, "/products/").prefix(12)
                things += Self.links(reply.text, "/advisories/").filter { $0 != "/advisories/new" }.prefix(12)
            }
            #expect(Set(things).count > 20)
            for path in Set(things) { Self.check(try await browser.get(path), path) }
            let log = try await Browser.signedIn(api, as: .auditor).get("/audit")
            Self.check(log, "/audit")
        }
    }

    @Test("no cell of an exported table is a formula")
    func sheets() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            _ = try await api.user(.biomedicalEngineer).post("/api/v1/imports", Self.inventory, type: "text/csv")
            let text = try await Browser.signedIn(api, as: .auditor).get("/devices.csv").text
            #expect(text.contains("'=HYPERLINK"))
            #expect(text.firstMatch(of: /(^|[,\n])"?[=+@]/) == nil)
        }
    }
}
