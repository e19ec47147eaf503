import Foundation
import TestSupport
import Testing

/// A server that is killed while it writes, again and again.
@Suite("A killed server")
struct KilledServerTests {
    static let rounds = 8

    @Test("no acknowledged change is missing, and the log verifies")
    func killed() async throws {
        let scratch = try Scratch()
        let (database, token) = try Self.prepared(scratch)
        var acknowledged: [String] = []
        for round in 0..<Self.rounds {
            let server = try ServerProcess(database: database)
            if round == 0 { try await Self.openCase(server, token) }
            acknowledged += await Self.writing(to: server, token, round: round)
        }
        let kept = try await Self.comments(database, token)
        #expect(acknowledged.count >= Self.rounds, "the rounds were long enough to write something")
        #expect(Set(acknowledged).subtracting(kept) == [], "every acknowledged comment is there")
        #expect(Set(kept).count == kept.count, "and none twice")
        let verified = try Program.run("audit", "verify", "--database", database)
        #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
    }

    static func prepared(_ scratch: Scratch) throws -> (database: String, token: String) {
        let database = "\(scratch.path)/hub.sqlite"
        let advisory = try scratch.write("a.json", SmallSamples.advisory())
        let inventory = try scratch.write("i.csv", SmallSamples.inventory)
        for arguments in [["import", "advisories", advisory], ["import", "inventory", inventory], ["match"]] {
            let process = Program.process(arguments + ["--database", database])
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try Program.start(process)
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
        }
        let password = FileHandle(forReadingAtPath: try scratch.write("password", "correct horse battery\n"))
        let adding = Program.process([
            "user", "add", "ana", "--name", "Ana", "--role", "security-analyst", "--password-stdin", "--database",
            database,
        ])
        (adding.standardInput, adding.standardOutput) = (password, FileHandle.nullDevice)
        try adding.run()
        adding.waitUntilExit()
        #expect(adding.terminationStatus == 0)
        let made = try Program.run(
            "token", "make", "--login", "ana", "--name", "t", "--scope", "read", "--scope", "work", "--days", "1",
            "--database", database)
        let token = try #require((made.output + made.errors).firstMatch(of: /suture_[A-Za-z0-9_-]+/)).0
        return (database, String(token))
    }

    static func openCase(_ server: ServerProcess, _ token: String) async throws {
        let opened = await server.send("POST", "/api/v1/cases", token: token, body: #"{"advisories": ["NW-2026-1"]}"#)
        try #require(opened?.status == 201)
    }

    /// Writes comments from several sides until the server is killed in the middle of it; returns those that it said it
    /// has.
    static func writing(to server: ServerProcess, _ token: String, round: Int) async -> [String] {
        await withTaskGroup(of: [String].self) { group in
            for writer in 0..<3 {
                group.addTask { await Self.comments(to: server, token, name: "\(round).\(writer)") }
            }
            group.addTask {
                try? await Task.sleep(for: .milliseconds(400 + round * 37))
                server.kill()
                return []
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
    }

    private static func comments(to server: ServerProcess, _ token: String, name: String) async -> [String] {
        var acknowledged: [String] = []
        for number in 0..<1000 {
            let text = "\(name).\(number)"
            while true {
                guard let seen = await server.send("GET", "/api/v1/cases/1", token: token), let version = seen.version
                else {
                    return acknowledged
                }
                let reply = await server.send(
                    "POST", "/api/v1/cases/1/comments", token: token, body: #"{"text": "\#(text)"}"#,
                    headers: ["If-Match": version, "Idempotency-Key": text])
                guard let reply else { return acknowledged }
                if reply.status == 200 {
                    acknowledged.append(text)
                    break
                }
                // Somebody else was quicker: read again, write again.
                guard reply.status == 412 else { return acknowledged }
            }
        }
        return acknowledged
    }

    private struct Page: Decodable {
        struct Event: Decodable {
            struct Details: Decodable { var text: String? }
            var type: String
            var data: Details?
        }
        var items: [Event]
        var next: String?
    }

    /// The comments that are in the database, as a server that starts anew tells them.
    private static func comments(_ database: String, _ token: String) async throws -> [String] {
        let server = try ServerProcess(database: database)
        defer { server.stop() }
        var (texts, cursor) = ([String](), "")
        while true {
            let reply = await server.send("GET", "/api/v1/cases/1/events?limit=500\(cursor)", token: token)
            let page = try JSONDecoder().decode(Page.self, from: try #require(reply).body)
            texts += page.items.filter { $0.type == "commented" }.compactMap { $0.data?.text }
            guard let next = page.next else { return texts }
            cursor = "&cursor=\(next)"
        }
    }
}
