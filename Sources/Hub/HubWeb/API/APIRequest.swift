import Foundation
import HTTPTypes
import Hub
import Hummingbird
import Store

/// What a handler is given: who asks, for what, and the hub to ask.
struct APIRequest: Sendable {
    /// The hub.
    let hub: HubServices
    /// Who asks; nobody at open endpoints.
    let caller: Caller
    /// What the path names.
    let path: Parameters
    /// What the query says.
    let query: Query
    /// The headers.
    let headers: HTTPFields
    /// The body, when the endpoint takes one that is read at once.
    let body: [UInt8]
    /// The body, when the endpoint reads it piece by piece.
    let stream: RequestBody
    /// Scheme and host by which the caller reached the server, such as `https://hub.example`.
    let origin: String
    /// Whether it only reads, so that it may wait in line with others that do.
    let isReading: Bool

    /// The hub's verbs.
    var place: Workplace { hub.place }

    /// Who asks.
    ///
    /// - Throws: `AccessError.notSignedIn` for nobody.
    var principal: Principal {
        get throws(AccessError) {
            guard let principal = caller.principal else { throw .notSignedIn }
            return principal
        }
    }

    /// A whole number of the path.
    func number(_ name: String) throws(Problem) -> Int64 {
        guard let text = path.get(name), let number = Int64(text), number > 0 else {
            throw Problem(.notFound, "not-found", "There is nothing at this address.")
        }
        return number
    }

    /// A text of the path.
    func text(_ name: String) throws(Problem) -> String {
        guard let text = path.get(name)?.removingPercentEncoding, !text.isEmpty, !text.contains("\0") else {
            throw Problem(.notFound, "not-found", "There is nothing at this address.")
        }
        return text
    }

    /// The version that the caller has seen, from `If-Match`.
    ///
    /// - Throws: 428 when there is none, so that nothing is overwritten unseen (RFC 6585, section 3).
    func seenVersion() throws(Problem) -> Int64 {
        guard let text = headers[.ifMatch] else {
            throw Problem(
                .preconditionRequired, "version-required",
                "Say with If-Match which version you have seen: it is the ETag of the answer that you read.")
        }
        let digits = text.trimmingPrefix("W/").filter { $0 != "\"" && $0 != " " }
        guard let version = Int64(digits) else {
            throw Problem(.preconditionFailed, "version-unknown", "If-Match is not an ETag of ours.")
        }
        return version
    }

    /// The body as a value.
    func decoded<Value: Decodable>(_ type: Value.Type) throws(Problem) -> Value {
        try BodyReader.read(type, from: body)
    }

    /// Runs work that waits for the disk on a thread that may wait.
    func working<Value: Sendable>(_ work: @escaping @Sendable (Workplace) throws -> Value) async throws -> Value {
        let place = place
        guard isReading else { return try await place.store.background { _ in try work(place) } }
        return try await hub.reading.run { try await place.store.background { _ in try work(place) } }
    }
}

/// Who sent a request.
struct Caller: Sendable {
    /// How they showed who they are.
    enum Proof: Sendable {
        case none
        case token
        case session(secret: String, formToken: String)
    }

    var principal: Principal?
    var proof: Proof
    /// Where the request came from, for limits and the log.
    var address: String
}
