import ArgumentParser
import Hub

/// `suture audit seal`
struct AuditSealCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "seal",
        abstract: "Sign the log as it is, and say the public key.",
        discussion: "`suture serve` does so every quarter of an hour.")

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let console = output.console
        let log = try database.workplace().auditLog
        let key = try AuditKey(file: database.auditKeyPath)
        let isNew = try log.seal(with: key)
        guard output.format == .table else {
            var records = RecordOutput(["sealed", "public_key"], format: output.format, console: console)
            try records.add([.flag(isNew), .text(key.publicKey)])
            return try records.end()
        }
        try console.write(isNew ? "The log is sealed.\n" : "There is nothing new to seal.\n")
        try console.write("Public key: \(key.publicKey)\n")
    }
}
