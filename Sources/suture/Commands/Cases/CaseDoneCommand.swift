import ArgumentParser
import Hub
import Response
import Triage

/// `suture case done`
struct CaseDoneCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "done",
        abstract: "Say that an action was done on devices, and what shows it.",
        discussion: """
            Evidence is a file, which is handed in and kept, or words; either is hashed with SHA-256.

            EXAMPLES
              suture case done 1 --device BME-10234 --action A2 --kind version-read-back --version 8.5 \
                --text "Read from the display"
              suture case done 1 --devices-from ward-3.txt --action A1 --kind file --file signed-letters.pdf \
                --text "Letters, signed"
            """)

    @OptionGroup var verb: CaseVerbOptions

    @OptionGroup var scope: CaseScopeOptions

    @Option(name: .long, help: "The action, such as A1.")
    var action: String

    @Option(name: .long, help: "What the evidence is; a file where --file is given.")
    var kind: Evidence.Kind?

    @Option(name: .long, help: "What is shown: the work order's number, the rule, what the display said.")
    var text: String

    @Option(name: .long, help: "A file that shows it; it is handed in.", completion: .file())
    var file: String?

    @Option(name: .long, help: "The version that was read.")
    var version: String?

    @Option(name: .long, help: "Who did the work, if not you: a login or a name.")
    var performedBy: String?

    @Option(name: .long, help: "When the work was done; now without it.")
    var performedAt: Instant?

    func validate() throws {
        if kind == nil, file == nil { throw ValidationError("Say with --kind what the evidence is.") }
    }

    func run() throws {
        try verb.carryOut { one, desk in
            let scope = try scope.scope(in: one)
            return .recordDone(scope, action: action, evidence: try evidence(desk))
        }
    }

    private func evidence(_ desk: CaseDesk) throws -> Evidence {
        Evidence(
            kind: kind ?? .file, performedBy: performedBy ?? desk.principal.login,
            performedAt: performedAt ?? desk.place.clock(), sha256: try digest(desk), text: text, version: version)
    }

    private func digest(_ desk: CaseDesk) throws -> String {
        guard let file else { return EvidenceFiles.digest(of: text) }
        let bytes = try FileReader.bytes(of: file, limit: EvidenceFiles.largest)
        let name = file.split(separator: "/").last.map(String.init) ?? file
        return try desk.place.evidence.add(
            bytes, name: name, mediaType: "application/octet-stream", as: desk.principal)
    }
}
