import Crypto
import Foundation
import Hub
import TestSupport
import Testing

@testable import HubWeb

/// The MiniMed story, told through the API: from the advisory to a closed case whose log verifies.
@Suite("The story")
struct StoryTests {
    static let advisory = "ECC-2022-0031"

    static func example(_ name: String) throws -> String {
        // The inventory is as spreadsheets write it, in Windows-1252; every byte is a character of Latin-1 too.
        let bytes = try Data(contentsOf: Corpora.checkout.appendingPathComponent("Examples/\(name)"))
        return String(data: bytes, encoding: .utf8) ?? String(decoding: bytes.map(UInt16.init), as: UTF16.self)
    }

    /// A hub into which inventory and advisory came, and the case that was opened for it.
    static func opened(_ api: API) async throws -> Int64 {
        let biomed = try await api.user(.biomedicalEngineer)
        let security = try await api.user(.securityAnalyst)
        let imported = try await biomed.post(
            "/api/v1/imports?name=inventory.csv", try example("inventory.csv"), type: "text/csv")
        #expect(imported.status == 201, "\(imported.text)")
        let document = try await security.post("/api/v1/advisories", try example("advisories/ecc-2022-0031.json"))
        #expect(document.status == 201, "\(document.text)")
        let opened = try await security.post("/api/v1/cases", #"{"advisories": ["\#(advisory)"]}"#)
        try #require(opened.status == 201, "\(opened.text)")
        return try #require(try opened.json()["id"].number)
    }

    static func devices(_ user: API.User, _ id: Int64, verdict: String? = nil) async throws -> [JSONTree] {
        let filter = verdict.map { "&verdict=\($0)" } ?? ""
        return try await user.get("/api/v1/cases/\(id)/devices?limit=500\(filter)").json()["items"].list
    }

    static func tags(_ devices: [JSONTree]) -> [String] { devices.compactMap { $0["device"]["asset_tag"].string } }

    static func scope(_ tags: [String]) -> String {
        #"{"devices": [\#(tags.map { "\"\($0)\"" }.joined(separator: ", "))]}"#
    }

    @Test("a case of the MiniMed alert is opened, planned with two keys, proven, contradicted, fixed again and closed")
    func story() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let id = try await Self.opened(api)
            let biomed = try await api.user(.biomedicalEngineer)
            let security = try await api.user(.securityAnalyst)
            try await Self.settleQuestions(biomed, id)
            try await Self.plan(id, biomed, security)
            let pumps = Self.tags(try await Self.devices(biomed, id, verdict: "affected"))
            #expect(pumps.count > 10)
            try await Self.prove(pumps, id, biomed, security)
            try await Self.contradict(pumps, id, biomed, security)
            try await Self.close(id, biomed, security)
            try await Self.verifyExport(api)
        }
    }

    private static func settleQuestions(_ user: API.User, _ id: Int64) async throws {
        let questions = try await user.get("/api/v1/cases/\(id)/questions").json()["items"].list
        for question in questions {
            let body: [String: String] = [
                "product": question["product"].string ?? "", "fact": question["fact"].string ?? "",
                "text": "Type plate read on the ward: another model.", "verdict": "not_affected",
            ]
            let reply = try await user.change(
                id, "answers", String(decoding: try JSONEncoder().encode(body), as: UTF8.self))
            #expect(reply.status == 200, "\(reply.text)")
        }
    }

    private static func plan(_ id: Int64, _ biomed: API.User, _ security: API.User) async throws {
        let assessed = try await security.change(id, "assessment", #"{"function": "therapy", "radio": "nearby"}"#)
        #expect(assessed.status == 200, "\(assessed.text)")
        for (user, team, login) in [
            (biomed, "biomedical_engineering", "biomedical-engineer"), (security, "security", "security-analyst"),
        ] {
            #expect(try await user.change(id, "owner", #"{"team": "\#(team)", "owner": "\#(login)"}"#).status == 200)
        }
        let offers = try await biomed.get("/api/v1/cases/\(id)/offers").json()["items"].list
        let offer = try #require(offers.first { $0["text"].string?.contains("Remote Bolus") ?? false })
        let publisher = offer["advisory"]["publisher"].string ?? ""
        let action = """
            {"actions": [{"kind": "configuration", "audience": "patient", "text": "Switch Remote Bolus off.",
              "costs_nothing": true, "source": {"type": "advisory", "pointer": "\(offer["pointer"].string ?? "")",
              "advisory": {"publisher": "\(publisher)", "tracking_id": "\(advisory)"}}}]}
            """
        let added = try await biomed.change(id, "actions", action)
        #expect(added.status == 200, "\(added.text)")
        let plan = try added.json()["plan"].number ?? -1
        #expect(try await biomed.change(id, "keys", #"{"key": "plan", "plan": \#(plan)}"#).status == 200)
        let agreed = try await security.change(id, "keys", #"{"key": "plan", "plan": \#(plan)}"#)
        #expect(try agreed.json()["phase"].string == "remediating")
    }

    private static func evidence(_ text: String, version: String? = nil, by login: String) -> String {
        let digest = SHA256.hash(data: Data(text.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        let kind = version == nil ? "acknowledgement" : "version_read_back"
        let read = version.map { #", "version": "\#($0)""# } ?? ""
        return """
            {"kind": "\(kind)", "performed_by": "\(login)", "performed_at": "2026-03-02T07:00:00Z",
             "sha256": "\(digest)", "text": "\(text)"\(read)}
            """
    }

    private static func prove(
        _ pumps: [String], _ id: Int64, _ biomed: API.User, _ security: API.User
    ) async throws {
        let action = try await biomed.get("/api/v1/cases/\(id)").json()["actions"][0]["id"].string ?? ""
        let early = try await biomed.change(id, "keys", #"{"key": "closing", "plan": 1}"#)
        #expect(early.status == 409, "nothing closes without evidence")
        let done = try await biomed.change(
            id, "done",
            """
            {"scope": \(scope(pumps)), "action": "\(action)",
             "evidence": \(evidence("Patient said that it is off.", by: "biomedical-engineer"))}
            """)
        #expect(done.status == 200, "\(done.text)")
        let own = try await biomed.change(id, "verifications", #"{"scope": \#(scope(pumps))}"#)
        #expect(own.status == 409)
        #expect(try own.json()["code"].string == "own_work")
        let verified = try await security.change(id, "verifications", #"{"scope": \#(scope(pumps))}"#)
        #expect(verified.status == 200, "\(verified.text)")
    }

    /// One pump is replaced by one with another version on record; an import then shows the old one again.
    private static func contradict(
        _ pumps: [String], _ id: Int64, _ biomed: API.User, _ security: API.User
    ) async throws {
        let pump = try #require(pumps.first)
        let replacing = """
            {"actions": [{"kind": "replacement", "audience": "biomedical_engineering", "text": "Replace the pump.",
              "costs_nothing": false, "source": {"type": "person", "person": "biomedical-engineer", "reference": "WO-1"}}]}
            """
        let planned = try await biomed.change(id, "actions", replacing)
        #expect(planned.status == 200, "\(planned.text)")
        let (plan, action) = (
            try planned.json()["plan"].number ?? -1, try planned.json()["actions"][1]["id"].string ?? ""
        )
        for user in [biomed, security] {
            #expect(try await user.change(id, "keys", #"{"key": "plan", "plan": \#(plan)}"#).status == 200)
        }
        let reopened = try await biomed.change(
            id, "reopenings", #"{"scope": \#(scope([pump])), "reason": "It will be replaced."}"#)
        #expect(reopened.status == 200, "\(reopened.text)")
        try await replace(pump, action, id, biomed, security)
        let contradiction = try await biomed.post(
            "/api/v1/imports?mode=partial", try row(of: pump, version: "4.10"), type: "text/csv")
        #expect(contradiction.status == 201, "\(contradiction.text)")
        let open = try await devices(biomed, id, verdict: "affected").filter { device in
            let statuses = device["vulnerabilities"]
            return statuses.names.contains { statuses[$0]["status"].string == "not_remediated" }
        }
        #expect(tags(open) == [pump], "one device is open again")
        try await replace(pump, action, id, biomed, security)
    }

    private static func replace(
        _ pump: String, _ action: String, _ id: Int64, _ biomed: API.User, _ security: API.User
    ) async throws {
        let done = try await biomed.change(
            id, "done",
            """
            {"scope": \(scope([pump])), "action": "\(action)",
             "evidence": \(evidence("Display read.", version: "9.9", by: "biomedical-engineer"))}
            """)
        #expect(done.status == 200, "\(done.text)")
        #expect(try await security.change(id, "verifications", #"{"scope": \#(scope([pump]))}"#).status == 200)
    }

    /// The device's row of the example inventory with another software version.
    private static func row(of tag: String, version: String) throws -> String {
        let lines = try example("inventory.csv").split(whereSeparator: \.isNewline).map(String.init)
        let line = try #require(lines.first { $0.hasPrefix("\(tag),") })
        var cells = line.components(separatedBy: ",")
        cells[5] = version
        return "\(lines[0])\n\(cells.joined(separator: ","))\n"
    }

    private static func close(_ id: Int64, _ biomed: API.User, _ security: API.User) async throws {
        let current = try await biomed.get("/api/v1/cases/\(id)").json()
        #expect(current["phase"].string == "closing", "\(current["blockers"].list.map(\.names))")
        let plan = current["plan"].number ?? -1
        #expect(try await biomed.change(id, "keys", #"{"key": "closing", "plan": \#(plan)}"#).status == 200)
        let again = try await biomed.change(id, "keys", #"{"key": "closing", "plan": \#(plan)}"#)
        #expect(again.status == 409, "one person, one key")
        let closed = try await security.change(id, "keys", #"{"key": "closing", "plan": \#(plan)}"#)
        #expect(try closed.json()["phase"].string == "closed", "\(closed.text)")
    }

    private static func verifyExport(_ api: API) async throws {
        let auditor = try await api.user(.auditor)
        let export = try await auditor.get("/api/v1/audit/export")
        var verifier = AuditVerifier(publicKey: api.harness.key.publicKey)
        for line in export.text.split(separator: "\n") { verifier.take(try #require(AuditExport.line(line))) }
        #expect(verifier.firstBreak == nil)
        #expect(verifier.lines > 30)
        #expect(verifier.seals == 1)
        #expect(Int(verifier.sealedThrough) == verifier.lines, "the seal covers the last line")
        #expect(try await auditor.post("/api/v1/audit/verification").json()["sound"].bool == true)
    }
}
