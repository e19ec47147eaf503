import VersionRanges

/// Finds the versions and dates that a remedy names as fixed.
enum FixReader {
    private static let cues: Set<String> = [
        "update", "updated", "upgrade", "upgraded", "upgrading", "updating", "release", "released", "releasing",
        "version", "patch", "patched", "fix", "fixed", "fixe", "remediate", "remediated", "remediation", "resolve", "resolved",
        "mitigate", "mitigated", "later", "newer", "higher", "above", "addressed", "addresse", "correct", "corrected",
        "latest", "install", "preloaded", "firmware", "software", "remediates",
    ]

    static func speaksOfFix(_ sentence: AdvisoryProse.Sentence) -> Bool {
        !sentence.words.isDisjoint(with: cues)
    }

    /// Versions named as fixed; those named as affected, or of other things, are left out.
    static func versions(in text: String) -> [Version] {
        Version.found(in: text).compactMap { found in
            let before = found.wordsBefore.suffix(3)
            if before.contains(where: foreign.contains) { return nil }
            let behind = text[found.range.upperBound...].prefix(28).lowercased()
            if olderMarks.contains(where: behind.contains) { return nil }
            if let last = found.wordsBefore.last, ["before", "than", "prior", "through", "below", "earlier"].contains(last) {
                return nil
            }
            return found.version
        }
    }

    static func dates(in text: String) -> [CalendarDate] {
        let lower = text.lowercased()
        guard ["beginning", "starting", "after", "preloaded", "since"].contains(where: lower.contains) else { return [] }
        return CalendarDate.found(in: text).map(\.date)
    }

    private static let olderMarks = ["and prior", "and earlier", "and below", "or earlier", "or prior", "or below", "and older", "and lower"]

    /// Words before a number that is no version of the product.
    private static let foreign: Set<String> = [
        "windows", "cvss", "tls", "ssl", "iis", "sql", "android", "ios", "port", "phone", "call", "option", "cwe",
        "section", "page", "step",
    ]
}
