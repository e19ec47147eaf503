import ArgumentParser
import Hub

/// `suture audit`
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Read, export, verify, seal and retire the log of every change.",
        discussion: """
            Each line carries the hash of the line before it, and seals sign the log with the key in \
            DATABASE.audit-key. Give the public half of the key (`suture audit seal` says it) to whoever verifies \
            exports.
            """,
        subcommands: [
            AuditListCommand.self, AuditExportCommand.self, AuditVerifyCommand.self, AuditSealCommand.self,
            AuditRetireCommand.self,
        ], defaultSubcommand: AuditListCommand.self)
}

extension DatabaseOptions {
    /// Where the key lies that seals the audit log.
    var auditKeyPath: String { path + ".audit-key" }
}
