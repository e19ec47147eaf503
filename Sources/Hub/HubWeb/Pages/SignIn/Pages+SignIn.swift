import HTTPTypes
import Hub
import Triage

extension Pages {
    /// Coming in, going out, and a password of one's own.
    static let signIn: [PageRoute] = [
        .page("/sign-in", "signInPage", access: .open) { page in
            if page.call.caller.principal != nil { return .go(to: Address.own(page.query["next"])) }
            return .page(signInView(SignInModel(next: Address.own(page.query["next"]))))
        },
        .form("/sign-in", "signIn", access: .open, .fields(limit: 8192)) { page in
            let next = Address.own(page.form["next"])
            do {
                try checkSignInRate(page)
                let signedIn = try await page.call.place.accounts.signIn(
                    login: page.form["login"] ?? "", password: page.form.exact("password"))
                let cookie = signedIn.newSecret.map {
                    SessionCookie.header(secret: $0, isTLS: page.call.hub.settings.isTLS)
                }
                return .go(
                    to: signedIn.principal.mustChangePassword ? "/password" : next,
                    cookies: cookie.map { [$0] } ?? [])
            } catch let error as AccessError {
                let model = SignInModel(next: next, login: page.form["login"] ?? "", problem: error.description)
                return .page(signInView(model, status: Problem(error).status))
            }
        },
        .form("/sign-out", "signOut", access: .permission(.ownAccount)) { page in
            let principal = try page.principal
            if case .session(let secret, _) = page.call.caller.proof {
                try await page.call.working { try $0.accounts.signOut(session: secret, as: principal) }
            }
            return .go(
                to: "/sign-in", .note("You are signed out."),
                cookies: [SessionCookie.end(isTLS: page.call.hub.settings.isTLS)])
        },
        .page("/password", "passwordPage", access: .permission(.ownAccount)) { page in
            .page(passwordView(try PasswordModel(page)))
        },
        .form("/password", "changePassword", access: .permission(.ownAccount), .fields(limit: 8192)) { page in
            let principal = try page.principal
            do {
                guard page.form.exact("new") == page.form.exact("again") else {
                    throw Problem(.unprocessableContent, "not-alike", "The two new passwords are not alike.")
                }
                try await page.call.place.accounts.changePassword(
                    from: page.form.exact("old"), to: page.form.exact("new"), as: principal)
                return .go(to: "/sign-in", .done("Your password is changed. Sign in with it."))
            } catch AccessError.wrongCredentials {
                return .page(passwordView(try PasswordModel(page, problem: "The old password is wrong.")))
            } catch {
                let problem = Problem(error)
                guard problem.status.code < 500 else { throw error }
                return .page(passwordView(try PasswordModel(page, problem: problem.detail)))
            }
        },
    ]

    private static func signInView(_ model: SignInModel, status: HTTPResponse.Status = .ok) -> PageView {
        PageView(title: "Sign in", template: "pages/sign-in", model: model, status: status)
    }

    private static func passwordView(_ model: PasswordModel) -> PageView {
        PageView(
            title: "Your password", template: "pages/password", model: model,
            status: model.form.problem == nil ? .ok : .unprocessableContent)
    }

    private static func checkSignInRate(_ page: PageRequest) throws(Problem) {
        let rate = page.call.hub.settings.signInsPerMinute / 60
        let (name, now) = ("sign-in \(page.call.caller.address)", page.call.place.clock().milliseconds)
        guard page.call.hub.limits.wait(for: name, rate: rate, burst: max(1, rate * 60), now: now) != nil else {
            return
        }
        throw Problem(
            .tooManyRequests, "too-many-sign-ins", "Too many people try to sign in from there. Wait a minute.")
    }
}

/// What the sign-in page is filled with.
struct SignInModel: Sendable {
    let form: FormModel

    init(next: String, login: String = "", problem: String? = nil) {
        form = FormModel(
            action: "/sign-in", submit: "Sign in", token: "",
            fields: [
                FieldModel(.login, "login", "Name", value: login, most: 64),
                FieldModel(.password, "password", "Password", most: 256),
                FieldModel(.hidden, "next", value: next),
            ], problem: problem)
    }
}

/// What the page for one's password is filled with.
struct PasswordModel: Sendable {
    let form: FormModel
    let mustChange: Bool

    init(_ page: PageRequest, problem: String? = nil) throws {
        mustChange = try page.principal.mustChangePassword
        let policy = page.call.place.policy
        form = FormModel(
            action: "/password", submit: "Change password", token: page.formToken,
            fields: [
                FieldModel(.password, "old", mustChange ? "The password you were given" : "Old password", most: 256),
                FieldModel(
                    .newPassword, "new", "New password", hint: "At least \(policy.shortestPassword) characters.",
                    most: 256),
                FieldModel(.newPassword, "again", "New password, again", most: 256),
            ], problem: problem)
    }
}
