import ArgumentParser
import Hub
import HubWeb
import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle
import Store

/// `suture demo`
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Serve a hub to look around in: examples loaded, a case half-way, an account for each role.",
        discussion: """
            The database must not be there yet. The accounts share one password, made anew each time, and exist only \
            in this database; it is served on this machine only, and `suture serve` refuses to serve it elsewhere.

            EXAMPLES
              suture demo --examples Examples --database /tmp/demo.sqlite
            """)

    @Option(
        name: .long, help: ArgumentHelp("The folder with the examples.", valueName: "folder"), completion: .directory)
    var examples: String

    @Option(name: .long, help: "The port to listen at, on this machine only; 0 for any that is free.")
    var port = 8080

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let path = database.path
        let store = try database.open()
        guard try store.users.isEmpty() else {
            throw Refusal(
                Status.usage, "\(path) has accounts already; a demonstration needs a database of its own (--database).")
        }
        let place = Workplace(
            store: store, exchangeKey: try ExchangeKey(file: path + ".exchange-key"),
            contactKeyFile: path + ".contact-key")
        let key = try AuditKey(file: path + ".audit-key")
        Console.say("loading the examples and telling a case half-way…")
        let password = try await Demo(place: place).prepare(examples: examples, rejects: path + ".rejects.csv")
        try await serve(place, key, password)
    }

    private func serve(_ place: Workplace, _ key: AuditKey, _ password: String) async throws {
        LoggingSystem.bootstrap(StreamLogHandler.standardError(label:))
        var logger = Logger(label: "suture")
        logger.logLevel = .notice
        var settings = ServerSettings()
        settings.port = port
        let server = HubServer(place: place, settings: settings, auditKey: key, logger: logger)
        do {
            let application = try server.application { port in
                // To a closed terminal there is nothing to say, and the server is still of use.
                try? ByteOutput.error.write(Array((Self.welcome(port: port, password: password) + "\n").utf8))
            }
            try await application.runService()
        } catch let error as IOError {
            throw Refusal(Status.server, "the server cannot listen at 127.0.0.1:\(port): \(error)")
        }
    }

    static func welcome(port: Int, password: String) -> String {
        let width = Demo.accounts.map(\.login.count).max() ?? 0
        let people = Demo.accounts.map { account in
            let gap = String(repeating: " ", count: width - account.login.count)
            return "  \(account.login)\(gap)  \(account.name), \(account.role.title.lowercased())"
        }
        return """

            Suture is at http://127.0.0.1:\(port)

            Sign in as one of these; the password of all is \(password)
            \(people.joined(separator: "\n"))

            Two people of the two teams, in two windows, see each other's changes. Control-C ends it.
            """
    }
}
