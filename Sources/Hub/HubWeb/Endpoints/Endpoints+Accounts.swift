import HTTPTypes
import Hub
import Store
import Triage

private struct TokenBody: Decodable {
    var name: String
    var scopes: Set<Scope>
    var days: Int64
}

private struct UserBody: Decodable {
    var login: String
    var name: String
    var roles: Set<Role>
}

private struct UserChangeBody: Decodable {
    var name: String?
    var roles: Set<Role>?
    var closed: Bool?
}

extension Endpoints {
    /// Tokens of programs.
    static let tokens: [Endpoint] = [
        .get(
            "/api/v1/tokens", "listTokens", "Your tokens", access: .permission(.ownAccount),
            query: Endpoint.QueryItem.paging, answer: .page(.named("Token"))
        ) { call in
            let (limit, after) = (try call.query.limit(), try cursorNumber(call))
            let principal = try call.principal
            let tokens = try await call.working { try $0.accounts.tokens(after: after, limit: limit, as: principal) }
            return .json(Page.json(tokens, limit: limit, cursor: { [String($0.id)] }, \.json))
        },
        .post(
            "/api/v1/tokens", "makeToken", "Make a token; its secret is shown this once",
            access: .permission(.ownAccount),
            body: .json(
                .object([
                    .need("name", Schemas.name), .need("scopes", Schemas.scopes),
                    .need("days", .integer(minimum: 1, maximum: 366)),
                ])),
            answer: .json(
                .object([.need("token", .named("Token")), .need("secret", .text)]), "The token and its secret.",
                status: 201)
        ) { call in
            let (body, principal) = (try call.decoded(TokenBody.self), try call.principal)
            let (token, secret) = try await call.working {
                try $0.accounts.makeToken(name: body.name, scopes: body.scopes, days: body.days, as: principal)
            }
            return .made(["token": token.json, "secret": .string(secret)], at: "/api/v1/tokens/\(token.id)")
        },
        .other(
            .delete, "/api/v1/tokens/{id}", "revokeToken", "Take a token back", access: .permission(.ownAccount),
            answer: .nothing
        ) { call in
            let (id, principal) = (try call.number("id"), try call.principal)
            try await call.working { try $0.accounts.revokeToken(id: id, as: principal) }
            return .empty
        },
    ]

    /// Accounts.
    static let users: [Endpoint] = [
        .get(
            "/api/v1/users", "listUsers", "The accounts", access: .permission(.administer),
            query: Endpoint.QueryItem.paging, answer: .page(.named("Account"))
        ) { call in
            let (limit, after) = (try call.query.limit(), try cursorNumber(call))
            let (principal, now) = (try call.principal, call.place.clock().milliseconds)
            let users = try await call.working { try $0.accounts.users(after: after, limit: limit, as: principal) }
            return .json(Page.json(users, limit: limit, cursor: { [String($0.id)] }) { $0.json(now: now) })
        },
        .post(
            "/api/v1/users", "addUser", "Make an account; the answer has the password to sign in with once",
            access: .permission(.administer),
            body: .json(
                .object([
                    .need("login", .string(pattern: "^[a-z0-9._-]{2,64}$")), .need("name", Schemas.name),
                    .need("roles", Schemas.roles),
                ])),
            answer: .json(
                .object([.need("user", .named("Account")), .need("password", .text)]), "The account.", status: 201)
        ) { call in
            let body = try call.decoded(UserBody.self)
            let new = NewUser(login: body.login, name: body.name, roles: body.roles)
            let (user, password) = try await call.place.accounts.add(new, as: try call.principal)
            let json: JSON = [
                "user": user.json(now: call.place.clock().milliseconds), "password": .string(password ?? ""),
            ]
            return .made(json, at: "/api/v1/users/\(user.id)", version: user.revision)
        },
        .get(
            "/api/v1/users/{id}", "showUser", "An account", access: .permission(.administer),
            answer: .json(.named("Account"))
        ) { call in
            let (id, principal) = (try call.number("id"), try call.principal)
            let user = try await call.working { try $0.accounts.user(id: id, as: principal) }
            return .json(user.json(now: call.place.clock().milliseconds), version: user.revision)
        },
        .other(
            .patch, "/api/v1/users/{id}", "changeUser", "Change name or roles, close or open an account",
            access: .permission(.administer),
            body: .json(.object([.may("name", Schemas.name), .may("roles", Schemas.roles), .may("closed", .bool)])),
            answer: .json(.named("Account")), needsVersion: true
        ) { call in
            let (id, principal, seen) = (try call.number("id"), try call.principal, try call.seenVersion())
            let body = try call.decoded(UserChangeBody.self)
            let change = UserChange(name: body.name, roles: body.roles, isDisabled: body.closed)
            let user = try await call.working {
                try $0.accounts.change(id: id, change, revision: seen, as: principal)
            }
            return .json(user.json(now: call.place.clock().milliseconds), version: user.revision)
        },
        .post(
            "/api/v1/users/{id}/password", "resetPassword", "Give an account a new password to sign in with once",
            access: .permission(.administer),
            answer: .json(.object([.need("password", .text)]), "The password to hand over.")
        ) { call in
            let id = try call.number("id")
            let password = try await call.place.accounts.resetPassword(id: id, as: try call.principal)
            return .json(["password": .string(password)])
        },
    ]

    /// The number after which a page begins.
    static func cursorNumber(_ call: APIRequest) throws(Problem) -> Int64 {
        guard let parts = try call.query.cursor(1) else { return 0 }
        guard let number = Int64(parts[0]) else {
            throw .badQuery("cursor", "Take it from “next” of the answer before, as it is.")
        }
        return number
    }
}
