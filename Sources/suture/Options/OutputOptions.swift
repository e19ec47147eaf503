import ArgumentParser

/// Options of every command: how to speak.
struct OutputOptions: ParsableArguments {
    @Option(name: .long, help: "How to write the answer: table, json, jsonl or csv.")
    var format: OutputFormat = .table

    @Flag(name: .customLong("no-color"), help: "No colours; so too when NO_COLOR is set or the output is no terminal.")
    var noColor = false

    @Flag(name: .shortAndLong, help: "No progress and no notes on the standard error; errors are still written.")
    var quiet = false

    /// The standard output and error as these options want them.
    var console: Console { Console(colours: !noColor, quiet: quiet) }
}
