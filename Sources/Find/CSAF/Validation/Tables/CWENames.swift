/// The weaknesses of the Common Weakness Enumeration up to version 4.20 (2026-04-30), by number.
///
/// Each has its name and the names that it had in earlier versions: an advisory keeps the name of its day. Categories
/// and views are no weaknesses and are left out. Copyright © 2006–2026, The MITRE Corporation, whose terms of use
/// (docs/validation.md) allow the names to be reproduced; CWE is its trademark.
enum CWENames {
    /// Every weakness: its name first, then its former names.
    static let names: [Int: [String]] = {
        var result: [Int: [String]] = [:]
        var weakness = 0
        for text in [from5, from182, from353, from564, from843, from1333] {
            for line in text.split(separator: "\n") {
                if line.first == "~" {
                    result[weakness, default: []].append(String(line.dropFirst()))
                } else if let space = line.firstIndex(of: " "), let id = Int(line[..<space]) {
                    weakness = id
                    result[id] = [String(line[line.index(after: space)...])]
                }
            }
        }
        return result
    }()

    /// The highest weakness known: a number up to here that is not in the table is no weakness, one above may be new.
    static let newest = names.keys.max() ?? 0
}
