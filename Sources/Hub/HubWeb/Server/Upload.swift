import Foundation
import HTTPTypes
import Hub
import Hummingbird
import NIOCore

/// A body that is too large for memory, in a file for as long as it is worked on.
struct Upload: Sendable {
    let path: String

    /// Writes a body to a file of its own.
    ///
    /// - Throws: `Problem` when it is larger than the limit or there is no room; no file is left then.
    init(_ body: RequestBody, limit: Int) async throws {
        path = FileManager.default.temporaryDirectory.path + "/suture-upload-\(UUID().uuidString)"
        guard FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]),
            let file = FileHandle(forWritingAtPath: path)
        else { throw Problem(.noRoom, "no-room", "The server has no room for this file.") }
        do {
            var count = 0
            for try await part in body {
                count += part.readableBytes
                guard count <= limit else {
                    throw Problem(.contentTooLarge, "too-large", "The body is larger than \(limit) bytes.")
                }
                try file.write(contentsOf: Data(part.readableBytesView))
            }
            try file.close()
        } catch {
            try? file.close()
            remove()
            throw error
        }
    }

    /// Takes the file away.
    func remove() {
        try? FileManager.default.removeItem(atPath: path)
    }
}
