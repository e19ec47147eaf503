import Crypto
import Foundation
import HTTPTypes
import Hub
import Hummingbird
import Logging
import Store
import Triage

/// Carries a request to its endpoint: who asks, may they, is it too much, what came with it; and turns whatever
/// happens into an answer.
struct EndpointDispatcher: Sendable {
    let hub: HubServices
    let endpoint: Endpoint

    func respond(to request: Request, context: HubContext) async -> Hummingbird.Response {
        hub.metrics.begin()
        let (clock, start) = (ContinuousClock(), ContinuousClock().now)
        var answer: APIResponse
        var visit = PageVisit(
            caller: Caller(principal: nil, proof: .none, address: hub.address(of: request, context)),
            path: request.uri.path, flash: nil, isFragment: false, newSecret: nil)
        do {
            answer = try await answered(request, context, &visit)
        } catch {
            answer = problem(error, request, context, visit)
        }
        hub.metrics.end(
            method: endpoint.method.rawValue, route: endpoint.path, status: answer.status.code,
            seconds: (clock.now - start) / .seconds(1))
        if isUnchanged(answer, request) {
            answer.status = .notModified
            answer.body = .bytes([])
        }
        return answer.response
    }

    /// Whether the caller has this version already (RFC 9110, section 13.1.2).
    private func isUnchanged(_ answer: APIResponse, _ request: Request) -> Bool {
        guard endpoint.method == .get, answer.status == .ok, let tag = answer.headers[.eTag],
            let seen = request.headers[.ifNoneMatch]
        else { return false }
        return seen.split(separator: ",").contains { $0.drop(while: \.isWhitespace) == tag }
    }

    private func problem(
        _ error: any Error, _ request: Request, _ context: HubContext, _ visit: PageVisit
    ) -> APIResponse {
        let problem = Problem(error)
        if problem.status.code >= 500 {
            hub.logger.error(
                "request failed",
                metadata: ["request": "\(context.id)", "endpoint": "\(endpoint.name)", "error": "\(error)"])
        }
        if let page = page(about: error, request, context, visit) { return page }
        var headers = problem.headers
        headers[.contentType] = endpoint.problemType
        headers[.cacheControl] = "no-store"
        let body = endpoint.isFHIR ? problem.fhir : problem.json(request: context.id).bytes
        return APIResponse(status: problem.status, headers: headers, body: .bytes(body))
    }

    /// A page, where a person followed a link to a file and there is none for them; programs are told as programs are.
    private func page(
        about error: any Error, _ request: Request, _ context: HubContext, _ visit: PageVisit
    ) -> APIResponse? {
        guard endpoint.method == .get, request.headers[.authorization] == nil,
            (request.headers[.accept] ?? "").contains("text/html"), let site = try? PageSite.shared.get()
        else { return nil }
        let answer = PageRefusal(error, visit: visit, request: request, id: context.id).answer
        var response = try? PageRenderer(site: site, isTLS: hub.settings.isTLS).response(answer, visit)
        response?.headers[.cacheControl] = "no-store"
        return response
    }

    private func answered(
        _ request: Request, _ context: HubContext, _ visit: inout PageVisit
    ) async throws -> APIResponse {
        // Whether the process lives is answered without the database.
        let state = endpoint.access == .open ? nil : try hub.place.store.contentState()
        let caller = try await CallerReader(hub: hub).read(
            request, address: visit.caller.address, state: state, newSecret: &visit.newSecret)
        visit.caller = caller
        try checkRate(caller)
        try checkDoor(caller)
        try checkForm(caller, request)
        guard let state, let reads = KeptAnswers.endpoints[endpoint.name], let key = keptKey(request, caller, reads)
        else {
            return try await worked(request, context, visit)
        }
        let basis = { try reads.basis(in: hub.place.store, path: context.parameters) }
        if visit.newSecret == nil, let known = try hub.answers.find(key, version: state.version, basis: basis) {
            return known.response(formToken: "")
        }
        let before = try basis()
        let answer = try await worked(request, context, visit)
        if let kept = AnswerCache.Answer(answer) {
            hub.answers.keep(kept, as: key, version: state.version, basis: before)
        }
        return answer
    }

    /// The answer, worked out.
    private func worked(
        _ request: Request, _ context: HubContext, _ visit: PageVisit
    ) async throws -> APIResponse {
        let call = APIRequest(
            hub: hub, caller: visit.caller, path: context.parameters, query: Query(request.uri.query),
            headers: request.headers, body: try await body(of: request), stream: request.body,
            origin: hub.origin(of: request), isReading: endpoint.method == .get)
        var answer = try await answered(call)
        if let newSecret = visit.newSecret {
            answer.headers[.setCookie] = SessionCookie.header(secret: newSecret, isTLS: hub.settings.isTLS)
        }
        return answer
    }

    /// Under what the answer is kept; nil where it is not.
    private func keptKey(_ request: Request, _ caller: Caller, _ reads: Reads) -> AnswerCache.Key? {
        guard endpoint.method == .get, let principal = caller.principal else { return nil }
        return AnswerCache.Key(
            address: request.uri.string, origin: hub.origin(of: request), person: principal,
            minute: reads.goesByClock ? hub.place.clock().milliseconds / 60_000 : 0)
    }

    private func checkRate(_ caller: Caller) throws(Problem) {
        let name = caller.principal.map { "user \($0.userID)" } ?? "address \(caller.address)"
        let rate = hub.settings.requestsPerSecond
        let now = hub.place.clock().milliseconds
        guard let seconds = hub.limits.wait(for: name, rate: rate, burst: rate * 2, now: now) else { return }
        var problem = Problem(
            .tooManyRequests, "too-many-requests", "These are too many requests at once. Wait a moment.")
        problem.headers[.retryAfter] = String(Int(seconds.rounded(.up)))
        throw problem
    }

    private func checkDoor(_ caller: Caller) throws(AccessError) {
        guard case .permission(let permission) = endpoint.access else { return }
        guard let principal = caller.principal else { throw .notSignedIn }
        try principal.require(permission)
    }

    /// A browser sends its cookie with whatever page asks it to: a change must also bring what only our pages know.
    private func checkForm(_ caller: Caller, _ request: Request) throws(AccessError) {
        guard case .session(let secret, _) = caller.proof, endpoint.method != .get, endpoint.access != .open else {
            return
        }
        let sent = request.headers.text("X-Form-Token") ?? ""
        guard hub.place.accounts.isOwn(formToken: sent, session: secret) else { throw .forged }
    }

    private func body(of request: Request) async throws -> [UInt8] {
        let (type, limit): (String, Int)
        switch endpoint.body {
        case .none, .stream: return []
        case .json(_, let most): (type, limit) = ("application/json", most)
        case .bytes(let wanted, let most): (type, limit) = (wanted, most)
        }
        let sent = (request.headers[.contentType] ?? "").prefix { $0 != ";" }.lowercased().filter { $0 != " " }
        guard type == "application/octet-stream" || sent == type else {
            throw Problem(.unsupportedMediaType, "media-type", "Send this as \(type).")
        }
        var buffer = ByteBuffer()
        for try await part in request.body {
            guard buffer.readableBytes + part.readableBytes <= limit else {
                throw Problem(.contentTooLarge, "too-large", "The body is larger than \(limit) bytes.")
            }
            buffer.writeImmutableBuffer(part)
        }
        return Array(buffer.readableBytesView)
    }

    private func answered(_ call: APIRequest) async throws -> APIResponse {
        guard endpoint.method == .post, let key = call.headers.text("Idempotency-Key"),
            let principal = call.caller.principal
        else { return try await limited(call) }
        return try await IdempotentCall(hub: hub, endpoint: endpoint, key: key, userID: principal.userID)
            .answer(call, limited)
    }

    /// Answers in time or not at all: whoever waits is told so.
    private func limited(_ call: APIRequest) async throws -> APIResponse {
        let handler = endpoint.handler
        let seconds = hub.settings.timeLimit
        return try await withThrowingTaskGroup(of: APIResponse?.self) { group in
            group.addTask { try await handler(call) }
            group.addTask {
                try await Task.sleep(for: .seconds(seconds))
                return nil
            }
            defer { group.cancelAll() }
            guard let first = try await group.next(), let answer = first else {
                throw Problem(
                    .serviceUnavailable, "time-limit",
                    "This took longer than \(Int(seconds)) seconds; it may still be done.")
            }
            return answer
        }
    }
}

extension APIResponse {
    var response: Hummingbird.Response {
        switch body {
        case .bytes(let bytes):
            Hummingbird.Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
        case .stream(let write):
            Hummingbird.Response(status: status, headers: headers, body: .init(write))
        }
    }
}
