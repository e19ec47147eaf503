import Foundation
import TestSupport
import Testing

/// The commands that use the database, from an empty one to an answer.
struct DatabaseCommandTests {
    private let scratch: Scratch
    private let environment: [String: String]

    init() throws {
        scratch = try Scratch()
        environment = ["SUTURE_DATABASE": "\(scratch.path)/data/suture.sqlite"]
        try scratch.write("csaf/one.json", SmallSamples.advisory())
        try scratch.write("inventory.csv", SmallSamples.inventory)
    }

    private func run(_ arguments: String...) throws -> Program.Result {
        let process = Program.process(arguments, environment: environment)
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        try Program.start(process)
        let written = output.fileHandleForReading.readDataToEndOfFile()
        let complained = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Program.Result(
            status: process.terminationStatus, output: String(decoding: written, as: UTF8.self),
            errors: String(decoding: complained, as: UTF8.self))
    }

    private func load() throws {
        #expect(try run("import", "advisories", "\(scratch.path)/csaf").status == 0)
        #expect(try run("import", "inventory", "\(scratch.path)/inventory.csv").status == 0)
    }

    @Test("affected matches what is new and lists devices with reasons and owners")
    func affected() throws {
        try load()
        let result = try run("affected", "NW-2026-1")
        #expect(result.status == 0)
        #expect(result.output.contains("1 affected · 1 needs review · 1 not affected"))
        #expect(result.output.contains("A-1"))
        #expect(result.output.contains("1 patient-owned"))
    }

    @Test("records for programs have one line a device")
    func records() throws {
        try load()
        let result = try run("affected", "NW-2026-1", "--format", "jsonl", "--quiet")
        #expect(result.lines.count == 2)
        #expect(result.lines.first?.hasPrefix(#"{"asset":"A-1","advisory":"NW-2026-1","verdict":"affected""#) == true)
        #expect(result.errors.isEmpty)
    }

    @Test("explain says what would settle it")
    func explain() throws {
        try load()
        let result = try run("explain", "A-3", "NW-2026-1")
        #expect(result.output.contains("needs review"))
        #expect(result.output.contains("What would settle it"))
        #expect(result.output.contains("Update to 2.4."))
    }

    @Test("what is not in the database ends with 6", arguments: ["affected", "explain"])
    func notFound(command: String) throws {
        let result = command == "affected" ? try run("affected", "NOPE") : try run("explain", "A-1", "NOPE")
        #expect(result.status == 6)
        #expect(result.errors.contains("in the database"))
    }

    @Test("a question is answered once by its number")
    func review() throws {
        try load()
        #expect(try run("match").status == 0)
        #expect(try run("review", "list").output.contains("Tide 400"))
        let answer = try run("review", "reject", "1", "--by", "biomed", "--note", "label checked")
        #expect(answer.status == 0)
        #expect(try run("review", "list").output == "No open questions.\n")
        #expect(try run("review", "list", "--answered").output.contains("label checked"))
        #expect(try run("review", "confirm", "7").status == 6)
    }

    @Test("a dry run shows the columns and leaves no database")
    func dryRun() throws {
        let result = try run("import", "inventory", "\(scratch.path)/inventory.csv", "--dry-run")
        #expect(result.status == 0)
        #expect(result.output.contains("software version"))
        #expect(!FileManager.default.fileExists(atPath: "\(scratch.path)/data/suture.sqlite"))
    }

    @Test("lists show devices and advisories")
    func lists() throws {
        try load()
        #expect(try run("devices", "--owner", "patient").output.contains("A-3"))
        #expect(try run("devices", "--format", "csv").output.components(separatedBy: "\r\n").count == 6)
        #expect(try run("advisories").output.contains("NW-2026-1"))
    }

    @Test("an import that is killed leaves the inventory as it was and can be run again")
    func killed() throws {
        try load()
        let rows = (0..<60_000).map { "K-\($0),Northwind,Tide 400,2.\($0 % 5),ICU,Hospital\n" }.joined()
        let path = try scratch.write(
            "large.csv", "Asset Tag,Manufacturer,Model,Software Version,Department,Owner\n" + rows)
        let process = Program.process(["import", "inventory", path, "--partial"], environment: environment)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try Program.start(process)
        Thread.sleep(forTimeInterval: 0.7)
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        let afterKill = try run("devices", "--search", "Tide", "--format", "csv", "--limit", "0")
        let count = afterKill.output.components(separatedBy: "\r\n").count - 2
        #expect(count == 3 || count == 60_003)
        #expect(try run("import", "inventory", path, "--partial").status == 0)
        let afterAll = try run("devices", "--search", "Tide", "--format", "csv", "--limit", "0")
        #expect(afterAll.output.components(separatedBy: "\r\n").count - 2 == 60_003)
    }

    @Test("a file that is no database is refused and left as it is")
    func noDatabase() throws {
        let path = try scratch.write("notes.txt", "these are my notes, and they are dear to me\n")
        let result = try run("devices", "--database", path)
        #expect(result.status == 4)
        #expect(try scratch.read("notes.txt").hasPrefix("these are my notes"))
    }
}
