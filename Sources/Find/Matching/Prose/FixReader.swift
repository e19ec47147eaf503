import VersionRanges

/// Finds the versions and dates that a remedy names as fixed.
enum FixReader {
    private static let cues: Set<String> = [
        "update", "updated", "upgrade", "upgraded", "upgrading", "updating", "release", "released", "releasing",
        "version", "patch", "patched", "fix", "fixed", "fixe", "remediate", "remediated", "remediation", "resolve",
        "resolved",
        "mitigate", "mitigated", "later", "newer", "higher", "above", "addressed", "addresse", "correct", "corrected",
        "latest", "install", "preloaded", "firmware", "software", "remediates",
    ]

    static func speaksOfFix(_ sentence: AdvisoryProse.Sentence) -> Bool {
        !sentence.words.isDisjoint(with: cues)
    }

    /// Versions named as fixed; those named as affected, or of other things, are left out.
    static func versions(in text: String) -> [FoundVersion] {
        let doubtful = speaksOfRest(text)
        return Version.found(in: text).filter { found in
            if doubtful, !isUpdateTarget(found) { return false }
            let before = found.wordsBefore.suffix(3)
            if before.contains(where: foreign.contains) { return false }
            let behind = text[found.range.upperBound...].prefix(28)
            if olderMarks.stand(in: behind) { return false }
            if isOfThoseWhoUpdate(found, in: text) { return false }
            if let last = found.wordsBefore.last,
                ["before", "than", "prior", "through", "below", "earlier"].contains(last)
            {
                return false
            }
            return true
        }
    }

    /// Versions that a sentence says are affected still, or not fixed.
    static func affectedVersions(in text: String) -> [Version] {
        guard speaksOfRest(text) else { return [] }
        return Version.found(in: text).filter { found in
            !isUpdateTarget(found) && !found.wordsBefore.suffix(3).contains(where: foreign.contains)
        }.map(\.version)
    }

    /// Whether a sentence says that something remains affected.
    private static func speaksOfRest(_ text: String) -> Bool { rest.stand(in: text) }

    private static let rest = Markers(
        "still vulnerable", "remain vulnerable", "remains vulnerable", "still affected", "also affected",
        "are affected", "is affected", "not fix", "not address", "not resolve", "not remediate", "no patch", "no fix",
        "no update",
        "still present", "still exist", "not corrected", "manual intervention", "remain present", "remains present")

    /// "users of version 8.0, 8.1 or 8.4 should update": what people run now, up to the word that tells them what to do.
    private static func isOfThoseWhoUpdate(_ found: FoundVersion, in text: String) -> Bool {
        let before = text[..<found.range.lowerBound].lowercased()
        let starts = runners.compactMap { TextSearch.lastRange(of: $0, in: before)?.upperBound }
        guard let start = starts.max() else { return false }
        let between = before[start...]
        return between.utf8.count <= 120 && !turns.stand(in: between)
    }

    private static let runners = [
        "users of ", "users using ", "users running ", "users with ", "users receiving ", "customers using ",
        "customers running ", "customers with ", "those using ", "those running ",
    ]

    private static let turns = Markers(" to ", "should", "can ", "will", "upgrade", "update", "install", ". ")

    /// "update to 2.2.0": what a sentence tells to install is no version that remains affected.
    private static func isUpdateTarget(_ found: FoundVersion) -> Bool {
        let words = found.wordsBefore.suffix(4)
        return words.contains("to") && words.contains { $0.hasPrefix("updat") || $0.hasPrefix("upgrad") }
    }

    static func dates(in text: String) -> [CalendarDate] {
        guard announcing.stand(in: text) else { return [] }
        return CalendarDate.found(in: text).map(\.date)
    }

    private static let announcing = Markers("beginning", "starting", "after", "preloaded", "since")

    private static let olderMarks = Markers(
        "and prior", "and earlier", "and below", "or earlier", "or prior", "or below", "and older", "and lower")

    /// Words before a number that is no version of the product.
    private static let foreign: Set<String> = [
        "windows", "cvss", "tls", "ssl", "iis", "sql", "android", "ios", "port", "phone", "call", "option", "cwe",
        "section", "page", "step",
    ]
}
