public import Store

/// What is asked of an account that is made.
public struct NewUser: Sendable, Hashable {
    /// The name to sign in with.
    public var login: String
    /// The name that others read.
    public var name: String
    /// What the person does here.
    public var roles: Set<Role>

    /// An account to make.
    public init(login: String, name: String, roles: Set<Role>) {
        (self.login, self.name, self.roles) = (login, name, roles)
    }
}

/// What is to change in an account; nil leaves a part as it is.
public struct UserChange: Sendable, Hashable {
    /// The name that others read.
    public var name: String?
    /// What the person does here.
    public var roles: Set<Role>?
    /// Whether the account is closed.
    public var isDisabled: Bool?

    /// A change of these parts.
    public init(name: String? = nil, roles: Set<Role>? = nil, isDisabled: Bool? = nil) {
        (self.name, self.roles, self.isDisabled) = (name, roles, isDisabled)
    }
}

extension Accounts {
    /// Makes an account.
    ///
    /// - Parameter password: what the person signs in with; nil for one that is made here and has to be replaced.
    /// - Returns: the account, and the password to hand over, when it was made here.
    public func add(_ new: NewUser, password: String? = nil, as principal: Principal) async throws -> (
        user: UserRecord, password: String?
    ) {
        try principal.require(.administer)
        return try await add(new, password: password, actor: principal.login)
    }

    /// Makes an account from the command line: whoever holds the database file needs no account for it.
    public func addLocally(_ new: NewUser, password: String? = nil, actor: String) async throws -> (
        user: UserRecord, password: String?
    ) {
        try await add(new, password: password, actor: actor)
    }

    private func add(_ new: NewUser, password: String?, actor: String) async throws -> (
        user: UserRecord, password: String?
    ) {
        try check(login: new.login)
        try check(name: new.name)
        try check(roles: new.roles)
        if let password { try check(password: password, login: new.login) }
        let made = password == nil ? String(Secret.make(place.random).prefix(20)) : nil
        let user = UserRecord(
            login: new.login, name: new.name, roles: Self.names(new.roles),
            passwordHash: try await hash(password ?? made ?? ""), mustChangePassword: made != nil)
        let added = try store.users.add(user) { user in
            NewAuditEntry(
                actor: actor, kind: "account.made", subject: "user/\(user.login)",
                body: AuditBody.json(["roles": user.roles.joined(separator: " ")]))
        }
        guard let added else { throw AccountError.loginTaken(new.login) }
        return (added, made)
    }

    /// Changes an account. New roles and closing end the person's sessions.
    ///
    /// - Parameter revision: the version that was read; another one is answered with `AccountError.changedMeanwhile`.
    public func change(id: Int64, _ change: UserChange, revision: Int64?, as principal: Principal) throws -> UserRecord
    {
        try principal.require(.administer)
        if let name = change.name { try check(name: name) }
        if let roles = change.roles { try check(roles: roles) }
        let others = try hasAdministrator(besides: id)
        let time = now
        let endSessions = change.roles != nil || change.isDisabled == true
        let changed = try store.users.update(id: id, endSessions: endSessions) { user in
            if let revision, revision != user.revision { throw AccountError.changedMeanwhile }
            let keptBefore = user.isAdministrator
            if let name = change.name { user.name = name }
            if let roles = change.roles { user.roles = Self.names(roles) }
            if let isDisabled = change.isDisabled { user.disabledAt = isDisabled ? user.disabledAt ?? time : nil }
            guard user.isAdministrator || others || !keptBefore else { throw AccountError.lastAdministrator }
            return [
                NewAuditEntry(
                    actor: principal.login, kind: "account.changed", subject: "user/\(user.login)",
                    body: AuditBody.json([
                        "closed": String(user.disabledAt != nil), "name": user.name,
                        "roles": user.roles.joined(separator: " "),
                    ]))
            ]
        }
        guard let changed else { throw AccountError.noSuchUser }
        return changed
    }

    /// Gives an account a new password to sign in with once, opens its lock and ends its sessions.
    ///
    /// - Returns: the password to hand over.
    public func resetPassword(id: Int64, as principal: Principal) async throws -> String {
        try principal.require(.administer)
        let password = String(Secret.make(place.random).prefix(20))
        let hash = try await hash(password)
        let changed = try store.users.update(id: id, endSessions: true) { user in
            (user.passwordHash, user.mustChangePassword) = (hash, true)
            (user.failedAttempts, user.lockedUntil) = (0, nil)
            return [
                NewAuditEntry(actor: principal.login, kind: "account.password-reset", subject: "user/\(user.login)")
            ]
        }
        guard changed != nil else { throw AccountError.noSuchUser }
        return password
    }

    /// Replaces one's own password; every other session of this person ends, and this one too.
    public func changePassword(from old: String, to new: String, as principal: Principal) async throws {
        try principal.require(.ownAccount)
        try check(password: new, login: principal.login)
        // Signing in counts wrong passwords and locks; the session it begins ends with the change below.
        _ = try await signIn(login: principal.login, password: old)
        let hash = try await hash(new)
        try store.users.update(id: principal.userID, endSessions: true) { user in
            (user.passwordHash, user.mustChangePassword) = (hash, false)
            return [
                NewAuditEntry(actor: user.login, kind: "account.password-changed", subject: "user/\(user.login)")
            ]
        }
    }

    /// The accounts after a number.
    public func users(after id: Int64 = 0, limit: Int = 100, as principal: Principal) throws -> [UserRecord] {
        try principal.require(.administer)
        return try store.users.list(after: id, limit: limit)
    }

    /// One account.
    public func user(id: Int64, as principal: Principal) throws -> UserRecord {
        try principal.require(.administer)
        guard let user = try store.users.find(id: id) else { throw AccountError.noSuchUser }
        return user
    }

    private func hasAdministrator(besides id: Int64) throws -> Bool {
        var last: Int64 = 0
        while true {
            let page = try store.users.list(after: last)
            let found = page.contains { $0.id != id && $0.isAdministrator }
            guard !found, let end = page.last else { return found }
            last = end.id
        }
    }

    private static func names(_ roles: Set<Role>) -> [String] { roles.map(\.rawValue).sorted() }

    private func check(login: String) throws(AccountError) {
        let allowed = login.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
        }
        guard allowed, (2...64).contains(login.utf8.count) else { throw .loginUnusable }
    }

    private func check(name: String) throws(AccountError) {
        guard (1...200).contains(name.count), name.contains(where: { !$0.isWhitespace }) else { throw .nameUnusable }
    }

    private func check(roles: Set<Role>) throws(AccountError) {
        guard !roles.isEmpty else { throw .noRole }
        guard Set(roles.compactMap(\.team)).count < 2 else { throw .bothTeams }
    }
}

extension UserRecord {
    /// Whether this person may keep the accounts.
    fileprivate var isAdministrator: Bool { disabledAt == nil && roles.contains(Role.administrator.rawValue) }
}
