import ArgumentParser
import Hub
import Store

/// `suture user add`
struct UserAddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Make an account.",
        discussion: """
            A one-time password is made and written to the standard output; the person chooses another when first \
            signing in. With --password-stdin the password is the first line of the standard input and stays.

            Roles: \(Role.allCases.map(\.rawValue).joined(separator: ", ")). One person is in one team at most: the two \
            keys of a case belong to two people.

            EXAMPLES
              suture user add ada --name "Ada Byron" --role biomedical-engineer
              pass show hub/ben | suture user add ben --name "Ben Cole" --role security-analyst --password-stdin
            """)

    @Argument(help: "The name to sign in with: small letters, digits, dots, dashes, underscores.")
    var login: String

    @Option(name: .long, help: "The name that others read.")
    var name: String

    @Option(name: .customLong("role"), help: "What the person does here; may be given again.")
    var roles: [Role]

    @Flag(name: .long, help: "Take the password from the first line of the standard input.")
    var passwordStdin = false

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let console = output.console
        let password = passwordStdin ? try Self.passwordFromInput() : nil
        let place = try database.workplace()
        let made = try await place.accounts.add(
            NewUser(login: login, name: name, roles: Set(roles)), password: password, as: .local)
        guard output.format == .table else {
            var records = RecordOutput(["login", "name", "roles", "password"], format: output.format, console: console)
            try records.add([
                .text(made.user.login), .text(made.user.name), .texts(made.user.roles),
                made.password.map { .text($0) } ?? .none,
            ])
            return try records.end()
        }
        let roles = made.user.roles.compactMap { Role(rawValue: $0)?.title.lowercased() }.joined(separator: ", ")
        try console.write("\(made.user.login) may sign in (\(roles)).\n")
        if let password = made.password { try console.write("One-time password: \(password)\n") }
    }

    private static func passwordFromInput() throws -> String {
        let line = try FileReader.text(of: "-").prefix { !$0.isNewline }
        guard !line.isEmpty else {
            throw Refusal(Status.input, "no password came in; write it to the standard input")
        }
        return String(line)
    }
}
