import Hub
import Store
import Triage

/// What the list of accounts is filled with.
struct UsersModel: Sendable {
    let users: [UserLineModel]
    let form: FormModel
    let next: String?

    private static let perPage = 100

    static func make(_ page: PageRequest, problem: String? = nil) async throws -> UsersModel {
        let (principal, after) = (try page.principal, page.query.number("after") ?? 0)
        let now = page.call.place.clock().milliseconds
        let records = try await page.call.working {
            try $0.accounts.users(after: after, limit: perPage, as: principal)
        }
        let last = records.count == perPage ? records.last : nil
        return UsersModel(
            users: records.map { UserLineModel($0, now: now) }, form: form(page, problem),
            next: last.map { "/settings/users?after=\($0.id)" })
    }

    private static func form(_ page: PageRequest, _ problem: String?) -> FormModel {
        FormModel(
            action: "/settings/users", submit: "Make the account", token: page.formToken,
            fields: [
                FieldModel(.text, "login", "Name to sign in with", hint: "Small letters, digits, and . _ -", most: 64)
                    .filled(page.form),
                FieldModel(.text, "name", "Full name", most: 200).filled(page.form),
                FieldModel(.checks, "role", "Roles", options: UserWords.roles([])).filled(page.form),
            ], hint: "Nobody can be in both teams: two keys are two people.", problem: problem)
    }
}

/// How pages speak of accounts.
enum UserWords {
    static func roles(_ chosen: [String]) -> [OptionModel] {
        Role.allCases.map {
            OptionModel(value: $0.rawValue, label: $0.title, isChosen: chosen.contains($0.rawValue))
        }
    }

    static func titles(_ roles: [String]) -> String {
        roles.map { Role(rawValue: $0)?.title ?? $0 }.joined(separator: ", ")
    }

    static func badge(_ user: UserRecord, now: Int64) -> BadgeModel {
        if user.disabledAt != nil { return BadgeModel("Closed", .plain) }
        if (user.lockedUntil ?? 0) > now { return BadgeModel("Locked", .bad) }
        return user.mustChangePassword ? BadgeModel("New password due", .warn) : BadgeModel("Open", .good)
    }
}

/// One account in a list.
struct UserLineModel: Sendable {
    let login: String
    let name: String
    let address: String
    let roles: String
    let state: BadgeModel

    init(_ user: UserRecord, now: Int64) {
        (login, name, address) = (user.login, user.name, "/settings/users/\(user.id)")
        roles = UserWords.titles(user.roles)
        state = UserWords.badge(user, now: now)
    }
}

/// What the page of an account is filled with.
struct UserModel: Sendable {
    let name: String
    let login: String
    let state: BadgeModel
    let made: TimeModel
    let form: FormModel
    let stateButton: ButtonModel
    let passwordButton: ButtonModel

    static func make(_ page: PageRequest, problem: String? = nil) async throws -> UserModel {
        let (id, principal) = (try page.call.number("id"), try page.principal)
        let user = try await page.call.working { try $0.accounts.user(id: id, as: principal) }
        return UserModel(user, page, problem)
    }

    private init(_ user: UserRecord, _ page: PageRequest, _ problem: String?) {
        (name, login) = (user.name, user.login)
        state = UserWords.badge(user, now: page.call.place.clock().milliseconds)
        made = TimeModel(milliseconds: user.createdAt)
        let (address, token, revision) = ("/settings/users/\(user.id)", page.formToken, String(user.revision))
        form = FormModel(
            action: address, submit: "Change", token: token,
            fields: [
                FieldModel(.hidden, "revision", value: revision),
                FieldModel(.text, "name", "Full name", value: user.name, most: 200),
                FieldModel(.checks, "role", "Roles", options: UserWords.roles(user.roles)),
            ], hint: "New roles end the person’s sessions.", problem: problem)
        let isClosed = user.disabledAt != nil
        stateButton = ButtonModel(
            address, isClosed ? "Open the account again" : "Close the account", token: token,
            fields: [("revision", revision), ("state", isClosed ? "open" : "closed")], style: isClosed ? "" : "grave")
        passwordButton = ButtonModel("\(address)/password", "Give a new password", token: token)
    }
}
