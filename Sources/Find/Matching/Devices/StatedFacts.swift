import Inventory
import VersionRanges

/// The version, dates and conditions that the inventory states about a device, wherever it states them.
struct StatedFacts: Sendable {
    let product: ProductDescription
    let facts: DeviceFacts
    let software: Version?
    /// Versions written in the model or description columns.
    let written: [Written]
    /// Dates of manufacture, then dates by which the device was in use.
    let manufactured: CalendarDate?
    let usedBy: CalendarDate?
    /// Every word of the row, to see whether a condition is met.
    var words: [Atom] {
        // Read when it is asked for; beyond 400 words nobody describes a device.
        Array(
            AtomReader.atoms(
                [
                    product.manufacturer, product.model, product.modelNumber, product.description,
                    facts.softwareVersion,
                    facts.operatingSystem,
                ].joined(separator: " ; ")
            ).prefix(400))
    }

    init(_ product: ProductDescription, _ facts: DeviceFacts, memory: MatchMemory) {
        self.product = product
        self.facts = facts
        // A version that a spreadsheet turned into a date is lost.
        let isLost = SpreadsheetDamage.isDate(facts.softwareVersion)
        software = isLost || Self.namesOperatingSystem(facts.softwareVersion) ? nil : Version(facts.softwareVersion)
        written = [(product.model, true), (product.description, false), (product.modelNumber, true)].flatMap {
            text, inModel in
            memory.stated(text).versions.map { Written(found: $0, inModel: inModel) }
        }
        let dates = memory.stated(product.description).dates
        let made = dates.first { found in found.wordsBefore.suffix(2).contains(where: Self.makingWords.contains) }
        let used = dates.first { found in found.wordsBefore.suffix(2).contains(where: Self.usingWords.contains) }
        manufactured = CalendarDate.found(in: facts.manufactureDate).first?.date ?? made?.date
        usedBy = used?.date ?? CalendarDate.found(in: facts.inServiceDate).first?.date
    }

    /// A version written in a column that is not for versions.
    struct Written: Sendable {
        let found: FoundVersion
        let inModel: Bool
    }

    /// Words that announce a version.
    static let announcing: Set<String> = [
        "v", "ver", "vers", "version", "sw", "software", "rev", "firmware", "fw", "release", "rel", "build", "r", "s/w",
    ]

    private static let makingWords: Set<String> = [
        "dom", "mfg", "mfd", "manufactured", "made", "manufacture", "produced",
    ]
    private static let usingWords: Set<String> = [
        "implanted", "impl", "implant", "installed", "install", "inst", "in", "service", "acquired", "purchased",
        "bought",
        "deployed", "shipped", "delivered", "recd", "received", "ship",
    ]

    /// A number in a name or description is a version when it has dots or a word that announces one.
    static func isAnnounced(_ found: FoundVersion, in text: String) -> Bool {
        let written = String(text[found.range])
        if written.utf8.contains(UInt8(ascii: ".")) { return true }
        guard let word = found.wordsBefore.last else { return false }
        return announcing.contains(word)
    }

    private static func namesOperatingSystem(_ text: String) -> Bool {
        AtomReader.atoms(text).first.map { ["window", "linux", "winxp", "android", "ios"].contains($0.text) } ?? false
    }

    /// Whether the row says everything that a condition names.
    func meets(_ condition: String) -> Bool {
        let wanted = AtomReader.atoms(condition).filter {
            !Self.idle.contains($0.text) && $0.text.utf8.count > 1 || $0.isNumber
        }
        return !wanted.isEmpty
            && wanted.allSatisfy { atom in
                words.indices.contains { index in words[index].text == atom.text && !Self.isDenied(index, in: words) }
            }
    }

    /// "no wireless": the word stands there to say that the thing does not.
    private static func isDenied(_ index: Int, in words: [Atom]) -> Bool {
        index > 0 && ["no", "not", "without", "non"].contains(words[index - 1].text)
    }

    /// Whether the row holds these atoms side by side; "Ed." stands for "Edition".
    func says(_ atoms: [Atom]) -> Bool {
        let words = words
        guard !atoms.isEmpty, words.count >= atoms.count else { return false }
        return (0...(words.count - atoms.count)).contains { start in
            atoms.indices.allSatisfy { index in
                let (word, wanted) = (words[start + index].text, atoms[index].text)
                return word == wanted || (wanted == "edition" && word == "ed")
            }
        }
    }

    private static let idle: Set<String> = [
        "on", "with", "the", "a", "an", "and", "or", "running", "professional", "operating", "system", "only", "such",
        "as", "in", "of", "for", "to", "by", "based", "release", "module", "option", "unit", "capability",
    ]
}

extension StatedFacts {
    /// Every run of up to four neighbouring words of the row as compact text.
    var compactWords: Set<String> {
        var runs: Set<String> = []
        let words = words
        for start in words.indices {
            var text = ""
            for end in start..<min(start + 4, words.count) {
                text += words[end].text
                runs.insert(text)
            }
        }
        return runs
    }
}
