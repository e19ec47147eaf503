import ArgumentParser
import Exchange
import Foundation
import Hub
import HubWeb
import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// `suture serve`
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve the JSON API of the hub.",
        discussion: """
            Where nobody can sign in yet, the first administrator is made, and the one-time password is written to the \
            standard error, this once. The key that seals the audit log lies beside the database, in \
            DATABASE.audit-key; the key that signs webhooks and calendar addresses, in DATABASE.exchange-key; the \
            key that seals contact data, in DATABASE.contact-key: keep copies of them elsewhere. The password of the \
            mail server, where it needs one, is taken from SUTURE_MAIL_PASSWORD. An interrupt (control-C) or SIGTERM ends the server once \
            the requests under way are answered.

            Without a certificate the server listens on this machine only. Beyond it, passwords and patients' data \
            would travel in the clear: give --tls-certificate and --tls-key, or --behind-proxy where a proxy before \
            the server speaks TLS.

            EXAMPLES
              suture serve
              suture serve --host 0.0.0.0 --port 8443 --tls-certificate chain.pem --tls-key key.pem
              suture serve --host 10.0.0.5 --behind-proxy
            """)

    @Option(name: .long, help: "The address to listen at.")
    var host = "127.0.0.1"

    @Option(name: .long, help: "The port to listen at; 0 for any that is free.")
    var port = 8080

    @Option(
        name: .long, help: ArgumentHelp("The certificate chain, in PEM.", valueName: "file"), completion: .file())
    var tlsCertificate: String?

    @Option(name: .long, help: ArgumentHelp("The private key, in PEM.", valueName: "file"), completion: .file())
    var tlsKey: String?

    @Flag(name: .long, help: "A proxy before the server speaks TLS with the browsers.")
    var behindProxy = false

    @Option(
        name: .long,
        help: ArgumentHelp("How many requests a second one person or address may send; 0 for no limit.", valueName: "n")
    )
    var requestsPerSecond: Double = 100

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Where security events are sent, such as tls://siem.example:6514; udp and tcp are there too.",
            valueName: "address"))
    var syslog: String?

    @Option(name: .long, help: "What is logged: \(Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")).")
    var logLevel = Logger.Level.notice

    @OptionGroup var database: DatabaseOptions

    @Flag(name: .shortAndLong, help: "Say nothing when the server listens; errors are still written.")
    var quiet = false

    func validate() throws {
        if !(0...65_535).contains(port) { throw ValidationError("--port is from 0 to 65535.") }
        if !(requestsPerSecond >= 0 && requestsPerSecond.isFinite) {
            throw ValidationError("--requests-per-second cannot be negative.")
        }
        if let syslog, SyslogTarget(syslog) == nil {
            throw ValidationError("--syslog is udp://, tcp:// or tls://, a host and a port: tls://siem.example:6514.")
        }
        if (tlsCertificate == nil) != (tlsKey == nil) {
            throw ValidationError("--tls-certificate and --tls-key belong together.")
        }
        if tlsCertificate != nil, behindProxy {
            throw ValidationError("--behind-proxy is for a server without a certificate of its own.")
        }
        if tlsCertificate == nil, !behindProxy, !Self.isLoopback(host) {
            throw ValidationError(
                "\(host) can be reached from other machines: give --tls-certificate and --tls-key, or --behind-proxy "
                    + "where a proxy speaks TLS.")
        }
    }

    func run() async throws {
        let console = Console(colours: false, quiet: quiet)
        let path = database.path
        let store = try database.open()
        if behindProxy || !Self.isLoopback(host), try Demo.isIn(store) {
            throw Refusal(
                Status.usage,
                "\(path) has the accounts of a demonstration: it is served on this machine only, and behind no proxy.")
        }
        let place = Workplace(
            store: store, exchangeKey: try ExchangeKey(file: path + ".exchange-key"),
            contactKeyFile: path + ".contact-key")
        try place.contactKey()
        let key = try AuditKey(file: path + ".audit-key")
        if let password = try await place.accounts.makeFirstAdministrator() {
            Console.say("the first administrator is “admin”, with the one-time password \(password)")
        }
        try await serve(place, key, console)
    }

    private func serve(_ place: Workplace, _ key: AuditKey, _ console: Console) async throws {
        LoggingSystem.bootstrap(StreamLogHandler.standardError(label:))
        var logger = Logger(label: "suture")
        logger.logLevel = logLevel
        let server = HubServer(place: place, settings: settings, auditKey: key, logger: logger)
        let (scheme, name) = (tlsCertificate == nil ? "http" : "https", host.contains(":") ? "[\(host)]" : host)
        do {
            let application = try server.application { port in
                console.note("listening at \(scheme)://\(name):\(port)")
            }
            try await application.runService()
        } catch let error as IOError {
            throw Refusal(
                Status.server,
                "the server cannot listen at \(name):\(port): \(String(cString: strerror(error.errnoCode)))")
        } catch  where tlsCertificate != nil {
            throw Refusal(Status.server, "the certificate or its key cannot be used: \(error)")
        }
    }

    private var settings: ServerSettings {
        var settings = ServerSettings()
        (settings.host, settings.port) = (host, port)
        (settings.certificate, settings.privateKey) = (tlsCertificate, tlsKey)
        settings.isBehindProxy = behindProxy
        settings.requestsPerSecond = requestsPerSecond
        settings.syslog = syslog.flatMap { SyslogTarget($0) }
        settings.machine = ProcessInfo.processInfo.hostName
        settings.mailPassword = Console.variable("SUTURE_MAIL_PASSWORD")
        return settings
    }

    /// Whether only this machine reaches an address.
    static func isLoopback(_ host: String) -> Bool {
        if host == "localhost" || host == "::1" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }
}
