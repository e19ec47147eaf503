import VersionRanges

/// What an advisory's prose says about versions and products that its product tree leaves out.
final class AdvisoryProse: Sendable {
    /// A sentence that says something is not affected.
    struct Exclusion: Sendable {
        let text: String
        let atoms: [Atom]
        /// Its terms that say more than a kind of thing.
        let terms: [Term]
    }

    /// A version that a remedy names, with the sentence and the products that it is about.
    struct NamedFix: Sendable {
        let version: Version
        let sentence: Sentence
        /// What stands before the version, the nearest word last.
        var wordsBefore: [String] = []
        let products: Set<String>

        /// Whether the sentence says that something is left open: "fixes all vulnerabilities above except CVE-2021-37160".
        var isPartial: Bool {
            ["except cve", "partially remediate", "partially address", "partially mitigate"].contains {
                TextSearch.range(of: $0, in: sentence.text) != nil
            }
        }

        /// Whether the sentence says in so many words that the version ends the weakness.
        var resolves: Bool {
            !sentence.words.isDisjoint(with: ["resolves", "remediates"])
        }
    }

    /// A date from which units leave the factory with the remedy.
    struct NamedFixDate: Sendable {
        let date: CalendarDate
        let sentence: Sentence
    }

    /// One sentence, read once.
    struct Sentence: Sendable {
        let text: String
        let words: Set<String>
    }

    let exclusions: [Exclusion]
    let fixes: [NamedFix]
    let fixDates: [NamedFixDate]
    /// Versions that the prose says remain affected.
    let affected: [Version]

    init(_ content: AdvisoryContent) {
        var exclusions: [Exclusion] = []
        var fixes: [NamedFix] = []
        var dates: [NamedFixDate] = []
        var affected: [Version] = []
        var seen: Set<String> = []
        for remark in content.remarks where seen.insert(remark.text).inserted || !remark.products.isEmpty {
            for text in SentenceSplitter.sentences(remark.text) {
                affected += FixReader.affectedVersions(in: text)
                let isRemedy = if case .remediation = remark.source { true } else { false }
                let excludes = Self.excludes(text)
                guard isRemedy || excludes else { continue }
                let atoms = AtomReader.atoms(text)
                if excludes {
                    let terms = Term.terms(atoms).filter { $0.strength > .generic || $0.text == "window" }
                    exclusions.append(Exclusion(text: text, atoms: atoms, terms: terms))
                }
                let sentence = Sentence(text: text, words: Set(atoms.map(\.text)))
                guard isRemedy, FixReader.speaksOfFix(sentence) else { continue }
                for found in FixReader.versions(in: text) {
                    fixes.append(
                        NamedFix(
                            version: found.version, sentence: sentence, wordsBefore: found.wordsBefore,
                            products: remark.products))
                }
                for date in FixReader.dates(in: text) { dates.append(NamedFixDate(date: date, sentence: sentence)) }
            }
        }
        self.exclusions = exclusions
        self.fixes = fixes
        self.fixDates = dates
        self.affected = affected
    }

    private static func excludes(_ text: String) -> Bool {
        // "Pumps other than the 300 are not affected" speaks of the others.
        unaffected.stand(in: text) && !others.stand(in: text)
    }

    private static let others = Markers("other than", "except", "excluding", "apart from")

    private static let unaffected = Markers(
        "not affected", "not impact", "not impacted", "not vulnerable", "unaffected", "are not susceptible",
        "is not susceptible", "not contain this vulnerab")
}
