import Foundation
import HTTPTypes
import Hub
import HummingbirdCore
import Store
import Synchronization
import Testing

@testable import HubWeb

/// What kept answers follow from is told table by table. Nothing that one of them reads may be left out.
@Suite("What kept answers follow from")
struct ReadsTests {
    /// An address of each kept endpoint or page, in a hub where there is something to show.
    static func samples(_ api: API, _ id: Int64) async throws -> (api: [String: String], pages: [String: String]) {
        let user = try await api.user(.auditor)
        let tag = try await HousePageTests.tag(api)
        let product = try #require(try await user.get("/api/v1/products?limit=1").json()["items"][0]["id"].number)
        let imported = try #require(try await user.get("/api/v1/imports").json()["items"][0]["id"].number)
        let (advisory, one) = (StoryTests.advisory, "/api/v1/cases/\(id)")
        let endpoints = [
            "listCases": "/api/v1/cases?text=pump", "showCase": one, "listDevicesOfCase": "\(one)/devices",
            "listEventsOfCase": "\(one)/events", "showTimeline": "\(one)/timeline",
            "listQuestionsOfCase": "\(one)/questions", "listOffers": "\(one)/offers",
            "listEvidenceOfCase": "\(one)/evidence", "proposeAssessment": "\(one)/assessment",
            "listAdvisories": "/api/v1/advisories?text=pump", "showAdvisory": "/api/v1/advisories/\(advisory)",
            "listRevisions": "/api/v1/advisories/\(advisory)/revisions",
            "listTouchedDevices": "/api/v1/advisories/\(advisory)/devices",
            "listTouchedProducts": "/api/v1/advisories/\(advisory)/products",
            "listDevices": "/api/v1/devices?text=pump", "showDevice": "/api/v1/devices/\(tag)",
            "listAdvisoriesOfDevice": "/api/v1/devices/\(tag)/advisories",
            "listChangesOfDevice": "/api/v1/devices/\(tag)/history",
            "explain": "/api/v1/devices/\(tag)/explanations/\(advisory)", "listProducts": "/api/v1/products?text=pump",
            "listQuestions": "/api/v1/reviews", "listAnswers": "/api/v1/reviews/answers",
            "listImports": "/api/v1/imports", "showImport": "/api/v1/imports/\(imported)",
        ]
        let pages = [
            "today": "/", "cases": "/cases", "case": "/cases/\(id)", "caseTimeline": "/cases/\(id)/timeline",
            "advisories": "/advisories", "advisory": "/advisories/\(advisory)", "devices": "/devices?text=pump",
            "device": "/devices/\(tag)", "products": "/products?text=pump", "product": "/products/\(product)",
            "review": "/review", "imports": "/imports", "import": "/imports/\(imported)", "reports": "/reports",
            "audit": "/audit", "settings": "/settings", "users": "/settings/users",
        ]
        return (endpoints, pages)
    }

    @Test("is all that is read while they are worked out, for everybody", arguments: Role.allCases)
    func complete(role: Role) async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let id = try await StoryTests.opened(api)
            let (endpoints, pages) = try await Self.samples(api, id)
            #expect(Set(endpoints.keys) == Set(KeptAnswers.endpoints.keys))
            #expect(Set(pages.keys) == Set(KeptAnswers.pages.keys))
            let token = try await harness.token(role)
            let cookies = try await Browser.signedIn(api, as: role).cookieHeader
            for (name, path) in endpoints {
                let reads = try #require(KeptAnswers.endpoints[name])
                try await Self.check(name, reads, harness) { api, notes in
                    let user = API.User(api: api, token: token)
                    _ = try await user.get("/api/v1/imports?limit=1")
                    _ = notes.take()
                    return try await user.get(path)
                }
            }
            for (name, path) in pages {
                let reads = try #require(KeptAnswers.pages[name])
                try await Self.check(name, reads, harness) { api, notes in
                    _ = try await api.send(.get, "/password", headers: cookies)
                    _ = notes.take()
                    return try await api.send(.get, path, headers: cookies)
                }
            }
        }
    }

    /// Asks a server that has kept nothing, neither cases nor answers nor the words of products, but knows who asks.
    private static func check(
        _ name: String, _ reads: Reads, _ harness: Harness,
        _ ask: @escaping @Sendable (API, ReadingRecorder.Notes) async throws -> API.Reply
    ) async throws {
        let recorder = ReadingRecorder(base: try harness.driver())
        try await harness.afresh(recorder) { api in
            let reply = try await ask(api, recorder.notes)
            let read = recorder.notes.take()
            guard reply.status != 403 else { return }
            #expect(reply.status == 200, "\(name)")
            let own = reads.cases == .none ? [] : Reads.caseTables
            #expect(read.intersection(reads.without).subtracting(own).isEmpty, "\(name) reads \(read.sorted())")
            // What its basis is read from does not count.
            let basis: Set = reads.cases == .one ? ["content_versions", "cases"] : ["content_versions"]
            #expect(!read.subtracting(basis).isEmpty, "\(name) reads \(read.sorted())")
        }
    }

    @Test("is the same at any time where that is said")
    func clock() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let id = try await StoryTests.opened(api)
            _ = try await api.user(.securityAnalyst).change(id, "assessment", "{}")
            let (endpoints, pages) = try await Self.samples(api, id)
            let timeless = (
                endpoints.filter { KeptAnswers.endpoints[$0.key]?.goesByClock == false }.map(\.value).sorted(),
                pages.filter { KeptAnswers.pages[$0.key]?.goesByClock == false }.map(\.value).sorted()
            )
            func answers() async throws -> [String: String] {
                let answers = Answers()
                let (token, browser) = (
                    try await harness.token(.auditor), try await Browser.signedIn(api, as: .auditor)
                )
                let (cookies, formToken) = (browser.cookieHeader, browser.formToken)
                try await harness.afresh(try harness.driver()) { fresh in
                    for path in timeless.0 {
                        let text = try await API.User(api: fresh, token: token).get(path).text
                        answers.keep(text, path)
                    }
                    for path in timeless.1 {
                        let text = try await fresh.send(.get, path, headers: cookies).text
                        answers.keep(text.replacing(formToken, with: ""), path)
                    }
                }
                return answers.all
            }
            _ = try await answers()
            let before = try await answers()
            for seconds in [61, 3600, 40 * 86_400] as [Int64] {
                harness.clock.advance(seconds: seconds)
                let after = try await answers()
                let others = before.filter { after[$0.key] != $0.value && $0.key != "/audit" }.keys.sorted()
                #expect(others.isEmpty, "after \(seconds) s")
            }
        }
    }

    @Test("is never the same for cases that are told and for any case")
    func bases() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            _ = try await StoryTests.opened(api)
            let (store, tag) = (harness.place.store, try await HousePageTests.tag(api))
            func cases(_ reads: Reads, _ name: Substring, _ value: String) throws -> [Int64] {
                try reads.basis(in: store, path: [name: Substring(value)]).cases
            }
            #expect(try cases(.device, "tag", "no such device") == [-1])
            #expect(try cases(.device, "tag", tag).allSatisfy { $0 >= 0 })
            #expect(try cases(.advisory, "tracking", "no such advisory") == [-1])
            #expect(try cases(.advisory, "tracking", StoryTests.advisory).count == 2)
        }
    }

    private final class Answers: Sendable {
        private let found = Mutex<[String: String]>([:])

        var all: [String: String] { found.withLock { $0 } }

        func keep(_ text: String, _ path: String) { found.withLock { $0[path] = text } }
    }

    @Test(
        "is found in statements",
        arguments: [
            ("SELECT a FROM b WHERE c = 1", ["b"]),
            ("SELECT a, b FROM c x, d AS y JOIN e ON x.f = e.f", ["c", "d", "e"]),
            ("SELECT (SELECT MAX(b) FROM c) FROM (SELECT d, e FROM f) x LEFT JOIN g ON 1 = 1", ["c", "f", "g"]),
            ("SELECT a FROM b WHERE c IN (SELECT v.id FROM d v, e q WHERE 1 = 1)", ["b", "d", "e"]),
        ])
    func tables(sql: String, tables: [String]) {
        #expect(ReadingRecorder.tables(readBy: sql) == Set(tables))
    }
}
