import Store
import Synchronization

/// Who was behind a secret when it was last asked for, by the secret's digest. It holds as long as no account, session or
/// token changed in the database: a session that is ended, a token taken back or another role is such a change.
final class CallerCache: Sendable {
    /// From what tables that follows.
    static let tables = ["users", "sessions", "api_tokens"]

    /// A session and whose it is.
    struct Session: Sendable {
        var record: SessionRecord
        var user: UserRecord
        var formToken: String
    }

    /// A token and in whose name it works.
    struct Token: Sendable {
        var record: TokenRecord
        var user: UserRecord
    }

    private struct Contents {
        /// `ContentState.stamp` of the tables.
        var version: Int64 = .min
        var sessions = RecentlyUsed<String, Session>(room: 4000)
        var tokens = RecentlyUsed<String, Token>(room: 4000)
    }

    private let contents = Mutex(Contents())

    func session(_ hash: String, at state: ContentState) -> Session? {
        let version = state.stamp(of: Self.tables)
        return contents.withLock { $0.version == version ? $0.sessions.find(hash) : nil }
    }

    func token(_ hash: String, at state: ContentState) -> Token? {
        let version = state.stamp(of: Self.tables)
        return contents.withLock { $0.version == version ? $0.tokens.find(hash) : nil }
    }

    func keep(_ session: Session, as hash: String, at state: ContentState) {
        keep(state.stamp(of: Self.tables)) { $0.sessions.keep(session, as: hash, weight: 1) }
    }

    func keep(_ token: Token, as hash: String, at state: ContentState) {
        keep(state.stamp(of: Self.tables)) { $0.tokens.keep(token, as: hash, weight: 1) }
    }

    private func keep(_ version: Int64, _ change: (inout Contents) -> Void) {
        contents.withLock { contents in
            guard version >= contents.version else { return }
            if version > contents.version {
                contents = Contents()
                contents.version = version
            }
            change(&contents)
        }
    }
}
