import ArgumentParser
import PumpBench

/// What every simulated device is told.
struct BenchOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp("The folder of the bench: a factory, and a folder for each device.", valueName: "folder"),
        completion: .directory)
    var home = "suture-devices"

    @Option(name: .long, help: "The device's folder in it, where there are several of one kind; its kind by default.")
    var name: String?

    @Option(
        name: .long, help: "How many seconds pass in a second, 0.1 to 3600. A lease of a minute then ends sooner, too.")
    var speed = 1.0

    @Flag(name: .customLong("no-screen"), help: "Lines instead of a screen, even at a terminal.")
    var noScreen = false

    func validate() throws {
        if !(0.1...3600).contains(speed) { throw ValidationError("--speed must be from 0.1 to 3600.") }
        if let name, name.isEmpty || name.contains("/") || name.hasPrefix(".") || name == "factory" {
            throw ValidationError("--name must be a plain name of a folder.")
        }
    }

    /// Runs a device with the person's face, and leaves the terminal as it was.
    func run(_ kind: String, _ body: (BenchFace) async throws -> Void) async throws {
        let terminal = TerminalFace(title: kind, hasScreen: !noScreen)
        defer { terminal.close() }
        do {
            try await body(terminal.face)
        } catch let error as BenchError {
            terminal.close()
            throw Refusal(Status.server, error.description)
        }
    }
}

/// An address of this machine alone, or why it is none.
func loopbackAddress(_ text: String) throws -> LoopbackAddress {
    do throws(BenchError) { return try LoopbackAddress(text) } catch { throw ValidationError("\(error).") }
}
