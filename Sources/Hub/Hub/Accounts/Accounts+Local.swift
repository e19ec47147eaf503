public import Store

extension Principal {
    /// Whoever works at this machine's command line and so holds the database file: may keep the accounts and read the
    /// log, as an administrator may, and has no team. The log says `local:` and the user's name.
    public static var local: Principal {
        Principal(userID: 0, login: Workspace.actor, name: Workspace.userName, roles: [.administrator])
    }
}

extension Accounts {
    /// The account of a login.
    ///
    /// - Throws: `AccountError.noSuchUser`.
    public func user(login: String, as principal: Principal) throws -> UserRecord {
        try principal.require(.administer)
        guard let user = try store.users.find(login: login.lowercased()) else { throw AccountError.noSuchUser }
        return user
    }

    /// Makes a token in somebody else's name, for whoever holds the database file. No route leads here: an administrator
    /// with a token of each team would hold both keys.
    ///
    /// - Returns: the token as it is kept, and its secret, which is shown this once.
    public func makeToken(for login: String, name: String, scopes: Set<Scope>, days: Int64, actor: String) throws -> (
        token: TokenRecord, secret: String
    ) {
        guard let user = try store.users.find(login: login.lowercased()), user.disabledAt == nil else {
            throw AccountError.noSuchUser
        }
        return try keepToken(name: name, scopes: scopes, days: days, userID: user.id, actor: actor)
    }
}
