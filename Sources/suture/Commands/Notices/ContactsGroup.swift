import ArgumentParser
import Foundation
import Hub
import Response

/// `suture contacts`
struct ContactsGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contacts",
        abstract: "Keep how to reach patients and wards, under seal.",
        discussion: """
            The key lies beside the database, in DATABASE.contact-key: keep a copy of it elsewhere. Each command works \
            in the name of a token with the scope “contacts”, and every look is on record.

            EXAMPLES
              suture contacts import contacts.csv
              suture contacts show DC-05310
              suture contacts erase DC-05310
            """,
        subcommands: [ContactsImportCommand.self, ContactsShowCommand.self, ContactsEraseCommand.self])
}

/// `suture contacts import`
struct ContactsImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Bring contacts in from CSV.",
        discussion: "Columns: reference, name, address (lines separated by |), email, phone, language, preferred.")

    @Argument(help: "The file.", completion: .file(extensions: ["csv"]))
    var file: String

    @OptionGroup var desk: CaseDeskOptions

    func run() throws {
        let desk = try desk.open()
        guard let data = FileManager.default.contents(atPath: file) else {
            throw FileError(.refused, path: file, reason: "this file cannot be read", advice: "check the path")
        }
        let count = try desk.place.contacts.bringIn(csv: Array(data), as: desk.principal)
        desk.console.note("\(count) contacts are here now")
    }
}

/// `suture contacts show`
struct ContactsShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show how to reach one person; the look is on record.")

    @Argument(help: "The patient contact reference of the inventory, or the name of a ward.")
    var reference: String

    @OptionGroup var desk: CaseDeskOptions

    func run() throws {
        let desk = try desk.open()
        let contact = try desk.place.contacts.find(reference, for: "the command line", as: desk.principal)
        var records = desk.records(["reference", "name", "address", "email", "phone", "language", "preferred"])
        try records.add([
            .text(contact.reference), .text(contact.name), .texts(contact.address), .text(contact.email),
            .text(contact.phone), .text(contact.language), .text(contact.preferred?.rawValue ?? ""),
        ])
        try records.end()
    }
}

/// `suture contacts erase`
struct ContactsEraseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract: "Erase how to reach one person, with all links and messages that lead to them.")

    @Argument(help: "The patient contact reference of the inventory, or the name of a ward.")
    var reference: String

    @OptionGroup var desk: CaseDeskOptions

    func run() throws {
        let desk = try desk.open()
        try desk.place.contacts.erase(reference, as: desk.principal)
        desk.console.note("erased")
    }
}
