import HTTPTypes
import Hub
import Hummingbird
import Logging
import NIOCore
import Store
import Triage

/// Carries a request to its page: who asks, may they, is it too much, did the form come from us; and turns whatever
/// happens into a page.
struct PageDispatcher: Sendable {
    let hub: HubServices
    let site: PageSite
    let route: PageRoute

    private var renderer: PageRenderer { PageRenderer(site: site, isTLS: hub.settings.isTLS) }

    func respond(to request: Request, context: HubContext) async -> Hummingbird.Response {
        hub.metrics.begin()
        let (clock, start) = (ContinuousClock(), ContinuousClock().now)
        var answer = await answered(request, context)
        if isUnchanged(answer, request) {
            answer.status = .notModified
            answer.body = .bytes([])
        }
        hub.metrics.end(
            method: route.method.rawValue, route: route.path, status: answer.status.code,
            seconds: (clock.now - start) / .seconds(1))
        return answer.response
    }

    /// Whether the browser has this version already (RFC 9110, section 13.1.2).
    private func isUnchanged(_ answer: APIResponse, _ request: Request) -> Bool {
        guard route.method == .get, answer.status == .ok, let tag = answer.headers[.eTag],
            let seen = request.headers[.ifNoneMatch]
        else { return false }
        return seen.split(separator: ",").contains { $0.drop(while: \.isWhitespace) == tag }
    }

    private func answered(_ request: Request, _ context: HubContext) async -> APIResponse {
        let cookies = PageCookie.all(in: request.headers)
        var visit = PageVisit(
            caller: Caller(principal: nil, proof: .none, address: hub.address(of: request, context)),
            path: request.uri.path,
            flash: cookies[PageCookie.flash].flatMap(Flash.init(cookieValue:)),
            isFragment: request.headers.text("X-Fragment") != nil, newSecret: nil)
        do {
            let state = route.access == .open ? nil : try hub.place.store.contentState()
            try await identify(&visit, request, context, state)
            try checkDoor(visit.caller)
            guard let state, let reads = KeptAnswers.pages[route.name],
                let key = keptKey(request, visit, cookies, reads)
            else {
                return try renderer.response(try await answered(request, context, visit, cookies), visit)
            }
            let basis = { try reads.basis(in: hub.place.store, path: context.parameters) }
            if let known = try hub.answers.find(key, version: state.version, basis: basis) {
                return finished(known, visit)
            }
            let before = try basis()
            let plain = visit.forKeeping
            let response = try renderer.response(try await answered(request, context, plain, cookies), plain)
            guard let kept = AnswerCache.Answer(response, mark: FormMark.text) else { return response }
            hub.answers.keep(kept, as: key, version: state.version, basis: before)
            return finished(kept, visit)
        } catch {
            return refused(error, request, context, visit)
        }
    }

    /// Under what the page is kept; nil where it is not, or where it carries a message for this one time.
    private func keptKey(
        _ request: Request, _ visit: PageVisit, _ cookies: [String: String], _ reads: Reads
    ) -> AnswerCache.Key? {
        guard route.method == .get, visit.flash == nil, let principal = visit.caller.principal else { return nil }
        let others = cookies.filter { $0.key != SessionCookie.name }.sorted { $0.key < $1.key }
        return AnswerCache.Key(
            address: request.uri.string, origin: hub.origin(of: request), person: principal,
            cookies: others.map { "\($0.key)=\($0.value)" }.joined(separator: ";"), isFragment: visit.isFragment,
            minute: reads.goesByClock ? hub.place.clock().milliseconds / 60_000 : 0)
    }

    /// The kept page with what belongs to this session alone.
    private func finished(_ kept: AnswerCache.Answer, _ visit: PageVisit) -> APIResponse {
        guard case .session(_, let token) = visit.caller.proof else { return kept.response(formToken: "") }
        var response = kept.response(formToken: token)
        if let secret = visit.newSecret {
            response.headers.append(
                HTTPField(
                    name: .setCookie, value: SessionCookie.header(secret: secret, isTLS: hub.settings.isTLS)))
        }
        return response
    }

    /// Pages are for people at browsers: the cookie of a session says who asks, and nothing else does.
    private func identify(
        _ visit: inout PageVisit, _ request: Request, _ context: HubContext, _ state: ContentState?
    ) async throws {
        guard request.headers[.authorization] == nil else { return }
        do {
            visit.caller = try await CallerReader(hub: hub).read(
                request, address: hub.address(of: request, context), state: state, newSecret: &visit.newSecret)
        } catch is AccessError {
            return
        }
    }

    private func answered(
        _ request: Request, _ context: HubContext, _ visit: PageVisit, _ cookies: [String: String]
    ) async throws -> PageAnswer {
        let (form, files) = try await FormReader.read(request, route.form)
        try check(form, visit.caller, request)
        let query = request.uri.query ?? ""
        let call = APIRequest(
            hub: hub, caller: visit.caller, path: context.parameters, query: Query(query), headers: request.headers,
            body: [], stream: request.body, origin: hub.origin(of: request), isReading: route.method == .get)
        let page = PageRequest(
            call: call, address: request.uri.path + (query.isEmpty ? "" : "?\(query)"),
            query: Fields(urlEncoded: query), form: form, files: files, cookies: cookies)
        return try await limited { [handler = route.handler] in try await handler(page) }
    }

    private func checkDoor(_ caller: Caller) throws {
        try checkRate(caller)
        guard case .permission(let permission) = route.access else { return }
        guard let principal = caller.principal else { throw AccessError.notSignedIn }
        try principal.require(permission)
    }

    private func checkRate(_ caller: Caller) throws(Problem) {
        let name = caller.principal.map { "user \($0.userID)" } ?? "address \(caller.address)"
        let (rate, now) = (hub.settings.requestsPerSecond, hub.place.clock().milliseconds)
        guard hub.limits.wait(for: name, rate: rate, burst: rate * 2, now: now) != nil else { return }
        throw Problem(.tooManyRequests, "too-many-requests", "These are too many requests at once. Wait a moment.")
    }

    /// A browser sends its cookie with whatever page asks it to: a change must also come from a page of ours.
    ///
    /// Browsers say so themselves, and no page can make them say otherwise (Fetch Metadata). Where one does not, the
    /// form's token shows it. The token alone would not do: it follows the session's secret, which changes while a
    /// half-written form lies open.
    private func check(_ form: Fields, _ caller: Caller, _ request: Request) throws(AccessError) {
        guard route.method != .get else { return }
        let site = request.headers.text("Sec-Fetch-Site")
        if site == "cross-site" || site == "same-site" { throw .forged }
        guard case .session(let secret, _) = caller.proof, route.access != .open, site != "same-origin" else { return }
        guard hub.place.accounts.isOwn(formToken: form["form_token"] ?? "", session: secret) else { throw .forged }
    }

    /// Answers in time or not at all: whoever waits is told so.
    private func limited(_ work: @escaping @Sendable () async throws -> PageAnswer) async throws -> PageAnswer {
        let seconds = hub.settings.timeLimit
        return try await withThrowingTaskGroup(of: PageAnswer?.self) { group in
            group.addTask { try await work() }
            group.addTask {
                try await Task.sleep(for: .seconds(seconds))
                return nil
            }
            defer { group.cancelAll() }
            guard let first = try await group.next(), let answer = first else {
                throw Problem(
                    .serviceUnavailable, "time-limit",
                    "This takes longer than \(Int(seconds)) seconds. It goes on here; look again in a moment.")
            }
            return answer
        }
    }

    private func refused(
        _ error: any Error, _ request: Request, _ context: HubContext, _ visit: PageVisit
    ) -> APIResponse {
        let answer = PageRefusal(error, visit: visit, request: request, id: context.id).answer
        if case .page(let view) = answer, view.status.code >= 500 {
            hub.logger.error(
                "page failed",
                metadata: ["request": "\(context.id)", "page": "\(route.name)", "error": "\(error)"])
        }
        if let response = try? renderer.response(answer, visit) { return response }
        return .plain(.internalServerError, "Something went wrong here. It was logged under \(context.id).")
    }
}

extension APIResponse {
    /// A line of text, where even the template for errors does not work.
    static func plain(_ status: HTTPResponse.Status, _ text: String) -> APIResponse {
        APIResponse(
            status: status, headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
            body: .bytes(Array(text.utf8)))
    }
}
