import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// `suture serve` as a process of its own, on a port that is free.
final class ServerProcess: Sendable {
    /// Where it listens.
    let address: URL
    private let identifier: Int32

    /// Starts the server and waits until it listens.
    init(database: String) throws {
        let process = Program.process(["serve", "--port", "0", "--requests-per-second", "0", "--database", database])
        let errors = Pipe()
        process.standardOutput = FileHandle.nullDevice
        process.standardError = errors
        try Program.start(process)
        identifier = process.processIdentifier
        var text = ""
        while true {
            let data = errors.fileHandleForReading.availableData
            text += String(decoding: data, as: UTF8.self)
            if let match = text.firstMatch(of: /listening at (http:\/\/[0-9.:]+)/),
                let url = URL(string: String(match.1))
            {
                address = url
                break
            }
            guard !data.isEmpty else { throw Unstarted(errors: text) }
        }
        // What it says later must not fill the pipe and stop it.
        errors.fileHandleForReading.readabilityHandler = { _ = $0.availableData }
    }

    struct Unstarted: Error, CustomStringConvertible {
        var errors: String
        var description: String { "the server did not start: \(errors)" }
    }

    /// Ends it as a power cut would: at once, whatever it is doing.
    func kill() {
        Foundation.kill(identifier, SIGKILL)
    }

    /// Ends it as an operator would.
    func stop() {
        Foundation.kill(identifier, SIGTERM)
    }

    struct Reply: Sendable {
        var status: Int
        var version: String?
        var body: Data
    }

    /// Sends a request; nil when there was no answer.
    func send(
        _ method: String, _ path: String, token: String, body: String? = nil, headers: [String: String] = [:]
    ) async -> Reply? {
        guard let url = URL(string: path, relativeTo: address) else { return nil }
        var request = URLRequest(url: url, timeoutInterval: 20)
        request.httpMethod = method
        request.httpBody = body.map { Data($0.utf8) }
        request.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization")
        if body != nil { request.setValue("application/json", forHTTPHeaderField: "Content-Type") }
        for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
        guard let (data, response) = try? await URLSession.shared.data(for: request),
            let answer = response as? HTTPURLResponse
        else { return nil }
        return Reply(status: answer.statusCode, version: answer.value(forHTTPHeaderField: "ETag"), body: data)
    }
}
