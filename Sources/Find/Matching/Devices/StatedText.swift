import VersionRanges

/// The versions and dates that the text of one column announces.
///
/// A class only so that the many that ask share one.
final class StatedText: Sendable {
    let versions: [FoundVersion]
    let dates: [FoundDate]

    init(_ text: String) {
        versions = Version.found(in: text).filter { Self.isAnnounced($0, in: text) }
        dates = CalendarDate.found(in: text)
    }

    /// Whether there are none.
    var isEmpty: Bool { versions.isEmpty && dates.isEmpty }

    /// Words that announce a version.
    static let announcing: Set<String> = [
        "v", "ver", "vers", "version", "sw", "software", "rev", "firmware", "fw", "release", "rel", "build", "r", "s/w",
    ]

    /// A number in a name or description is a version when it has dots or a word that announces one.
    private static func isAnnounced(_ found: FoundVersion, in text: String) -> Bool {
        let written = String(text[found.range])
        if written.utf8.contains(UInt8(ascii: ".")) { return true }
        guard let word = found.wordsBefore.last else { return false }
        return announcing.contains(word)
    }
}
