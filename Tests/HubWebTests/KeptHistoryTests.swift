import Foundation
import HTTPTypes
import Hub
import Store
import TestSupport
import Testing
import Triage

@testable import HubWeb

/// Whatever happens: what a server has kept is what a server that has kept nothing answers.
@Suite("Kept answers through a history")
struct KeptHistoryTests {
    /// What people and other programs do.
    enum Step: String, CaseIterable, Sendable {
        case comment, commentElsewhere, assessment, owner, deviceChanged, advisoryImported, advisoryComment,
            advisoryRead
        case productAnswered, account, vendorName, policy, seen, factAnswered, caseOpened

        func make(_ api: API, _ cases: [Int64], number: Int) async throws {
            let (security, biomed) = (try await api.user(.securityAnalyst), try await api.user(.biomedicalEngineer))
            let (harness, advisory) = (api.harness, StoryTests.advisory)
            let other = try harness.another()
            switch self {
            case .comment: _ = try await security.change(cases[0], "comments", #"{"text": "remark \#(number)"}"#)
            case .commentElsewhere:
                _ = try await biomed.change(cases[cases.count - 1], "comments", #"{"text": "remark \#(number)"}"#)
            case .assessment: _ = try await security.change(cases[0], "assessment", "{}")
            case .owner:
                let body = #"{"team": "security", "owner": "security-analyst"}"#
                _ = try await security.change(cases[0], "owner", body)
            case .deviceChanged:
                let tag = try await HousePageTests.tag(api)
                let rows = "asset_tag,manufacturer,model,software_version\n\(tag),Medtronic,MiniMed 670G,9.\(number)\n"
                let file = try harness.scratch("change\(number).csv", rows)
                _ = try InventoryIntake(path: file, mode: .partial, rejects: nil).run(store: other)
            case .advisoryImported:
                let text = try StoryTests.example("advisories/ecc-2022-0031.json")
                    .replacing("ECC-2022-0031", with: "ECC-2022-9\(number)")
                _ = try await security.post("/api/v1/advisories", text)
            case .advisoryComment:
                _ = try await security.post("/api/v1/advisories/\(advisory)/comments", #"{"text": "note \#(number)"}"#)
            case .advisoryRead:
                _ = try await biomed.post(
                    "/api/v1/advisories/reads", #"{"advisories": ["\#(advisory)"], "is_read": true}"#)
            case .productAnswered:
                let found = try await biomed.get("/api/v1/reviews?limit=1").json()["items"][0]
                let decision = ReviewDecision(
                    productKey: found["product_key"].string ?? "k", claimProduct: found["claim_product"].string ?? "c",
                    isSame: number % 2 == 0, decidedBy: "test", note: "")
                _ = try await harness.place.intake.answer(
                    decision, as: try await harness.principal(.biomedicalEngineer))
            case .account:
                let found = try other.users.find(login: Role.biomedicalEngineer.rawValue)
                try other.users.update(id: try #require(found).id) { user in
                    user.name = "Engineer \(number)"
                    return []
                }
            case .vendorName:
                try other.vendorAliases.save(VendorAlias(alias: "a\(number)", vendor: "v", addedBy: "t"))
            case .policy:
                try other.references.save(
                    name: "column-mapping", sha256: "\(number)", bytes: Array("asset_tag = Tag\(number)".utf8), by: "t")
            case .seen:
                try harness.place.desk.look(as: try await harness.principal(.biomedicalEngineer))
            case .factAnswered:
                let question = try await biomed.get("/api/v1/cases/\(cases[0])/questions").json()["items"][0]
                let body = [
                    "product": question["product"].string ?? "", "fact": question["fact"].string ?? "",
                    "text": "Type plate read: another model.", "verdict": "not_affected",
                ]
                let text = String(decoding: try JSONEncoder().encode(body), as: UTF8.self)
                _ = try await biomed.change(cases[0], "answers", text)
            case .caseOpened:
                _ = try await security.post("/api/v1/cases", #"{"advisories": ["ECC-2022-9\#(number - 1)"]}"#)
            }
        }
    }

    /// Everything that is asked for after each step.
    struct Questions: Sendable {
        var endpoints: [String]
        var pages: [String]
        var token: String
        var cookies: [[String: String]]

        func answers(_ api: API) async throws -> [String: [UInt8]] {
            var found: [String: [UInt8]] = [:]
            for path in endpoints { found[path] = try await API.User(api: api, token: token).get(path).bytes }
            for (number, cookies) in cookies.enumerated() {
                for path in pages {
                    found["\(path) \(number)"] = try await api.send(.get, path, headers: cookies).bytes
                }
            }
            return found
        }
    }

    @Test("are what a server that has kept nothing answers", arguments: [1, 2, 3] as [UInt64])
    func same(seed: UInt64) async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let first = try await StoryTests.opened(api)
            let second = try #require(try await Self.anotherCase(api))
            let (endpoints, pages) = try await ReadsTests.samples(api, first)
            var questions = Questions(
                endpoints: Array(endpoints.values) + ["/api/v1/cases/\(second)"],
                pages: Array(pages.values) + ["/cases/\(second)", "/cases?view=table", "/advisories/ecc-2022-0031"],
                token: try await harness.token(.securityAnalyst),
                cookies: [])
            for role in [Role.biomedicalEngineer, .administrator, .auditor] {
                questions.cookies.append(try await Browser.signedIn(api, as: role).cookieHeader)
            }
            var random = SeededGenerator(seed: seed)
            var steps = Step.allCases.shuffled(using: &random)
            steps += (0..<5).compactMap { _ in Step.allCases.randomElement(using: &random) }
            _ = try await questions.answers(api)
            for (number, step) in steps.enumerated() {
                try await step.make(api, [first, second], number: number)
                try await Self.compare(api, questions, "seed \(seed), after step \(number), \(step.rawValue)")
            }
        }
    }

    private static func compare(_ api: API, _ questions: Questions, _ moment: String) async throws {
        let kept = try await questions.answers(api)
        try await api.harness.afresh(try api.harness.driver()) { fresh in
            let worked = try await questions.answers(fresh)
            let stale = kept.filter { worked[$0.key] != $0.value }.keys.sorted()
            #expect(stale.isEmpty, "\(moment)")
        }
    }

    private static func anotherCase(_ api: API) async throws -> Int64? {
        let user = try await api.user(.securityAnalyst)
        let text = try StoryTests.example("advisories/ecc-2022-0031.json")
            .replacing(StoryTests.advisory, with: "ECC-2022-8000")
        _ = try await user.post("/api/v1/advisories", text)
        return try await user.post("/api/v1/cases", #"{"advisories": ["ECC-2022-8000"]}"#).json()["id"].number
    }
}
