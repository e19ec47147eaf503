import CSAF
import Hub
import Inventory
import Matching

/// Writes records for programs: JSON, JSON lines or CSV, all with the same names in the same order.
struct RecordOutput {
    /// One value of a record.
    enum Value {
        case text(String)
        case number(Int)
        case real(Double)
        case flag(Bool)
        case texts([String])
        case reasons([MatchReason])
        case none
    }

    private let format: OutputFormat
    private let console: Console
    private let names: [String]
    private var count = 0
    private var waiting: [UInt8] = []

    private static let portion = 1 << 20

    /// - Parameter names: the members of each object and the headers of the columns.
    init(_ names: [String], format: OutputFormat, console: Console) {
        self.names = names
        self.format = format
        self.console = console
        if format == .csv { CSVWriter().append(names, to: &waiting) }
        if format == .json { waiting += Array("[".utf8) }
    }

    /// Writes one record; its values are in the order of the names.
    mutating func add(_ values: [Value]) throws {
        count += 1
        switch format {
        case .csv: CSVWriter().append(values.map(\.cell), to: &waiting)
        case .json: waiting += Array((count == 1 ? "\n" : ",\n").utf8) + object(values)
        case .jsonl, .table: waiting += object(values) + [0x0A]
        }
        guard waiting.count >= Self.portion else { return }
        try console.write(waiting)
        waiting.removeAll(keepingCapacity: true)
    }

    /// Writes what is left.
    mutating func end() throws {
        if format == .json { waiting += Array((count == 0 ? "]\n" : "\n]\n").utf8) }
        if !waiting.isEmpty { try console.write(waiting) }
        waiting = []
    }

    private func object(_ values: [Value]) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            for (name, value) in zip(names, values) {
                writer.name(name)
                value.write(to: &writer)
            }
        }
        return writer.bytes
    }
}

extension RecordOutput.Value {
    /// The value as JSON.
    fileprivate func write(to writer: inout JSONWriter) {
        switch self {
        case .text(let text): writer.string(text)
        case .number(let number): writer.integer(number)
        case .real(let number): writer.number(number)
        case .flag(let flag): writer.bool(flag)
        case .none: writer.null()
        case .texts(let texts):
            writer.array { writer in
                for text in texts { writer.string(text) }
            }
        case .reasons(let reasons):
            writer.array { writer in
                for reason in reasons {
                    writer.object { writer in
                        writer.member("code", reason.code)
                        writer.member("text", reason.text)
                    }
                }
            }
        }
    }

    /// The value as a cell.
    fileprivate var cell: String {
        switch self {
        case .text(let text): text
        case .number(let number): String(number)
        case .real(let number): "\(number)"
        case .flag(let flag): flag ? "true" : "false"
        case .texts(let texts): texts.joined(separator: " ")
        case .reasons(let reasons): reasons.map(\.text).joined(separator: " ")
        case .none: ""
        }
    }
}
