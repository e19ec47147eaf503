/// Why an account or token was not made or changed.
public enum AccountError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The name to sign in with is taken.
    case loginTaken(String)
    /// The name to sign in with has other than small letters, digits, `.`, `_` and `-`, or is not 2 to 64 long.
    case loginUnusable
    /// The name is empty or too long.
    case nameUnusable
    /// The password is shorter or longer than the policy says.
    case passwordLength(shortest: Int, longest: Int)
    /// The password is the name, or one that everybody tries first.
    case passwordCommon
    /// A person needs a role.
    case noRole
    /// One person may not belong to both teams: they would hold both keys.
    case bothTeams
    /// There is no such account.
    case noSuchUser
    /// There is no such token.
    case noSuchToken
    /// A token needs at least one scope.
    case noScope
    /// A token may not outlive the policy.
    case tokenLife(days: Int64)
    /// Somebody must be left who may keep the accounts.
    case lastAdministrator
    /// Somebody else changed the account since it was read.
    case changedMeanwhile

    /// A stable name for programs.
    public var code: String {
        switch self {
        case .loginTaken: "login-taken"
        case .loginUnusable: "login-unusable"
        case .nameUnusable: "name-unusable"
        case .passwordLength: "password-length"
        case .passwordCommon: "password-common"
        case .noRole: "no-role"
        case .bothTeams: "both-teams"
        case .noSuchUser: "no-such-user"
        case .noSuchToken: "no-such-token"
        case .noScope: "no-scope"
        case .tokenLife: "token-life"
        case .lastAdministrator: "last-administrator"
        case .changedMeanwhile: "changed-meanwhile"
        }
    }

    /// What is wrong, and what to do.
    public var description: String {
        switch self {
        case .loginTaken(let login): "The name “\(login)” is taken. Choose another."
        case .loginUnusable: "A sign-in name has 2 to 64 small letters, digits, dots, dashes or underscores."
        case .nameUnusable: "Give a name of 1 to 200 characters."
        case .passwordLength(let shortest, let longest): "A password has \(shortest) to \(longest) characters."
        case .passwordCommon: "This password is among the first that others try. Choose another."
        case .noRole: "Give at least one role."
        case .bothTeams:
            "One person cannot be in both teams: the two keys of a case belong to two people. Choose one of the roles."
        case .noSuchUser: "There is no such account."
        case .noSuchToken: "There is no such token."
        case .noScope: "Give the token at least one scope."
        case .tokenLife(let days): "A token lives from 1 to \(days) days."
        case .lastAdministrator: "This is the last administrator. Make another one first."
        case .changedMeanwhile: "Somebody else changed this account. Read it again, then change it."
        }
    }
}
