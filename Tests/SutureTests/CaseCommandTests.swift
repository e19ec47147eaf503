import Foundation
import TestSupport
import Testing

/// Cases, accounts and the log through the commands.
struct CaseCommandTests {
    private let scratch: Scratch
    private let environment: [String: String]

    init() throws {
        scratch = try Scratch()
        environment = ["SUTURE_DATABASE": "\(scratch.path)/suture.sqlite", "SUTURE_TOKEN": ""]
        try scratch.write("one.json", SmallSamples.advisory())
        try scratch.write("inventory.csv", SmallSamples.inventory)
    }

    @discardableResult
    private func run(_ arguments: String..., token: String = "", input: String? = nil) throws -> Program.Result {
        var environment = environment
        environment["SUTURE_TOKEN"] = token
        let process = Program.process(arguments, environment: environment)
        let (output, errors) = (Pipe(), Pipe())
        (process.standardOutput, process.standardError) = (output, errors)
        if let input {
            let pipe = Pipe()
            process.standardInput = pipe
            pipe.fileHandleForWriting.write(Data(input.utf8))
            try pipe.fileHandleForWriting.close()
        }
        try Program.start(process)
        let written = output.fileHandleForReading.readDataToEndOfFile()
        let complained = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Program.Result(
            status: process.terminationStatus, output: String(decoding: written, as: UTF8.self),
            errors: String(decoding: complained, as: UTF8.self))
    }

    private func load() throws {
        try run("import", "advisories", "\(scratch.path)/one.json")
        try run("import", "inventory", "\(scratch.path)/inventory.csv")
    }

    /// A token of a new person.
    private func person(_ login: String, _ role: String) throws -> String {
        try run(
            "user", "add", login, "--name", login.uppercased(), "--role", role, "--password-stdin",
            input: "correct horse battery\n")
        let made = try run(
            "token", "make", "--login", login, "--name", "t", "--scope", "read", "--scope", "work", "--quiet")
        return made.output.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    @Test("a command about cases without a token ends with 8")
    func noToken() throws {
        let result = try run("case", "list")
        #expect(result.status == 8)
        #expect(result.errors.contains("SUTURE_TOKEN"))
    }

    @Test("a role that may not work on cases is refused with 8")
    func notAllowed() throws {
        try load()
        let auditor = try person("eve", "auditor")
        #expect(try run("case", "list", token: auditor).status == 0)
        #expect(try run("case", "open", "NW-2026-1", token: auditor).status == 8)
    }

    @Test("a rule of the case refuses with 7, and a case that is not there is 6")
    func refusals() throws {
        try load()
        let ada = try person("ada", "biomedical-engineer")
        #expect(try run("case", "open", "NW-2026-1", token: ada).status == 0)
        #expect(try run("case", "open", "NW-2026-1", token: ada).status == 7)
        #expect(try run("case", "key", "give", "1", "closing", token: ada).status == 7)
        #expect(try run("case", "comment", "1", "late", "--if-version", "1", token: ada).status == 7)
        #expect(try run("case", "show", "9", token: ada).status == 6)
    }

    @Test("sending a command again under its name changes nothing again")
    func idempotent() throws {
        try load()
        let ada = try person("ada", "biomedical-engineer")
        try run("case", "open", "NW-2026-1", token: ada)
        let first = try run("case", "comment", "1", "seen", "--command-id", "k", "--format", "jsonl", token: ada)
        let again = try run("case", "comment", "1", "seen", "--command-id", "k", "--format", "jsonl", token: ada)
        #expect(first.output.contains(#""version":3"#))
        #expect(again.output.contains(#""version":3"#))
        #expect(again.output.contains(#""events":[]"#))
    }

    @Test("two teams close a case, and an import that contradicts the evidence opens it again")
    func story() throws {
        try load()
        let (ada, ben, cy) = (
            try person("ada", "biomedical-engineer"), try person("ben", "security-analyst"),
            try person("cy", "biomedical-engineer")
        )
        try run("case", "open", "NW-2026-1", token: ada)
        try run("case", "assess", "1", "--function", "therapy", token: ada)
        try run("case", "answer", "1", "--question", "1", "--verdict", "affected", "--text", "label", token: ada)
        try run(
            "case", "action", "add", "1", "--kind", "patch", "--audience", "biomedical-engineering", "--text",
            "Update to 2.4", "--reference", "letter", token: ada)
        try run("case", "key", "give", "1", "plan", "--plan", "1", token: ada)
        #expect(try run("case", "key", "give", "1", "plan", "--plan", "1", token: ben).output.contains("remediating"))
        #expect(
            try run(
                "case", "done", "1", "--all", "--action", "A1", "--kind", "version-read-back", "--version", "2.4",
                "--text", "display", token: ada
            ).status == 0)
        #expect(try run("case", "verify", "1", "--all", token: ada).status == 7)
        #expect(try run("case", "verify", "1", "--all", token: cy).output.contains("closing"))
        try run("case", "key", "give", "1", "closing", token: ada)
        #expect(try run("case", "key", "give", "1", "closing", token: ben).output.contains("is closed"))

        let again = try run("import", "inventory", "\(scratch.path)/inventory.csv")
        #expect(again.output.contains("Case 1 changed"))
        #expect(again.output.contains("again"))
        #expect(try run("case", "show", "1", token: ada).output.contains("IN THE WAY OF CLOSING"))
    }

    @Test("a line that was altered in an exported log is named, with 1")
    func audit() throws {
        _ = try person("ada", "biomedical-engineer")
        let path = "\(scratch.path)/audit.jsonl"
        #expect(try run("audit", "export", "--output", path).status == 0)
        #expect(try run("audit", "verify", path).status == 0)
        let altered = try scratch.read("audit.jsonl").replacingOccurrences(of: "user/ada", with: "user/eva")
        try scratch.write("altered.jsonl", altered)
        let result = try run("audit", "verify", "\(scratch.path)/altered.jsonl")
        #expect(result.status == 1)
        #expect(result.output.contains("Line 1 was altered"))
        #expect(try run("audit", "verify").status == 0)
    }

    @Test("a server beyond this machine needs TLS", arguments: ["0.0.0.0", "10.0.0.5", "::"])
    func openHost(host: String) throws {
        let result = try run("serve", "--host", host)
        #expect(result.status == 2)
        #expect(result.errors.contains("--tls-certificate"))
    }

    @Test("the scores of a vector are said, and a text that is none ends with 3")
    func triage() throws {
        let vector = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"
        let result = try run("triage", vector, "nonsense", "--format", "jsonl")
        #expect(result.status == 3)
        #expect(result.output.contains(#""base":9.8"#))
    }
}
