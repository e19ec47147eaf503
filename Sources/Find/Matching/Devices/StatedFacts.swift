import Inventory
import VersionRanges

/// The version, dates and conditions that the inventory states about a device, wherever it states them.
///
/// A class only so that all that judge one device share it. Used by one task.
final class StatedFacts {
    /// The manufacturer as written.
    let manufacturer: String
    let facts: DeviceFacts
    /// What the software column states.
    let softwareText: SoftwareText
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

    init(_ product: ReadProduct, _ facts: DeviceFacts, _ memory: MatchMemory) {
        self.facts = facts
        manufacturer = product.maker.text
        words = RowWords(product, facts)
        softwareText = memory.software(facts.softwareVersion)
        let (model, modelNumber, description) =
            (product.columns[0].stated, product.columns[1].stated, product.columns[2].stated)
        written =
            model.versions.map { Written(found: $0, inModel: true) }
            + description.versions.map { Written(found: $0, inModel: false) }
            + modelNumber.versions.map { Written(found: $0, inModel: true) }
        func date(behind words: Set<String>) -> CalendarDate? {
            description.dates.first { $0.wordsBefore.suffix(2).contains(where: words.contains) }?.date
        }
        manufactured = CalendarDate.found(in: facts.manufactureDate).first?.date ?? date(behind: Self.makingWords)
        released = softwareText.released ?? date(behind: Self.releaseWords)
        shipped = date(behind: Self.shippingWords)
        usedBy = date(behind: Self.usingWords) ?? CalendarDate.found(in: facts.inServiceDate).first?.date
    }

    /// The version of the software column.
    var software: Version? { softwareText.version }

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
}
