import CSAF
import Hub
import Inventory

/// Writes the results of `validate`, one document after the other.
struct ValidationOutput {
    let format: OutputFormat
    let console: Console
    private var count = 0
    private var valid = 0

    init(format: OutputFormat, console: Console) {
        self.format = format
        self.console = console
    }

    mutating func begin() throws {
        switch format {
        case .json: try console.write("[")
        case .csv: try console.write(CSVWriter().line(["file", "valid", "test", "pointer", "message"]))
        case .jsonl, .table: break
        }
    }

    mutating func add(_ checked: Validation) throws {
        count += 1
        if checked.isValid { valid += 1 }
        switch format {
        case .jsonl: try console.write(json(checked) + [0x0A])
        case .json: try console.write(Array((count == 1 ? "\n" : ",\n").utf8) + json(checked))
        case .csv: try console.write(csv(checked))
        case .table: try console.write(table(checked))
        }
    }

    mutating func end() throws {
        switch format {
        case .json: try console.write(count == 0 ? "]\n" : "\n]\n")
        case .table where count > 1: try console.write("\(valid) of \(Numbers.count(count, "document")) valid\n")
        default: break
        }
    }

    /// `{"file": …, "valid": …, "findings": [{"test": …, "pointer": …, "message": …}]}`
    private func json(_ checked: Validation) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("file", checked.path)
            writer.member("valid", checked.isValid)
            writer.name("findings")
            writer.array { writer in
                for finding in checked.findings {
                    writer.object { writer in
                        writer.member("test", finding.test)
                        writer.member("pointer", finding.pointer)
                        writer.member("message", finding.message)
                    }
                }
            }
        }
        return writer.bytes
    }

    private func csv(_ checked: Validation) -> String {
        let writer = CSVWriter()
        let valid = checked.isValid ? "true" : "false"
        if checked.findings.isEmpty { return writer.line([checked.path, valid, "", "", ""]) }
        return checked.findings.map { writer.line([checked.path, valid, $0.test, $0.pointer, $0.message]) }.joined()
    }

    private func table(_ checked: Validation) -> String {
        let style = console.style
        var text = "\(Plain.text(checked.path)): "
        if checked.isValid {
            text += style("valid", .green) + "\n"
        } else {
            text += style("not valid", .red) + ", \(Numbers.count(checked.findings.count, "finding"))\n"
        }
        for finding in checked.findings + checked.notes {
            let isNote = checked.notes.contains(finding)
            text += "  " + style(isNote ? "note \(finding.test)" : finding.test, isNote ? .dim : .bold)
            text += "  \(Plain.text(finding.pointer.isEmpty ? "/" : finding.pointer))\n"
            text += "      \(Plain.text(finding.message))\n"
        }
        return text
    }
}
