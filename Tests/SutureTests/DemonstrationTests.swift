import Foundation
import TestSupport
import Testing

@Suite("A demonstration's database")
struct DemonstrationTests {
    /// A database with the accounts that a demonstration makes.
    static func database(in scratch: Scratch) throws -> String {
        let database = "\(scratch.path)/demo.sqlite"
        let added = try Program.run(
            "user", "add", "demo.biomed", "--name", "Jo Ortiz", "--role", "biomedical-engineer", "--database", database)
        #expect(added.status == 0, "\(added.errors)")
        return database
    }

    @Test(
        "is not served where other machines reach it",
        arguments: [["--behind-proxy"], ["--host", "0.0.0.0", "--behind-proxy"]])
    func refused(_ options: [String]) throws {
        let scratch = try Scratch()
        let database = try Self.database(in: scratch)
        let process = Program.process(["serve", "--port", "0", "--database", database] + options)
        let errors = Pipe()
        (process.standardOutput, process.standardError) = (FileHandle.nullDevice, errors)
        try Program.start(process)
        // A server that is not refused would listen until somebody ends it.
        let watch = DispatchWorkItem { process.terminate() }
        DispatchQueue.global().asyncAfter(deadline: .now() + 60, execute: watch)
        let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        watch.cancel()
        #expect(process.terminationStatus == 2, "\(text)")
        #expect(text.contains("demonstration"))
    }

    @Test("is served on this machine")
    func served() throws {
        let scratch = try Scratch()
        let server = try ServerProcess(database: try Self.database(in: scratch))
        server.stop()
    }
}
