import ArgumentParser

/// The command line: finds the hospital's devices that a security advisory touches.
@main
struct Suture: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suture",
        abstract: "Find the devices of a hospital that a security advisory touches, and say why.",
        discussion: """
            A first session:

              suture import advisories advisories/
              suture import inventory inventory.csv
              suture match
              suture affected ECC-2022-0031

            The hub, where two teams answer a problem together:

              suture serve
              suture user add ada --name "Ada Byron" --role biomedical-engineer
              suture case list

            Or without a database, for programs:

              suture match --advisories advisories/ --inventory inventory.csv --format jsonl

            ENVIRONMENT
              SUTURE_DATABASE   the database, where --database is not given
              SUTURE_TOKEN      the token in whose name `suture case` and others work, where --token is not given
              SUTURE_MAIL_PASSWORD   the password of the mail server, for `suture serve`
              NO_COLOR          no colours, whatever its value
              COLUMNS           the width of tables, where the output is not a terminal

            EXIT STATUS
              0  done
              1  validate: a document is not valid; diff: the revisions differ; audit verify: the log is not whole
              2  the command was not understood
              3  some input could not be read; everything else was done
              4  the database cannot be used
              5  the output cannot be written
              6  what was asked for is not in the database
              7  a rule of the case or of the accounts refused; nothing was changed
              8  not signed in, or not allowed
              9  the server cannot run

            COMPLETION
              suture --generate-completion-script bash > /etc/bash_completion.d/suture
              (also zsh and fish)
            """,
        version: "0.1.0",
        subcommands: [
            ImportCommand.self, ExportCommand.self, MatchCommand.self, AffectedCommand.self, ExplainCommand.self,
            ReviewCommand.self,
            AdvisoriesCommand.self, DevicesCommand.self, ValidateCommand.self, DiffCommand.self, ServeCommand.self,
            UserCommand.self, TokenCommand.self, AuditCommand.self, CaseGroup.self, NoticeGroup.self,
            ContactsGroup.self, TriageCommand.self,
            DemoCommand.self,
            PatientCommand.self, LabCommand.self, DeviceGroup.self,
        ])

    /// Runs one command; every error ends here, as one line and an exit status.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            Failure(error).exit()
        }
    }
}
