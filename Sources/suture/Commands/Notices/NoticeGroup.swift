import ArgumentParser
import Hub
import Response

/// `suture notice`
struct NoticeGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "notice",
        abstract: "Tell patients and wards what to do, and how it went.",
        discussion: """
            Letters and calls are made in the pages; these are for scripts. Each command works in the name of a token \
            with the scope “contacts”.

            EXAMPLES
              suture notice prepare 12
              suture notice send 12
              suture notice list 12 --format csv
            """,
        subcommands: [
            NoticePrepareCommand.self, NoticeSendCommand.self, NoticeListCommand.self, NoticeRemindCommand.self,
        ])
}

/// `suture notice prepare`
struct NoticePrepareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prepare",
        abstract: "Prepare a notice for every owner, ward and clinic with an affected device.",
        discussion: "Again it adds what is new. Nothing is sent.")

    @Argument(help: "The number of the case.")
    var id: Int64

    @OptionGroup var desk: CaseDeskOptions

    func run() throws {
        let desk = try desk.open()
        let book = try desk.place.notices.prepare(id, as: desk.principal)
        try NoticeTable.write(book, desk)
    }
}

/// `suture notice send`
struct NoticeSendCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "send",
        abstract: "Let the e-mails go out for which it is time; `suture serve` delivers them.")

    @Argument(help: "The number of the case.")
    var id: Int64

    @Flag(name: .long, help: "Texts for phones, by the gateway, in place of e-mails.")
    var texts = false

    @OptionGroup var desk: CaseDeskOptions

    func run() throws {
        let desk = try desk.open()
        let report = try desk.place.notices.send(texts ? .text : .email, on: id, as: desk.principal)
        desk.console.note("\(report.queued.count) on the way out, \(report.noAddress.count) without an address")
    }
}

/// `suture notice list`
struct NoticeListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the notices of a case, without names.")

    @Argument(help: "The number of the case.")
    var id: Int64

    @OptionGroup var desk: CaseDeskOptions

    func run() throws {
        let desk = try desk.open()
        try NoticeTable.write(try desk.place.notices.book(of: id, as: desk.principal), desk)
    }
}

/// `suture notice remind`
struct NoticeRemindCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remind",
        abstract: "Let every reminder go out that is due, in every case.",
        discussion: "`suture serve` does so every minute; this is for those who do not run it. It needs no token.")

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let count = try database.workplace().notices.remind()
        output.console.note("\(count) on the way out")
    }
}
