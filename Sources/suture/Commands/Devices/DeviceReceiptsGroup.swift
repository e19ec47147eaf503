import ArgumentParser
import PumpBench

/// `suture device receipts`
struct DeviceReceiptsGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "receipts", abstract: "Verify delivery receipts, offline.",
        subcommands: [DeviceReceiptsVerifyCommand.self])
}

/// `suture device receipts verify`
struct DeviceReceiptsVerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check a file of receipts: certificates up to the root, signatures, sequence and chain.",
        discussion: """
            A pump or a device writes the file with its word receipts FILE. The manufacturer's root certificate must come \
            from elsewhere. Certificates of simulated devices are checked at the time of the simulation.

            Exit status 1 when anything is wrong; what it is, and with which receipt, is said.
            """)

    @Argument(help: "The file of receipts.", completion: .file(extensions: ["json"]))
    var file: String

    @Option(
        name: .long, help: ArgumentHelp("The manufacturer's root certificate, DER.", valueName: "file"),
        completion: .file())
    var root = "suture-devices/factory/root.der"

    @Flag(name: .shortAndLong, help: "Say only whether it is whole.")
    var quiet = false

    func run() throws {
        let console = Console(colours: false, quiet: quiet)
        let receipts: ReceiptFile
        do throws(BenchError) { receipts = try ReceiptFile(path: file) } catch {
            throw Refusal(Status.input, error.description)
        }
        do throws(BenchError) {
            let verified = try receipts.verify(root: root)
            if !quiet { try? console.write(verified.lines.map { $0 + "\n" }.joined()) }
            try? console.write(
                "whole: \(Numbers.count(verified.lines.count, "receipt")) of pump \(verified.pump), "
                    + "\(verified.delivered) delivered\n")
        } catch {
            console.complain("\(file): \(error)")
            throw Status.findings
        }
    }
}
