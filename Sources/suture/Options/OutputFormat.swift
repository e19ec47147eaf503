import ArgumentParser

/// How a command writes what it found.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    /// For people.
    case table
    /// One JSON value.
    case json
    /// One JSON object a line.
    case jsonl
    /// Delimited text with a header.
    case csv
}
