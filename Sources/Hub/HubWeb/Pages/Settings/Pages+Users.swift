import HTTPTypes
import Hub
import Store

extension Pages {
    /// Accounts, for administrators.
    static let userSettings: [PageRoute] = [
        .page("/settings/users", "users", access: .permission(.administer)) { page in
            .page(usersView(try await UsersModel.make(page)))
        },
        .form("/settings/users", "addUser", access: .permission(.administer)) { page in
            let new = NewUser(
                login: page.form["login"] ?? "", name: page.form["name"] ?? "", roles: roles(of: page.form))
            do {
                let (user, password) = try await page.call.place.accounts.add(new, as: try page.principal)
                return .page(passwordView(user, password ?? ""))
            } catch let error as AccountError {
                var view = usersView(try await UsersModel.make(page, problem: error.description))
                view.status = .unprocessableContent
                return .page(view)
            }
        },
        .page("/settings/users/{id}", "user", access: .permission(.administer)) { page in
            .page(userView(try await UserModel.make(page)))
        },
        .form("/settings/users/{id}", "changeUser", access: .permission(.administer)) { page in
            let (id, principal) = (try page.call.number("id"), try page.principal)
            let change = UserChange(
                name: page.form["name"], roles: page.form["state"] == nil ? roles(of: page.form) : nil,
                isDisabled: page.form["state"].map { $0 == "closed" })
            let seen = page.form.number("revision")
            do {
                let user = try await page.call.working {
                    try $0.accounts.change(id: id, change, revision: seen, as: principal)
                }
                return .go(to: "/settings/users/\(id)", .done("The account “\(user.login)” is changed."))
            } catch AccountError.noSuchUser {
                throw AccountError.noSuchUser
            } catch let error as AccountError {
                var view = userView(try await UserModel.make(page, problem: error.description))
                view.status = .unprocessableContent
                return .page(view)
            }
        },
        .form("/settings/users/{id}/password", "resetPassword", access: .permission(.administer)) { page in
            let (id, principal) = (try page.call.number("id"), try page.principal)
            let password = try await page.call.place.accounts.resetPassword(id: id, as: principal)
            let user = try await page.call.working { try $0.accounts.user(id: id, as: principal) }
            return .page(passwordView(user, password))
        },
    ]

    private static func roles(of form: Fields) -> Set<Role> { Set(form.all("role").compactMap(Role.init(rawValue:))) }

    private static func usersView(_ model: UsersModel) -> PageView {
        PageView(title: "Accounts", template: "pages/users", model: model)
    }

    private static func userView(_ model: UserModel) -> PageView {
        PageView(title: model.name, template: "pages/user", model: model)
    }

    private static func passwordView(_ user: UserRecord, _ password: String) -> PageView {
        let model = SecretModel(
            heading: "The password of “\(user.login)”", secret: password,
            text: "Hand it over now: it is not shown again. It has to be replaced at the first sign-in.",
            back: LinkModel(address: "/settings/users", label: "Back to the accounts"))
        return PageView(title: "Password", template: "pages/secret", model: model)
    }
}
