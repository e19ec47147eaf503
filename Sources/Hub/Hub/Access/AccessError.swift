/// Why somebody was not let in, or may not do something.
public enum AccessError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The name or the password is wrong, or the account is closed; which of these is not said.
    case wrongCredentials
    /// Too many wrong passwords: none is taken for this many seconds.
    case locked(seconds: Int64)
    /// There is no session or token, or it is not known.
    case notSignedIn
    /// The session or token has ended.
    case expired
    /// The password was made by somebody else and has to be replaced first.
    case passwordMustChange
    /// No role of this person allows it.
    case notAllowed(Permission, roles: [Role])
    /// The token was not made for this.
    case scopeMissing(Scope)
    /// The request did not come from our own page.
    case forged

    /// A stable name for programs.
    public var code: String {
        switch self {
        case .wrongCredentials: "wrong-credentials"
        case .locked: "locked"
        case .notSignedIn: "not-signed-in"
        case .expired: "expired"
        case .passwordMustChange: "password-must-change"
        case .notAllowed: "not-allowed"
        case .scopeMissing: "scope-missing"
        case .forged: "forged"
        }
    }

    /// What happened, and what to do.
    public var description: String {
        switch self {
        case .wrongCredentials: "The name or the password is wrong."
        case .locked(let seconds):
            "There were too many wrong passwords. Try again in \(max(1, (seconds + 59) / 60)) minutes."
        case .notSignedIn: "Sign in first, or send a token."
        case .expired: "You were signed out, or the token has ended. Sign in again."
        case .passwordMustChange: "Choose a password of your own first."
        case .notAllowed(let permission, let roles):
            "Your role (\(roles.map(\.title).joined(separator: ", "))) does not include this: \(permission.rawValue)."
        case .scopeMissing(let scope): "This token was not made for this; it needs the scope “\(scope.rawValue)”."
        case .forged: "This request did not come from a page of ours. Load the page again."
        }
    }
}
