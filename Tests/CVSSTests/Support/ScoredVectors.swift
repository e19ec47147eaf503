import CVSS
import Foundation
import TestSupport

/// A line of the corpora: a vector and the scores that other implementations agree on.
struct ScoredVector {
    let vector: String
    /// Base, temporal and environmental score; the overall score alone for CVSS 4.0.
    let scores: [Double?]

    /// Reads lines such as `AV:N/… - (9.3, None, None)`.
    static func corpus(_ name: String) throws -> [ScoredVector] {
        let file = Corpora.data.appendingPathComponent("cvss/\(name)")
        return try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline).map { line in
            let parts = line.components(separatedBy: " - ")
            let numbers = parts[1].trimmingCharacters(in: CharacterSet(charactersIn: "() ,")).split(separator: ",")
            return ScoredVector(
                vector: parts[0], scores: numbers.map { Double($0.trimmingCharacters(in: .whitespaces)) })
        }
    }
}
