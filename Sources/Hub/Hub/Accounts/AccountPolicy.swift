/// The rules of signing in. Times are in seconds.
public struct AccountPolicy: Sendable, Hashable {
    /// The shortest password.
    public var shortestPassword = 12
    /// The longest password, so that hashing has a bound.
    public var longestPassword = 256
    /// Wrong passwords in a row after which none is taken for a while.
    public var attempts = 5
    /// For how long none is taken then; each further wrong password after that doubles it, up to a day.
    public var lockSeconds: Int64 = 15 * 60
    /// A session that is not used ends after this.
    public var idleSeconds: Int64 = 30 * 60
    /// A session ends after this, used or not.
    public var absoluteSeconds: Int64 = 12 * 3600
    /// A session gets a new secret after this.
    public var rotationSeconds: Int64 = 15 * 60
    /// The old secret is still taken for this long, for requests that are under way.
    public var graceSeconds: Int64 = 60
    /// The longest that a token may live.
    public var tokenSeconds: Int64 = 366 * 86_400
    /// What hashing a password costs.
    public var passwordCost = PasswordHash.Cost()

    /// The rules as they are unless a hospital sets others.
    public init() {}
}
