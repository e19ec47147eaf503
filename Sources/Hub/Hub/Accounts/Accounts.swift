import Store
import Triage

/// People, their sessions and their tokens. Who may do what is asked here, not in pages or routes.
public struct Accounts: Sendable {
    let place: Workplace

    var store: SutureStore { place.store }
    var policy: AccountPolicy { place.policy }
    var now: Int64 { place.clock().milliseconds }

    /// Makes the first administrator where nobody can sign in yet.
    ///
    /// - Returns: the password to sign in with once; nil where there are accounts already.
    public func makeFirstAdministrator(login: String = "admin") async throws -> String? {
        guard try store.users.isEmpty() else { return nil }
        let password = Secret.make(place.random).prefix(20)
        let user = UserRecord(
            login: login, name: "First administrator", roles: [Role.administrator.rawValue],
            passwordHash: try await hash(String(password)), mustChangePassword: true)
        let added = try store.users.add(user) { user in
            NewAuditEntry(actor: "suture", kind: "account.made", subject: "user/\(user.login)")
        }
        return added == nil ? nil : String(password)
    }

    /// The hash of a password, made on a thread that may wait.
    func hash(_ password: String) async throws -> String {
        let (salt, cost) = (place.random(16), policy.passwordCost)
        return try await place.passwords.run {
            try PasswordHash(password: password, salt: salt, cost: cost).text
        }
    }

    /// Refuses a password that the policy does not allow.
    func check(password: String, login: String) throws(AccountError) {
        guard (policy.shortestPassword...policy.longestPassword).contains(password.count) else {
            throw .passwordLength(shortest: policy.shortestPassword, longest: policy.longestPassword)
        }
        let folded = password.lowercased()
        let distinct = Set(folded).count
        if distinct < 5 || folded.contains(login) || CommonPasswords.contains(folded) { throw .passwordCommon }
    }
}

/// Beginnings that lists of leaked passwords are full of; long passwords that are only these with a few more signs.
private enum CommonPasswords {
    private static let words = ["password", "passwort", "qwertyuiop", "1234567890", "letmein", "welcome", "hospital"]

    static func contains(_ password: String) -> Bool {
        words.contains { word in password.contains(word) && password.count - word.count < 6 }
    }
}
