public import Store

extension Accounts {
    /// Makes a token for a program that works in this person's name.
    ///
    /// - Returns: the token as it is kept, and its secret, which is shown this once.
    public func makeToken(name: String, scopes: Set<Scope>, days: Int64, as principal: Principal) throws -> (
        token: TokenRecord, secret: String
    ) {
        try principal.require(.ownAccount)
        // A token cannot make one that may do more than itself.
        if let own = principal.scopes, let missing = scopes.subtracting(own).min(by: { $0.rawValue < $1.rawValue }) {
            throw AccessError.scopeMissing(missing)
        }
        return try keepToken(
            name: name, scopes: scopes, days: days, userID: principal.userID, actor: principal.login)
    }

    func keepToken(name: String, scopes: Set<Scope>, days: Int64, userID: Int64, actor: String) throws -> (
        token: TokenRecord, secret: String
    ) {
        guard !scopes.isEmpty else { throw AccountError.noScope }
        guard (1...200).contains(name.count) else { throw AccountError.nameUnusable }
        let longest = policy.tokenSeconds / 86_400
        guard (1...longest).contains(days) else { throw AccountError.tokenLife(days: longest) }
        let secret = Secret.make(place.random, prefix: "suture_")
        let record = TokenRecord(
            userID: userID, name: name, scopes: scopes.map(\.rawValue).sorted(),
            tokenHash: Secret.hash(secret), expiresAt: now + days * 86_400_000)
        let kept = try store.tokens.add(record) { token in
            NewAuditEntry(
                actor: actor, kind: "token.made", subject: "token/\(token.id)",
                body: AuditBody.json([
                    "name": token.name, "scopes": token.scopes.joined(separator: " "), "user": String(token.userID),
                ]))
        }
        return (kept, secret)
    }

    /// Who is behind the secret of a token.
    ///
    /// - Throws: `AccessError.notSignedIn` when it is unknown or taken back, `.expired` when it has ended.
    public func principal(token secret: String) throws -> Principal {
        let (hash, state) = (Secret.hash(secret), try store.contentState())
        guard let found = try store.tokens.find(tokenHash: hash), found.token.revokedAt == nil,
            found.user.disabledAt == nil
        else { throw AccessError.notSignedIn }
        var (token, time) = (found.token, now)
        guard time < token.expiresAt else { throw AccessError.expired }
        if isToTouch(token, at: time) {
            try store.tokens.touch(id: token.id, at: time)
            token.usedAt = time
        }
        place.callers.keep(CallerCache.Token(record: token, user: found.user), as: hash, at: state)
        return Self.principal(token, found.user)
    }

    /// Who is behind the secret of a token, where that is known since the database was last asked and nothing has to be
    /// written; nil where it has to be asked.
    ///
    /// - Parameter state: `SutureStore.contentState`, read for this request.
    public func knownPrincipal(token secret: String, at state: ContentState) -> Principal? {
        guard let known = place.callers.token(Secret.hash(secret), at: state) else { return nil }
        let time = now
        guard time < known.record.expiresAt, !isToTouch(known.record, at: time) else { return nil }
        return Self.principal(known.record, known.user)
    }

    private func isToTouch(_ token: TokenRecord, at time: Int64) -> Bool { time - (token.usedAt ?? 0) >= 3_600_000 }

    private static func principal(_ token: TokenRecord, _ user: UserRecord) -> Principal {
        Principal(user, scopes: Set(token.scopes.compactMap(Scope.init(rawValue:))))
    }

    /// One's own tokens after a number.
    public func tokens(after id: Int64 = 0, limit: Int = 100, as principal: Principal) throws -> [TokenRecord] {
        try principal.require(.ownAccount)
        return try store.tokens.list(userID: principal.userID, after: id, limit: limit)
    }

    /// Takes a token back: one's own, or anybody's for those who keep the accounts.
    public func revokeToken(id: Int64, as principal: Principal) throws {
        try principal.require(.ownAccount)
        guard let token = try store.tokens.find(id: id),
            token.userID == principal.userID || principal.may(.administer)
        else { throw AccountError.noSuchToken }
        try store.tokens.revoke(
            id: id, audit: [NewAuditEntry(actor: principal.login, kind: "token.revoked", subject: "token/\(id)")])
    }
}
