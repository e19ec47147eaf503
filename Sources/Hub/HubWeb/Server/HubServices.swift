public import Exchange
import Hub
import Logging

/// What the server's parts share.
struct HubServices: Sendable {
    /// The hub's verbs.
    let place: Workplace
    /// The settings of this server.
    let settings: ServerSettings
    /// Seals the audit log; nil for a database in memory.
    let auditKey: AuditKey?
    /// What is counted.
    let metrics: Metrics
    /// How many requests somebody may send.
    let limits: RateLimiter
    /// Answers that were given a moment ago.
    let answers = AnswerCache()
    /// Lets a few readers to the database at a time.
    let reading = ReadingGate(4)
    /// Requests under a key that are being answered at this moment.
    let running = KeysInUse()
    /// Who guesses at links to personal pages.
    let guesses = GuessWatch()
    /// Work that takes longer than a person waits for.
    let work = WorkDesk()
    /// What happened where nobody looks.
    let logger: Logger
    /// The endpoints that there are.
    let endpoints: [Endpoint]
}

/// How the server behaves.
public struct ServerSettings: Sendable, Hashable {
    /// The address that it listens at.
    public var host = "127.0.0.1"
    /// The port that it listens at; 0 for any that is free.
    public var port = 8080
    /// The certificate chain in PEM, for TLS.
    public var certificate: String?
    /// The private key in PEM, for TLS.
    public var privateKey: String?
    /// Whether a proxy before the server speaks TLS with the browsers.
    public var isBehindProxy = false
    /// How long a request may take, in seconds.
    public var timeLimit: Double = 60
    /// How long a person waits for work that may take long before there is a page to come back to, in seconds.
    public var patience: Double = 1.2
    /// How many requests a second one person or address may send for long; 0 for no limit.
    public var requestsPerSecond: Double = 100
    /// Where security events are sent; nil for nowhere.
    public var syslog: SyslogTarget?
    /// What this machine is called in them.
    public var machine = "localhost"
    /// How many sign-ins a minute one address may try.
    public var signInsPerMinute: Double = 20

    /// The password for the mail server; nil where none is needed.
    public var mailPassword: String?

    /// Settings for a server on this machine's own loopback.
    public init() {}

    /// Whether the browser is to send its cookie over TLS only.
    var isTLS: Bool { certificate != nil || isBehindProxy }
}
