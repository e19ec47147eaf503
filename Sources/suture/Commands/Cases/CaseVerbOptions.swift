import ArgumentParser
import Hub
import Response
import Store

/// What every command takes that changes a case.
struct CaseVerbOptions: ParsableArguments {
    @Argument(help: "The number of the case.")
    var id: Int64

    @Option(
        name: .long,
        help: ArgumentHelp("Only if the case still is at this version; else nothing is changed.", valueName: "n"))
    var ifVersion: Int64?

    @Option(
        name: .customLong("command-id"),
        help: ArgumentHelp("A name for this command: sending it again changes nothing again.", valueName: "name"))
    var commandID: String?

    @OptionGroup var desk: CaseDeskOptions

    /// Makes a command of the case as it is, carries it out, and says what happened.
    func carryOut(_ make: (Case, CaseDesk) throws -> CaseCommand) throws {
        try change { desk, ask in
            let command = try make(try desk.find(id), desk)
            return try desk.place.cases.carryOut(
                command, on: id, seen: ask.seen, commandID: ask.commandID, as: desk.principal)
        }
    }

    /// Changes the case in another way, and says what happened.
    func change(_ run: (CaseDesk, CaseAsk) throws -> Case) throws {
        let desk = try desk.open()
        let before = try desk.find(id)
        let after = try run(desk, ask(of: desk))
        try CaseAnswer(desk).write(after, since: before.version)
    }

    private func ask(of desk: CaseDesk) -> CaseAsk {
        // As in the API, so that a command is the same one whichever way it comes.
        CaseAsk(seen: ifVersion, commandID: commandID.map { "\(desk.principal.userID):\($0)" })
    }
}

/// What a person has seen of a case, and the name of the command.
struct CaseAsk {
    var seen: Int64?
    var commandID: String?
}
