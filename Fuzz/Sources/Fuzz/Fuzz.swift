import FuzzerRuntime

/// Runs one fuzz target: `Fuzz --target=csaf [libFuzzer's flags] [corpus folders, or one file to try again]`.
@main
enum Fuzz {
    static func main() {
        // libFuzzer passes over arguments that begin with two dashes, so that this one may stay among its own.
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
