import HTTPTypes
import Hub
import Triage

private struct SignInBody: Decodable {
    var login: String
    var password: String
}

private struct PasswordBody: Decodable {
    var old: String
    var new: String
}

extension Endpoints {
    /// Signing in and out.
    static let session: [Endpoint] = [
        .post(
            "/api/v1/session", "signIn", "Sign in; the answer sets a cookie", access: .open,
            body: .json(
                .object([.need("login", .string(maximum: 64)), .need("password", .string(maximum: 256))]), limit: 4096),
            answer: .json(.named("Person"), "Signed in.", status: 201)
        ) { call in
            try checkSignInRate(call)
            let body = try call.decoded(SignInBody.self)
            let signedIn = try await call.place.accounts.signIn(login: body.login, password: body.password)
            var answer = APIResponse.json(
                signedIn.principal.json.adding([("form_token", .string(signedIn.formToken))]), status: .created)
            if let secret = signedIn.newSecret {
                answer.headers[.setCookie] = SessionCookie.header(secret: secret, isTLS: call.hub.settings.isTLS)
            }
            return answer
        },
        .get(
            "/api/v1/session", "whoAmI", "Who you are, and what you may do", access: .permission(.ownAccount),
            answer: .json(.named("Person"))
        ) { call in
            let json = try call.principal.json
            guard case .session(_, let formToken) = call.caller.proof else { return .json(json) }
            return .json(json.adding([("form_token", .string(formToken))]))
        },
        .other(
            .delete, "/api/v1/session", "signOut", "Sign out", access: .permission(.ownAccount), answer: .nothing
        ) { call in
            let principal = try call.principal
            if case .session(let secret, _) = call.caller.proof {
                try await call.working { try $0.accounts.signOut(session: secret, as: principal) }
            }
            var answer = APIResponse.empty
            answer.headers[.setCookie] = SessionCookie.end(isTLS: call.hub.settings.isTLS)
            return answer
        },
        .other(
            .put, "/api/v1/session/password", "changePassword", "Replace your password; all your sessions end",
            access: .permission(.ownAccount),
            body: .json(
                .object([.need("old", .string(maximum: 256)), .need("new", .string(maximum: 256))]), limit: 4096),
            answer: .nothing
        ) { call in
            let body = try call.decoded(PasswordBody.self)
            try await call.place.accounts.changePassword(from: body.old, to: body.new, as: try call.principal)
            return .empty
        },
    ]

    private static func checkSignInRate(_ call: APIRequest) throws(Problem) {
        let rate = call.hub.settings.signInsPerMinute / 60
        let name = "sign-in \(call.caller.address)"
        let now = call.place.clock().milliseconds
        guard let seconds = call.hub.limits.wait(for: name, rate: rate, burst: max(1, rate * 60), now: now) else {
            return
        }
        var problem = Problem(
            .tooManyRequests, "too-many-sign-ins", "Too many people try to sign in from there. Wait a minute.")
        problem.headers[.retryAfter] = String(Int(seconds.rounded(.up)))
        throw problem
    }
}
