public import Store

/// Somebody who is signed in.
public struct SignedIn: Sendable, Hashable {
    /// Who it is.
    public var principal: Principal
    /// The secret of the session, when it is new: the browser keeps it from now on.
    public var newSecret: String?
    /// What forms and scripts of our own pages send along, so that no other page can act in this person's name.
    public var formToken: String
}

extension Accounts {
    /// Lets a person in.
    ///
    /// - Throws: `AccessError.wrongCredentials` or `.locked`. An unknown name takes as long as a wrong password.
    public func signIn(login: String, password: String) async throws -> SignedIn {
        let login = login.lowercased()
        let user = try store.users.find(login: login)
        if let seconds = lockedSeconds(user) { throw AccessError.locked(seconds: seconds) }
        let isRight = try await isRight(password, of: user)
        guard let user, user.disabledAt == nil, isRight else {
            if let user { try countFailure(of: user) }
            throw AccessError.wrongCredentials
        }
        if user.failedAttempts > 0 || user.lockedUntil != nil {
            try store.users.update(id: user.id) { user in
                (user.failedAttempts, user.lockedUntil) = (0, nil)
                return []
            }
        }
        return try begin(user)
    }

    private func begin(_ user: UserRecord) throws -> SignedIn {
        let secret = Secret.make(place.random)
        let time = now
        let session = SessionRecord(
            tokenHash: Secret.hash(secret), userID: user.id, startedAt: time, usedAt: time, rotatedAt: time,
            expiresAt: time + policy.absoluteSeconds * 1000)
        try store.sessions.add(
            session, audit: [NewAuditEntry(actor: user.login, kind: "session.begun", subject: "user/\(user.login)")])
        return SignedIn(
            principal: Principal(user), newSecret: secret, formToken: Secret.formToken(for: secret))
    }

    private func lockedSeconds(_ user: UserRecord?) -> Int64? {
        guard let until = user?.lockedUntil, until > now else { return nil }
        return (until - now + 999) / 1000
    }

    private func isRight(_ password: String, of user: UserRecord?) async throws -> Bool {
        guard password.count <= policy.longestPassword else { return false }
        let (known, salt, cost) = (
            user.flatMap { PasswordHash(text: $0.passwordHash) }, place.random(16), policy.passwordCost
        )
        return try await place.passwords.run {
            if let known { return known.matches(password) }
            _ = try PasswordHash(password: password, salt: salt, cost: cost)
            return false
        }
    }

    private func countFailure(of user: UserRecord) throws {
        let time = now
        try store.users.update(id: user.id) { user in
            user.failedAttempts += 1
            var entries = [
                NewAuditEntry(actor: user.login, kind: "session.refused", subject: "user/\(user.login)")
            ]
            if user.failedAttempts >= policy.attempts {
                let doublings = min(user.failedAttempts - policy.attempts, 7)
                let seconds = min(policy.lockSeconds << doublings, 86_400)
                user.lockedUntil = time + seconds * 1000
                entries.append(
                    NewAuditEntry(
                        actor: "suture", kind: "account.locked", subject: "user/\(user.login)",
                        body: AuditBody.json(["seconds": String(seconds)])))
            }
            return entries
        }
    }

    /// Who is behind the secret of a session.
    ///
    /// - Throws: `AccessError.notSignedIn` when the secret is unknown, `.expired` when the session has ended.
    public func principal(session secret: String) throws -> SignedIn {
        let (hash, state) = (Secret.hash(secret), try store.contentState())
        guard let found = try store.sessions.find(tokenHash: hash), found.user.disabledAt == nil else {
            throw AccessError.notSignedIn
        }
        var (session, time) = (found.session, now)
        guard isRunning(session, at: time) else { throw AccessError.expired }
        let principal = Principal(found.user)
        if isToRotate(session, at: time) { return try rotate(session, principal, at: time) }
        if isToTouch(session, at: time) {
            try store.sessions.touch(tokenHash: hash, at: time)
            session.usedAt = time
        }
        let formToken = Secret.formToken(for: secret)
        place.callers.keep(
            CallerCache.Session(record: session, user: found.user, formToken: formToken), as: hash, at: state)
        return SignedIn(principal: principal, newSecret: nil, formToken: formToken)
    }

    /// Who is behind the secret of a session, where that is known since the database was last asked and nothing has to be
    /// written; nil where it has to be asked.
    ///
    /// - Parameter state: `SutureStore.contentState`, read for this request.
    public func knownPrincipal(session secret: String, at state: ContentState) -> SignedIn? {
        guard let known = place.callers.session(Secret.hash(secret), at: state) else { return nil }
        let time = now
        guard isRunning(known.record, at: time), !isToRotate(known.record, at: time), !isToTouch(known.record, at: time)
        else { return nil }
        return SignedIn(principal: Principal(known.user), newSecret: nil, formToken: known.formToken)
    }

    private func isRunning(_ session: SessionRecord, at time: Int64) -> Bool {
        time < session.expiresAt && time - session.usedAt < policy.idleSeconds * 1000
    }

    private func isToRotate(_ session: SessionRecord, at time: Int64) -> Bool {
        time - session.rotatedAt >= policy.rotationSeconds * 1000
    }

    /// Noted to the minute: a write for each request would make every reader a writer.
    private func isToTouch(_ session: SessionRecord, at time: Int64) -> Bool { time - session.usedAt >= 60_000 }

    private func rotate(_ session: SessionRecord, _ principal: Principal, at time: Int64) throws -> SignedIn {
        let secret = Secret.make(place.random)
        let new = SessionRecord(
            tokenHash: Secret.hash(secret), userID: session.userID, startedAt: session.startedAt, usedAt: time,
            rotatedAt: time, expiresAt: session.expiresAt)
        try store.sessions.rotate(session, to: new, oldEndsAt: time + policy.graceSeconds * 1000)
        return SignedIn(principal: principal, newSecret: secret, formToken: Secret.formToken(for: secret))
    }

    /// Ends a session.
    public func signOut(session secret: String, as principal: Principal) throws {
        try store.sessions.remove(
            tokenHash: Secret.hash(secret),
            audit: [NewAuditEntry(actor: principal.login, kind: "session.ended", subject: "user/\(principal.login)")])
    }

    /// Whether what came with a request is what our own pages send for this session.
    public func isOwn(formToken: String, session secret: String) -> Bool {
        Secret.same(formToken, Secret.formToken(for: secret))
    }
}

extension Principal {
    /// The person of an account. Roles that this program does not know give nothing.
    init(_ user: UserRecord, scopes: Set<Scope>? = nil) {
        self.init(
            userID: user.id, login: user.login, name: user.name,
            roles: Set(user.roles.compactMap(Role.init(rawValue:))),
            scopes: scopes)
        mustChangePassword = user.mustChangePassword
    }
}
