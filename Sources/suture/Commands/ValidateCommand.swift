import ArgumentParser
import CSAF
import Hub

/// `suture validate`
struct ValidateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Check CSAF 2.0 documents against the standard.",
        discussion: """
            Checks the structure and all 43 mandatory tests of CSAF 2.0 (conformance clause "basic validator"). Each \
            finding names the test, the place as a JSON pointer, and what is wrong.

            Exit status 1 when a document is not valid, 3 when a file cannot be read.

            EXAMPLES
              suture validate advisories/ecc-2022-0031.json
              suture validate --format jsonl advisories/*.json | grep '"valid":false'
            """)

    @Argument(help: "Documents, or folders with documents.", completion: .file(extensions: ["json"]))
    var files: [String]

    @OptionGroup var output: OutputOptions

    func run() throws {
        let console = output.console
        let walk = FileWalk(files)
        var results = ValidationOutput(format: output.format, console: console)
        for problem in walk.problems { console.complain(problem.description) }
        var unreadable = !walk.problems.isEmpty
        var invalid = false
        try results.begin()
        for path in walk.files {
            let checked = Validation.check(path)
            if case .failed = checked.outcome { unreadable = true }
            invalid = invalid || !checked.isValid
            try results.add(checked)
        }
        try results.end()
        if unreadable { throw Status.input }
        if invalid { throw Status.findings }
    }
}
