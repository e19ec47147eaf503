import ArgumentParser
import Exchange
import Hub

extension Exports.VEXFormat: WordArgument {}

/// `suture export vex`
struct ExportVEXCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vex",
        abstract: "Write what a case says about products, as VEX.",
        discussion: """
            The document goes to the standard output. It speaks of products and versions, never of single devices. \
            What is not known is “under investigation”, never “not affected”. It bears the name \
            that an administrator gives the hospital in the settings of the hub, or in the API at \
            /api/v1/organisation.

            EXAMPLES
              suture export vex 12 > case-12.json
              suture export vex 12 --as openvex > case-12.openvex.json
            """)

    @Argument(help: "The number of the case.")
    var id: Int64

    @Option(name: .customLong("as"), help: "csaf or openvex.")
    var kind = Exports.VEXFormat.csaf

    @OptionGroup var desk: CaseDeskOptions

    func run() throws {
        let desk = try desk.open()
        try desk.console.write(try desk.place.exports.vex(case: id, kind, as: desk.principal))
    }
}
