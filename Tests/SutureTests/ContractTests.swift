import Foundation
import TestSupport
import Testing

/// The lines and exit statuses that other programs rely on.
struct ContractTests {
    @Test("a stateless match prints exactly the agreed members, in their order")
    func matchLine() throws {
        let scratch = try Scratch()
        try scratch.write("csaf/one.json", SmallSamples.advisory())
        try scratch.write("csaf/feed.json", #"{"feed": {}}"#)
        let inventory = try scratch.write("inventory.csv", SmallSamples.inventory)
        let result = try Program.run(
            "match", "--advisories", "\(scratch.path)/csaf", "--inventory", inventory, "--format", "jsonl")
        #expect(result.status == 0)
        #expect(result.lines.count == 3)
        let pattern =
            /\{"asset":"A-1","advisory":"NW-2026-1","verdict":"affected","confidence":(0\.\d+|1),"products":\["P1"\],"reasons":\[\{"code":"[a-z-]+","text":".+"\}\]\}/
        #expect(result.lines.first?.wholeMatch(of: pattern) != nil)
        #expect(result.errors.contains("feed.json: passed over"))
    }

    @Test("validate prints one line a file and ends with 1 when one is not valid")
    func validateLine() throws {
        let scratch = try Scratch()
        let good = try scratch.write("nw-2026-1.json", SmallSamples.advisory())
        let text = SmallSamples.advisory().replacing(#"["P1"]}"#, with: #"["P9"]}"#)
        let bad = try scratch.write("bad.json", text)
        let result = try Program.run("validate", "--format", "jsonl", good, bad)
        #expect(result.lines.count == 2)
        #expect(result.lines.first == #"{"file":"\#(good)","valid":true,"findings":[]}"#)
        #expect(
            result.lines.last?.contains(#""valid":false,"findings":[{"test":"6.1.1","pointer":"/vulnerabilities/"#)
                == true)
        #expect(result.status == 1)
        #expect(try Program.run("validate", good).status == 0)
    }

    @Test("a file that cannot be read ends with 3, and the others are done", arguments: ["validate", "import"])
    func unreadable(command: String) throws {
        let scratch = try Scratch()
        let good = try scratch.write("good.json", SmallSamples.advisory())
        let cut = try scratch.write("cut.json", String(SmallSamples.advisory().prefix(200)))
        let result =
            command == "validate"
            ? try Program.run("validate", "--format", "jsonl", good, cut)
            : try Program.run(
                "import", "advisories", good, cut, environment: ["SUTURE_DATABASE": "\(scratch.path)/s.sqlite"])
        #expect(result.status == 3)
        #expect(!result.lines.isEmpty)
        #expect(result.output.contains("good.json") || result.output.contains("1 advisory imported"))
    }

    @Test(
        "misuse ends with 2 and says what is wrong",
        arguments: [["nonsense"], ["match", "--advisories", "x"], ["diff"]])
    func misuse(arguments: [String]) throws {
        let process = Program.process(arguments)
        let errors = Pipe()
        process.standardOutput = Pipe()
        process.standardError = errors
        try Program.start(process)
        process.waitUntilExit()
        #expect(process.terminationStatus == 2)
        #expect(!errors.fileHandleForReading.readDataToEndOfFile().isEmpty)
    }

    @Test("help goes to the standard output and ends with 0", arguments: ["match", "import", "review", "diff"])
    func help(command: String) throws {
        let result = try Program.run(command, "--help")
        #expect(result.status == 0)
        #expect(result.output.contains("USAGE: suture \(command)"))
    }

    @Test("a table in a pipe has no colours")
    func plain() throws {
        let scratch = try Scratch()
        try scratch.write("one.json", SmallSamples.advisory())
        let inventory = try scratch.write("inventory.csv", SmallSamples.inventory)
        let result = try Program.run("match", "--advisories", scratch.path, "--inventory", inventory)
        #expect(result.output.contains("needs review"))
        #expect(!result.output.contains("\u{1B}"))
    }

    @Test("diff ends with 1 when something changed and 0 when nothing did")
    func diff() throws {
        let scratch = try Scratch()
        let old = try scratch.write("old.json", SmallSamples.advisory())
        let new = try scratch.write("new.json", SmallSamples.advisory(version: "2", bound: "< 2.6"))
        let changed = try Program.run("diff", old, new)
        #expect(changed.status == 1)
        #expect(changed.output.contains("version 1 → 2"))
        #expect(try Program.run("diff", old, old).status == 0)
    }

    @Test("a full disk is an error, not silence", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func fullDisk() throws {
        let scratch = try Scratch()
        try scratch.write("one.json", SmallSamples.advisory())
        let inventory = try scratch.write("inventory.csv", SmallSamples.inventory)
        let process = Program.process(
            ["match", "--advisories", scratch.path, "--inventory", inventory, "--format", "jsonl"])
        let errors = Pipe()
        process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: "/dev/full"))
        process.standardError = errors
        try Program.start(process)
        let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 5)
        #expect(text.contains("disk is full"))
    }
}
