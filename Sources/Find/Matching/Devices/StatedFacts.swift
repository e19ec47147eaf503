import Inventory
import VersionRanges

/// The version, dates and conditions that the inventory states about a device, wherever it states them.
struct StatedFacts {
    /// The manufacturer as written.
    let manufacturer: String
    let facts: DeviceFacts
    let software: Version?
    /// Versions written in the model or description columns.
    let written: [Written]
    /// Dates of manufacture, then dates by which the device was in use.
    let manufactured: CalendarDate?
    let usedBy: CalendarDate?
    /// When the unit left the maker.
    let shipped: CalendarDate?
    /// The date of the software release, where it stands instead of a version or is announced as one.
    let released: CalendarDate?
    /// Every word of the row, to see whether a condition is met.
    let words: RowWords

    init(_ product: ReadProduct, _ facts: DeviceFacts) {
        self.facts = facts
        manufacturer = product.maker.text
        words = RowWords(product, facts)
        // A version that a spreadsheet turned into a date is lost.
        let isLost = SpreadsheetDamage.isDate(facts.softwareVersion)
        software = isLost || Self.namesOperatingSystem(facts.softwareVersion) ? nil : Version(facts.softwareVersion)
        let (model, modelNumber, description) = (product.columns[0], product.columns[1], product.columns[2])
        written = [(model, true), (description, false), (modelNumber, true)].flatMap { column, inModel in
            column.stated.versions.map { Written(found: $0, inModel: inModel) }
        }
        let dates = description.stated.dates
        let made = dates.first { found in found.wordsBefore.suffix(2).contains(where: Self.makingWords.contains) }
        let used = dates.first { found in found.wordsBefore.suffix(2).contains(where: Self.usingWords.contains) }
        manufactured = CalendarDate.found(in: facts.manufactureDate).first?.date ?? made?.date
        let release = dates.first { found in found.wordsBefore.suffix(2).contains(where: Self.releaseWords.contains) }
        released = CalendarDate.found(in: facts.softwareVersion).first?.date ?? release?.date
        shipped =
            dates.first { found in found.wordsBefore.suffix(2).contains(where: Self.shippingWords.contains) }?.date
        usedBy = used?.date ?? CalendarDate.found(in: facts.inServiceDate).first?.date
    }

    /// A version written in a column that is not for versions.
    struct Written: Sendable {
        let found: FoundVersion
        let inModel: Bool
    }

    private static let makingWords: Set<String> = [
        "dom", "mfg", "mfd", "manufactured", "made", "manufacture", "produced", "released",
    ]
    private static let shippingWords: Set<String> = ["shipped", "ship"]
    private static let releaseWords: Set<String> = ["release", "build", "software", "sw", "firmware", "version"]
    private static let usingWords: Set<String> = [
        "implanted", "impl", "implant", "installed", "install", "inst", "in", "service", "acquired", "purchased",
        "bought",
        "deployed", "shipped", "delivered", "recd", "received", "ship",
    ]

    private static func namesOperatingSystem(_ text: String) -> Bool {
        AtomReader.atoms(text).first.map { ["window", "linux", "winxp", "android", "ios"].contains($0.text) } ?? false
    }
}
