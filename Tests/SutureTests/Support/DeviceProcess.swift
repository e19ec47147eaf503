import Foundation
import Synchronization
import Testing

/// A simulated device as a process of its own: lines go in, lines come out.
final class DeviceProcess: Sendable {
    private let process: Process
    private let input: FileHandle
    private let lines: Mutex<[String]>
    private let arguments: [String]

    /// Starts the device of a kind on a bench.
    init(_ kind: String, home: String, _ arguments: [String] = []) throws {
        let process = Program.process(["device", kind, "--home", home] + arguments)
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        process.standardError = output
        let lines = Mutex<[String]>([])
        self.process = process
        self.input = input.fileHandleForWriting
        self.arguments = [kind] + arguments
        self.lines = lines
        try Program.start(process)
        // The copy of the writing end that this process holds would keep the device from seeing the end of its input.
        let reading = output.fileHandleForReading
        Thread.detachNewThread { [weak self] in
            var rest: [UInt8] = []
            while true {
                let data = reading.availableData
                guard !data.isEmpty else { return }
                rest += data
                while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
                    let line = String(decoding: rest[..<end], as: UTF8.self)
                    rest.removeFirst(end + 1)
                    self?.lines.withLock { $0.append(line) }
                }
            }
        }
    }

    deinit { if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) } }

    /// All lines so far.
    var said: [String] { lines.withLock { $0 } }

    /// Types a line.
    func type(_ line: String) { try? input.write(contentsOf: Data((line + "\n").utf8)) }

    /// Waits until a line from the place on holds the words.
    ///
    /// - Returns: the line.
    @discardableResult
    func hear(_ words: String, from start: Int = 0, sourceLocation: SourceLocation = #_sourceLocation) async throws
        -> String
    {
        // A bound against hanging, far beyond what a loaded machine needs.
        for _ in 0..<2400 {
            if let line = said.dropFirst(start).first(where: { $0.contains(words) }) { return line }
            if !process.isRunning, said.dropFirst(start).first(where: { $0.contains(words) }) == nil { break }
            try await Task.sleep(for: .milliseconds(50))
        }
        let all = said.joined(separator: "\n  ")
        Issue.record("\(arguments) never said “\(words)”:\n  \(all)", sourceLocation: sourceLocation)
        throw Silent()
    }

    struct Silent: Error {}

    /// The address that it listens at.
    func address() async throws -> String {
        String(try await hear("listening at ").split(separator: " ").last ?? "")
    }

    /// Ends it without warning, as `kill -9` does.
    func kill() {
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// Ends it as a person does.
    ///
    /// - Returns: its exit status.
    @discardableResult
    func quit() -> Int32 {
        type("quit")
        process.waitUntilExit()
        return process.terminationStatus
    }
}
