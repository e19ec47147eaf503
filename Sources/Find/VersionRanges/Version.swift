/// What someone recorded as a version, taken apart into parts that can be compared.
///
/// Reads what hospitals and advisories write: `v1.48.03`, `Rev 1.54`, `4.20 SR1`, `2023.3 Build 9342`, `20D32`,
/// `H.01.21`, `12.2.x.x`. Words that only announce a version (`V`, `Rev`, `Release`, `Build`, `SW`) are dropped.
public struct Version: Sendable, Hashable {
    /// The text as it was written, trimmed.
    public let text: String
    /// The parts in order.
    public let parts: [VersionPart]
    /// Letters that the first number is written with (`vf` of `VF9.2`, `geh` of `GEH-1.1`), in lower case, or empty.
    /// Versions of different series do not compare.
    public let series: String

    /// Up to three letters that stand before the first number with a blank between (`vm` of `VM 5.0`): a series for
    /// an advisory that writes `VM5.0`, and nothing for any other.
    let label: String

    init(text: String, parts: [VersionPart], series: String, label: String) {
        self.text = text
        self.parts = parts
        self.series = series
        self.label = label
    }

    /// Reads a version; nil where the text holds none (`n/a`, `unknown`, `latest`).
    public init?(_ text: String) {
        var reader = VersionReader(text)
        guard let version = reader.read() else { return nil }
        self = version
    }

    /// Whether the version holds a wildcard (`9.x`).
    public var hasWildcard: Bool { parts.contains(where: \.isWildcard) }
}

extension Version: CustomStringConvertible {
    /// The text as it was written.
    public var description: String { text }
}
