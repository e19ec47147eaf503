public import Response

/// On whose behalf something is done: a person at a page, a program with a token, or the program itself.
public struct Principal: Sendable, Hashable {
    /// The number of the account.
    public var userID: Int64
    /// The name to sign in with, which is what the log says.
    public var login: String
    /// The name that others read.
    public var name: String
    /// What the person does here.
    public var roles: Set<Role>
    /// What the token may be used for; nil for a person who signed in.
    public var scopes: Set<Scope>?
    /// Whether nothing is allowed before the password is replaced.
    public var mustChangePassword = false

    /// A principal with all its parts.
    public init(userID: Int64, login: String, name: String, roles: Set<Role>, scopes: Set<Scope>? = nil) {
        (self.userID, self.login, self.name) = (userID, login, name)
        (self.roles, self.scopes) = (roles, scopes)
    }

    /// Whether this may be done.
    public func may(_ permission: Permission) -> Bool {
        if mustChangePassword, permission != .ownAccount { return false }
        if let scopes, !scopes.contains(permission.scope) { return false }
        return roles.contains { $0.permissions.contains(permission) }
    }

    /// Goes on only when this may be done.
    ///
    /// - Throws: `AccessError` with the reason otherwise.
    public func require(_ permission: Permission) throws(AccessError) {
        guard !may(permission) else { return }
        if mustChangePassword, permission != .ownAccount { throw .passwordMustChange }
        if roles.contains(where: { $0.permissions.contains(permission) }) {
            throw .scopeMissing(permission.scope)
        }
        throw .notAllowed(permission, roles: roles.sorted { $0.rawValue < $1.rawValue })
    }

    /// The person as cases know them.
    public var actor: Actor {
        Actor(id: login, name: name, team: roles.lazy.compactMap(\.team).first)
    }
}
