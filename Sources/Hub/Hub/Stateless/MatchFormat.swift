public import CSAF
import Inventory
public import Matching

/// How matches are written, one for each device and advisory.
public enum MatchFormat: Sendable, Hashable, CaseIterable {
    /// One JSON object a line.
    case jsonLines
    /// One JSON array.
    case json
    /// Delimited text with a header.
    case csv
    /// Cells between U+001F, for a table that is laid out later.
    case cells

    /// What comes before the first match.
    var opening: [UInt8] {
        switch self {
        case .jsonLines, .cells: []
        case .json: Array("[".utf8)
        case .csv: Array("asset,advisory,verdict,confidence,products,codes,reasons\r\n".utf8)
        }
    }

    /// What comes after the last match.
    var closing: [UInt8] { self == .json ? Array("\n]\n".utf8) : [] }

    /// What comes before the asset tag of each match.
    var head: [UInt8] {
        switch self {
        case .jsonLines: Array(#"{"asset":"#.utf8)
        // The first comma of all is taken off again when the stream begins.
        case .json: Array(",\n{\"asset\":".utf8)
        case .csv, .cells: []
        }
    }

    /// An asset tag that may hold anything.
    func asset(_ tag: String) -> [UInt8] {
        switch self {
        case .jsonLines, .json:
            var writer = JSONWriter()
            writer.string(tag)
            return writer.bytes
        case .csv:
            return Array(CSVWriter().line([tag]).utf8.dropLast(2))
        case .cells: return Array(tag.utf8)
        }
    }

    /// Whether an asset tag of letters, digits and points stands between quotes.
    var quotesAsset: Bool { self == .jsonLines || self == .json }

    /// Everything of a match that follows its asset tag.
    func tail(_ match: Match) -> [UInt8] {
        switch self {
        case .jsonLines: jsonTail(match, isLine: true)
        case .json: jsonTail(match, isLine: false)
        case .csv: csvTail(match)
        case .cells:
            Array(([""] + Self.cells(match)).joined(separator: "\u{1F}").utf8.map { $0 == 0x0A ? 0x20 : $0 }) + [0x0A]
        }
    }

    /// The members as an object of their own, but for its opening: that stands before the asset tag.
    private func jsonTail(_ match: Match, isLine: Bool) -> [UInt8] {
        // The names of the members, and some room for escapes.
        let names = 100 + 16 * match.products.count + 30 * match.reasons.count
        let words = match.reasons.reduce(0) { $0 + $1.code.utf8.count + $1.text.utf8.count }
        var writer = JSONWriter(capacity: names + words)
        writer.object { writer in match.writeMembers(to: &writer) }
        if isLine { writer.newline() }
        var bytes = writer.bytes
        bytes[0] = UInt8(ascii: ",")
        return bytes
    }

    private func csvTail(_ match: Match) -> [UInt8] {
        [UInt8(ascii: ",")] + Array(CSVWriter().line(Self.cells(match)).utf8)
    }

    private static func cells(_ match: Match) -> [String] {
        [
            match.advisory, match.verdict.rawValue, "\(match.confidence)", match.products.joined(separator: " "),
            match.reasons.map(\.code).joined(separator: " "), match.reasons.map(\.text).joined(separator: " "),
        ]
    }
}

extension Match {
    /// Writes `advisory`, `verdict`, `confidence`, `products` and `reasons` as members of an object.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("advisory", advisory)
        writer.member("verdict", verdict.rawValue)
        writer.member("confidence", confidence)
        writer.member("products", products)
        writer.name("reasons")
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
