import ArgumentParser
import Hub
import Store

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// How a command ends when it does not end well.
enum Status {
    static let findings = ExitCode(1)
    static let usage = ExitCode(2)
    static let input = ExitCode(3)
    static let database = ExitCode(4)
    static let output = ExitCode(5)
    static let notFound = ExitCode(6)
    static let refused = ExitCode(7)
    static let notAllowed = ExitCode(8)
    static let server = ExitCode(9)
}

/// An error on its way out of the program.
struct Failure {
    private let error: any Error

    init(_ error: any Error) { self.error = error }

    /// Prints the error and ends the program.
    func exit() -> Never {
        switch error {
        case let code as ExitCode: Suture.exit(withError: code)
        case let file as FileError: end(file)
        case let store as StoreError:
            Console.complain(store.description)
            Suture.exit(withError: store.code == .notFound ? Status.notFound : Status.database)
        case let known as any FailingError:
            Console.complain(known.failure)
            Suture.exit(withError: known.status)
        default:
            // What is left is the argument parser's own: help, version, and misuse, which shells expect as 2.
            let code = Suture.exitCode(for: error)
            let text = Suture.fullMessage(for: error)
            if code == .success {
                try? ByteOutput.standard.write(Array((text + "\n").utf8))
                Suture.exit(withError: ExitCode.success)
            }
            try? ByteOutput.error.write(Array((text + "\n").utf8))
            Suture.exit(withError: code == .validationFailure ? Status.usage : Status.input)
        }
    }

    private func end(_ error: FileError) -> Never {
        // Who reads the output has seen enough, as with `| head`: there is nothing to say.
        if error.code == .closed { Suture.exit(withError: ExitCode(141)) }
        Console.complain(error.description)
        let writes = error.code == .diskFull || error.path == "standard output"
        Suture.exit(withError: writes ? Status.output : Status.input)
    }
}

/// A command that cannot be carried out, and why.
struct Refusal: FailingError {
    var status: ExitCode
    var failure: String

    init(_ status: ExitCode, _ failure: String) {
        self.status = status
        self.failure = failure
    }
}
