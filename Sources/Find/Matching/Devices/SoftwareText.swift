import Inventory
import VersionRanges

/// What the software column of a device states, read once for all devices that share it.
///
/// A class only so that the many judgements that ask share one.
final class SoftwareText: Sendable {
    /// The version; nil where there is none, where a spreadsheet turned it into a date, or where an operating system is
    /// named instead.
    let version: Version?
    /// The date of the release, where it stands instead of a version.
    let released: CalendarDate?
    /// The text without case and punctuation.
    let compact: String
    /// Long codes behind the first term, which may name patches.
    let patches: [String]
    /// Whether there is more than one version ("WLAN B FW A.01.09"), so that the first may be of another part.
    let namesSeveralVersions: Bool
    /// The platform of an application ("Android 5.16.0") and the version behind it.
    let application: (platform: String, version: Version)?

    init(_ text: String) {
        let atoms = AtomReader.atoms(text)
        let first = atoms.first?.text ?? ""
        let isLost = SpreadsheetDamage.isDate(text) || Self.systems.contains(first)
        version = isLost ? nil : Version(text)
        released = CalendarDate.found(in: text).first?.date
        compact = atoms.map(\.raw).joined()
        patches = Term.terms(atoms).dropFirst()
            .filter { NameSlot.isLongCode($0.text) && $0.strength == .code }.map(\.text)
        namesSeveralVersions = Version.found(in: text).count > 1
        application =
            atoms.count > 1 && Self.platforms.contains(first) && text.utf8.first.map { $0 | 0x20 } == first.utf8.first
            ? Version(String(text.drop { !$0.isNumber })).map { (first, $0) } : nil
    }

    private static let platforms: Set<String> = ["android", "ios"]
    private static let systems: Set<String> = ["window", "linux", "winxp", "android", "ios"]
}
