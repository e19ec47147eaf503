import FuzzerRuntime

/// Runs one fuzz target: `FuzzPumpLink --target=session [libFuzzer's flags] [corpus folders, or one file]`.
@main
enum FuzzPumpLink {
    static func main() {
        let names = CommandLine.arguments.compactMap { argument in
            argument.hasPrefix("--target=") ? String(argument.dropFirst("--target=".count)) : nil
        }
        guard let target = names.first.flatMap(FuzzTarget.init) else {
            let known = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
            print("fuzz: name a target with --target=; the targets are \(known)")
            return
        }
        var count = CommandLine.argc
        var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
        _ = LLVMFuzzerRunDriver(&count, &arguments, target.entry)
    }
}

/// The fuzz targets.
enum FuzzTarget: String, CaseIterable {
    /// Every decoder, and the reassembler of frames.
    case messages
    /// The pump's ledger and a requester, by a script of events.
    case dosing
    /// Both ends of a session.
    case session
    /// Both ends of a pairing.
    case pairing

    /// The function that libFuzzer calls with each input.
    var entry: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32 {
        switch self {
        case .messages: { data, size in FuzzTarget.run(MessagesTarget.run, data, size) }
        case .dosing: { data, size in FuzzTarget.run(DosingTarget.run, data, size) }
        case .session: { data, size in FuzzTarget.run(SessionTarget.run, data, size) }
        case .pairing: { data, size in FuzzTarget.run(PairingTarget.run, data, size) }
        }
    }

    private static func run(_ body: ([UInt8]) -> Void, _ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
        body(Array(UnsafeBufferPointer(start: data, count: size)))
        return 0
    }
}
