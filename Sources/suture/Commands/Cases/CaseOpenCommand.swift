import ArgumentParser
import Hub
import Response
import Store

/// `suture case open`
struct CaseOpenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open",
        abstract: "Open a case for advisories, with the devices that they touch.",
        discussion: """
            EXAMPLES
              suture case open ECC-2022-0031
              suture case open ICSMA-22-263-01 ECC-2022-0031 --title "MiniMed 600: pairing"
            """)

    @Argument(help: "The tracking ids of advisories about one problem.")
    var advisories: [String]

    @Option(name: .long, help: "What the problem is; the first advisory's title without it.")
    var title: String?

    @OptionGroup var desk: CaseDeskOptions

    func run() async throws {
        let desk = try desk.open()
        for advisory in advisories { try await desk.match(advisory) }
        let one = try desk.place.cases.open(advisories: advisories, title: title, as: desk.principal)
        try CaseAnswer(desk).write(one, since: 0)
    }
}

extension CaseDesk {
    /// Brings an advisory's verdicts up to date: a case begins with every device.
    func match(_ trackingID: String) async throws {
        let store = place.store
        try await DatabaseMatch.bringUpToDate(try store.latestAdvisory(trackingID), store: store)
    }
}
