import Foundation
import HTTPTypes
import Hub
import Store
import Testing
import Triage

@testable import HubWeb

/// Answers are kept for a moment. Nobody must ever notice, but for the speed.
@Suite("Kept answers")
struct KeptAnswerTests {
    /// A hub with devices, an advisory that touches them and a case.
    private static func loaded(_ api: API) async throws -> Int64 {
        try await HousePageTests.loaded(api)
        let opened = try await api.user(.securityAnalyst).post(
            "/api/v1/cases", #"{"advisories": ["\#(StoryTests.advisory)"]}"#)
        return try #require(try opened.json()["id"].number)
    }

    @Test("are those of endpoints and pages that only read")
    func named() {
        let endpoints = Endpoints.all.filter { KeptAnswers.endpoints[$0.name] != nil }
        #expect(endpoints.count == KeptAnswers.endpoints.count)
        #expect(endpoints.allSatisfy { $0.method == .get && $0.access == .permission(.read) })
        let pages = Pages.all.filter { KeptAnswers.pages[$0.name] != nil }
        #expect(pages.count == KeptAnswers.pages.count)
        #expect(pages.allSatisfy { $0.method == .get && $0.access != .open })
    }

    @Test("are given again as they were while nothing changes")
    func again() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let id = try await Self.loaded(api)
            let user = try await api.user(.auditor)
            let browser = try await Browser.signedIn(api, as: .auditor)
            for path in ["/api/v1/cases", "/api/v1/cases/\(id)", "/api/v1/devices?text=pump", "/api/v1/reviews"] {
                let (first, second) = (try await user.get(path), try await user.get(path))
                #expect(first.status == 200 && first.bytes == second.bytes)
                #expect(first.headers == second.headers)
            }
            for path in ["/", "/cases", "/cases/\(id)", "/devices", "/products", "/reports"] {
                let (first, second) = (try await browser.get(path), try await browser.get(path))
                #expect(first.status == 200 && first.bytes == second.bytes)
                #expect(first.headers == second.headers)
            }
        }
    }

    @Test(
        "are not those of addresses that nobody writes: very long ones, and ones of letters beyond ASCII",
        arguments: [(String(repeating: "x", count: 5_000), false), ("\u{E9}", false), ("pump", true)])
    func addresses(text: String, isKept: Bool) async throws {
        let principal = try await Harness.make().principal(.auditor)
        let key = AnswerCache.Key(
            address: "/api/v1/imports?x=\(text)", origin: "http://localhost", person: principal, minute: 0)
        let cache = AnswerCache()
        let answer = AnswerCache.Answer(status: .ok, headers: [:], parts: [Array("{}".utf8)])
        let basis = AnswerCache.Basis(tables: 1, cases: [])
        cache.keep(answer, as: key, version: 1, basis: basis)
        #expect((cache.find(key, version: 1) { basis } != nil) == isKept)
    }

    @Test("of conditions are told apart by their bytes, for lists are searched by them")
    func conditions() {
        let (composed, decomposed) = ("caf\u{E9}", "cafe\u{301}")
        let rows = [composed, decomposed].map { text in
            ConditionModel("title", "Title", Fields(items: [.init(name: "title", value: text)]))
        }
        #expect(rows[0].value == rows[1].value && rows[0] != rows[1])
    }

    @Test("say overdue only of what their own lines say is overdue")
    func overdue() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let id = try await Self.loaded(api)
            let clock = harness.clock
            clock.advance(seconds: 80 - clock.instant.milliseconds / 1000 % 60)
            _ = try await api.user(.securityAnalyst).change(id, "assessment", "{}")
            let due = try #require(try harness.place.store.cases.find(id)).dueAt
            clock.advance(seconds: (due - clock.instant.milliseconds) / 1000 + 15)
            // Duties of the case are overdue for longer; the case itself says how many devices are still open.
            func overdue() async throws -> Substring {
                let page = try await Browser.signedIn(api, as: .auditor).get("/").text
                let section = page[try #require(page.firstRange(of: "id=\"overdue-title\"")).upperBound...]
                return section[..<(section.firstRange(of: "<h2")?.lowerBound ?? section.endIndex)]
            }
            let same = try await overdue()
            #expect(!same.contains("still open") && !same.contains("due in"), "within the minute of \(due)")
            clock.advance(seconds: 60)
            #expect(try await overdue().contains("still open"))
        }
    }

    @Test("weigh what their addresses weigh, too")
    func weights() async throws {
        let principal = try await Harness.make().principal(.auditor)
        let basis = AnswerCache.Basis(tables: 1, cases: [])
        let answer = AnswerCache.Answer(status: .ok, headers: [:], parts: [])
        let cache = AnswerCache()
        func key(_ number: Int) -> AnswerCache.Key {
            let filling = String(repeating: "x", count: 3_000)
            return AnswerCache.Key(address: "/\(number)\(filling)", origin: "", person: principal, minute: 0)
        }
        for number in 0..<20_000 { cache.keep(answer, as: key(number), version: 1, basis: basis) }
        let kept = (0..<20_000).count { cache.find(key($0), version: 1) { basis } != nil }
        #expect(kept > 0 && kept * 3_000 <= AnswerCache.room)
    }

    @Test("show another person's change at once, in the API and in pages")
    func fresh() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let id = try await Self.loaded(api)
            let (reader, browser) = (
                try await api.user(.auditor), try await Browser.signedIn(api, as: .biomedicalEngineer)
            )
            for number in 0..<3 {
                _ = try await reader.get("/api/v1/cases/\(id)/timeline?limit=500")
                _ = try await browser.get("/cases/\(id)")
                let written = try await api.user(.securityAnalyst).change(
                    id, "comments", #"{"text": "remark \#(number) of security"}"#)
                #expect(written.status < 300)
                let line = "remark \(number) of security"
                #expect(try await reader.get("/api/v1/cases/\(id)/timeline?limit=500").text.contains(line))
                #expect(try await browser.get("/cases/\(id)").text.contains(line))
            }
        }
    }

    @Test("show at once what another program wrote into the same database")
    func anotherProgram() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            _ = try await Self.loaded(api)
            let user = try await api.user(.auditor)
            let browser = try await Browser.signedIn(api, as: .auditor)
            _ = (try await user.get("/api/v1/imports"), try await browser.get("/imports"))
            let file = try harness.scratch("late.csv", "asset_tag,manufacturer,model\nLATE-1,Acme,Pump\n")
            let other = try harness.another()
            _ = try InventoryIntake(path: file, mode: .partial, rejects: nil).run(store: other)
            #expect(try await user.get("/api/v1/imports").text.contains("late.csv"))
            #expect(try await browser.get("/imports").text.contains("late.csv"))
            #expect(try await user.get("/api/v1/devices/LATE-1").status == 200)
        }
    }

    @Test(
        "of one person are never shown to another",
        arguments: [("/cases/1", "/api/v1/cases/1"), ("/", "/api/v1/cases")])
    func apart(page: String, path: String) async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            _ = try await Self.loaded(api)
            // Each asks alone, in a hub that has kept nothing yet for them; then all ask after each other.
            var browsers: [(Role, Browser)] = []
            for role in Role.allCases { browsers.append((role, try await Browser.signedIn(api, as: role))) }
            var first: [Role: String] = [:]
            for (role, browser) in browsers { first[role] = try await browser.get(page).text }
            for (role, browser) in browsers.reversed() {
                let text = try await browser.get(page).text
                #expect(text == first[role])
                #expect(text.contains(role.title))
            }
            let may = #"action="/cases/1/comment""#
            if page == "/cases/1" {
                #expect(first[.biomedicalEngineer]?.contains(may) == true)
                #expect(first[.auditor]?.contains(may) == false)
            }
            #expect(try await api.send(.get, path).status == 401)
        }
    }

    @Test("carry the form token of the session that asks, and no other's")
    func formTokens() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let id = try await Self.loaded(api)
            func tokens(_ text: String) -> Set<Substring> {
                Set(
                    text.components(separatedBy: #"name="form_token" value=""#).dropFirst().map {
                        $0.prefix { $0 != "\"" }
                    })
            }
            let one = try await Browser.signedIn(api, as: .securityAnalyst)
            let two = try await Browser.signedIn(api, as: .securityAnalyst)
            let (first, second) = (try await one.get("/cases/\(id)"), try await two.get("/cases/\(id)"))
            #expect(tokens(first.text).count == 1 && tokens(second.text).count == 1)
            #expect(tokens(first.text).isDisjoint(with: tokens(second.text)))
            #expect(!first.text.contains(FormMark.text) && !second.text.contains(FormMark.text))
            #expect(first.headers[.eTag] != second.headers[.eTag])
            #expect(try await two.send("/cases/\(id)/comment", ["text": "by form", "seen": "1"]).status == 303)
        }
    }

    @Test("end with the session, the token and the role")
    func ended() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            _ = try await Self.loaded(api)
            let user = try await api.user(.securityAnalyst)
            let browser = try await Browser.signedIn(api, as: .securityAnalyst)
            #expect(try await user.get("/api/v1/cases").status == 200)
            #expect(try await browser.get("/cases").status == 200)
            let admin = try await harness.principal(.administrator)
            let person = try #require(try harness.place.store.users.find(login: Role.securityAnalyst.rawValue))
            let own = try await harness.principal(.securityAnalyst)
            for token in try harness.place.accounts.tokens(as: own) {
                try harness.place.accounts.revokeToken(id: token.id, as: admin)
            }
            #expect(try await user.get("/api/v1/cases").status == 401)
            try harness.place.store.users.update(id: person.id, endSessions: true) { _ in [] }
            #expect(try await browser.get("/cases").status == 303)
        }
    }

    @Test("end when a session has been idle for too long, and the use of one keeps it")
    func idle() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let browser = try await Browser.signedIn(api, as: .auditor)
            let idle = harness.place.policy.idleSeconds
            for _ in 0..<3 {
                #expect(try await browser.get("/cases").status == 200)
                harness.clock.advance(seconds: idle - 30)
            }
            #expect(try await browser.get("/cases").status == 200)
            harness.clock.advance(seconds: idle + 1)
            #expect(try await browser.get("/cases").status == 303)
        }
    }

    @Test("go by the clock")
    func clock() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let id = try await Self.loaded(api)
            _ = try await api.user(.securityAnalyst).change(id, "assessment", "{}")
            let user = try await Browser.signedIn(api, as: .auditor)
            let before = try await user.get("/cases").text
            harness.clock.advance(seconds: 2 * 86_400)
            let again = try await Browser.signedIn(api, as: .auditor)
            let after = try await again.get("/cases").text
            func due(_ text: String) -> [String] {
                text.components(separatedBy: "due in ").dropFirst().map { String($0.prefix { $0 != "<" }) }
            }
            #expect(!due(before).isEmpty && due(before) != due(after))
        }
    }

    @Test("are cut at the mark wherever it stands", arguments: ["", "M", "aMb", "MM", "aMbMc", "mM", "MMx"])
    func cut(text: String) {
        let bytes = Array(text.replacing("M", with: FormMark.text).utf8)
        let parts = FormMark.cut(bytes, at: FormMark.text)
        #expect(parts.map { String(decoding: $0, as: UTF8.self) } == text.components(separatedBy: "M"))
    }

    @Test("take no more room than they may, and those in use stay")
    func room() {
        var used = RecentlyUsed<Int, String>(room: 100)
        for number in 0..<1000 {
            used.keep("v\(number)", as: number, weight: 10)
            #expect(used.find(0) == "v0")
            #expect(used.count <= 12)
        }
        #expect(used.find(998) == "v998" && used.find(500) == nil)
        used.keep("other", as: 0, weight: 10)
        #expect(used.find(0) == "other")
        used.removeAll()
        #expect(used.find(0) == nil)
    }

    @Test("stay, in whatever order they are asked for, as long as there is room for all of them")
    func turns() {
        var used = RecentlyUsed<Int, Int>(room: 100)
        for number in 0..<10 { used.keep(number, as: number, weight: 10) }
        for turn in 0..<50 { #expect(used.find(turn % 10) == turn % 10) }
        for number in 0..<10 { used.keep(-number, as: number, weight: 10) }
        for turn in 0..<50 { #expect(used.find(turn % 10) == -(turn % 10)) }
        used.keep(0, as: 100, weight: 101)
        #expect(used.find(100) == nil && used.count == 10)
    }
}

@Suite("The reading gate")
struct ReadingGateTests {
    @Test("lets so many in at a time, and everybody in the end")
    func most() async throws {
        let gate = ReadingGate(3)
        let counter = Counter()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<200 {
                group.addTask {
                    struct Stop: Error {}
                    do {
                        try await gate.run {
                            await counter.enter()
                            await Task.yield()
                            await counter.leave()
                            if number % 7 == 0 { throw Stop() }
                        }
                    } catch is Stop {}
                }
            }
            try await group.waitForAll()
        }
        let (most, all) = (await counter.most, await counter.all)
        #expect(most <= 3 && all == 200)
    }

    private actor Counter {
        private(set) var most = 0
        private(set) var all = 0
        private var inside = 0

        func enter() {
            inside += 1
            all += 1
            most = max(most, inside)
        }

        func leave() { inside -= 1 }
    }
}
