import ArgumentParser
import CSAF
import Hub

/// `suture diff`
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Show what changed between two revisions of an advisory, by meaning.",
        discussion: """
            Compares which products are claimed to be in which state, scores, remediations, flags, threats and texts. \
            Product ids and the order of lists mean nothing. A change of content without a new version is called a \
            silent edit.

            Exit status 0 when nothing changed, 1 when something did, 3 when a file cannot be read.

            EXAMPLES
              suture diff earlier/ecc-2022-0031.json ecc-2022-0031.json
              suture diff --format json a.json b.json
            """)

    @Argument(help: "The earlier revision.", completion: .file(extensions: ["json"]))
    var earlier: String

    @Argument(help: "The later revision.", completion: .file(extensions: ["json"]))
    var later: String

    @OptionGroup var output: OutputOptions

    func run() throws {
        let console = output.console
        let (old, new) = (try Self.read(earlier), try Self.read(later))
        if old.id != new.id { console.note("these are two documents: \(old.id) and \(new.id)") }
        let difference = DocumentDifference(from: old, to: new)
        if output.format == .table {
            try console.write(difference.lines.map { Plain.text($0) + "\n" }.joined())
        } else {
            try write(difference, id: new.id, console)
        }
        if !difference.isEmpty || difference.versionChanged != nil { throw Status.findings }
    }

    private static func read(_ path: String) throws -> CSAFDocument {
        switch AdvisoryFile.read(path) {
        case .advisory(let document): return document
        case .failed(let error): throw error
        case .other(let kind):
            throw FileError(.unusable, path: path, reason: "this is \(kind.name), not a CSAF document")
        }
    }

    private func write(_ difference: DocumentDifference, id: String, _ console: Console) throws {
        var records = RecordOutput(
            [
                "advisory", "content_changed", "affected_set_changed", "remedy_changed", "prose_only", "silent_edit",
                "changes",
            ], format: output.format, console: console)
        try records.add([
            .text(id), .flag(difference.contentChanged), .flag(difference.affectedSetChanged),
            .flag(difference.remedyChanged), .flag(difference.proseOnly), .flag(difference.silentEdit),
            .texts(difference.lines),
        ])
        try records.end()
    }
}
