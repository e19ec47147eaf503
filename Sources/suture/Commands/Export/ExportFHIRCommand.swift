import ArgumentParser
import Hub

/// `suture export fhir`
struct ExportFHIRCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fhir",
        abstract: "Write a case with its devices and work as one FHIR R4 bundle.",
        discussion: """
            Whose a patient's device is stands in it, by reference only, for those who may know it.

            EXAMPLES
              suture export fhir 12 --base https://hub.example/fhir > case-12.fhir.json
            """)

    @Argument(help: "The number of the case.")
    var id: Int64

    @Option(name: .long, help: ArgumentHelp("Where the hub's FHIR endpoints are.", valueName: "address"))
    var base = "http://localhost:8080/fhir"

    @OptionGroup var desk: CaseDeskOptions

    func run() throws {
        let desk = try desk.open()
        try desk.console.write(try desk.place.exports.fhirBundle(case: id, base: base, as: desk.principal))
    }
}
