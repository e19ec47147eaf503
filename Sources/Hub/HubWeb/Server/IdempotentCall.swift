import Crypto
import Foundation
import HTTPTypes
import Hub
import Hummingbird
import Store

/// A request under a key: the same request under the same key is carried out once, and answered alike each time.
struct IdempotentCall: Sendable {
    let hub: HubServices
    let endpoint: Endpoint
    let key: String
    let userID: Int64

    func answer(
        _ call: APIRequest, _ carryOut: (APIRequest) async throws -> APIResponse
    ) async throws -> APIResponse {
        guard (1...200).contains(key.utf8.count), key.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw Problem(.badRequest, "bad-key", "An Idempotency-Key has 1 to 200 plain characters.")
        }
        let name = "\(userID) \(key)"
        guard hub.running.take(name) else {
            throw Problem(.conflict, "key-in-use", "A request under this key is being answered. Try again in a moment.")
        }
        defer { hub.running.release(name) }
        let digest = requestDigest(call)
        if let kept = try await find() {
            guard kept.requestHash == digest else {
                throw Problem(
                    .unprocessableContent, "key-reused", "This key was used for another request. Take a new one.")
            }
            return APIResponse(
                status: .init(code: kept.status), headers: Self.headers(kept.headers), body: .bytes(kept.body))
        }
        let answer = try await carryOut(call)
        try await keep(answer, digest)
        return answer
    }

    private func find() async throws -> IdempotentAnswer? {
        try await hub.place.store.background { store in try store.answers.find(userID: userID, key: key) }
    }

    private func keep(_ answer: APIResponse, _ digest: String) async throws {
        guard case .bytes(let body) = answer.body, answer.status.code < 500 else { return }
        let kept = IdempotentAnswer(
            requestHash: digest, status: answer.status.code, headers: Self.text(answer.headers), body: body)
        try await hub.place.store.background { store in
            try store.answers.keep(kept, userID: userID, key: key)
        }
    }

    private func requestDigest(_ call: APIRequest) -> String {
        var hasher = SHA256()
        let values = endpoint.pathItems.map { call.path.get($0) ?? "" }
        for part in [endpoint.name] + values + [call.headers[.ifMatch] ?? ""] {
            hasher.update(data: Data("\(part.utf8.count):\(part),".utf8))
        }
        hasher.update(data: Data(call.body))
        return hasher.finalize().map { String($0, radix: 16) }.joined(separator: "-")
    }

    private static let repeated: [HTTPField.Name] = [.contentType, .location, .eTag, .cacheControl]

    private static func text(_ headers: HTTPFields) -> String {
        repeated.compactMap { name in headers[name].map { "\(name.canonicalName): \($0)" } }.joined(separator: "\n")
    }

    private static func headers(_ text: String) -> HTTPFields {
        var headers = HTTPFields()
        for line in text.split(separator: "\n") {
            let pair = line.split(separator: ":", maxSplits: 1)
            guard pair.count == 2, let name = HTTPField.Name(String(pair[0])) else { continue }
            headers[name] = String(pair[1].drop { $0 == " " })
        }
        return headers
    }
}
