import CSAF
import VersionRanges

/// The models that a claim is limited to, wherever the document lists them: identification helper or version field.
struct ListedModels {
    /// Model numbers, as slots that any one fills.
    private(set) var slots: [NameSlot] = []
    /// Names of models, such as "CoaguChek XS Plus" in a version field.
    private(set) var names: [ClaimName] = []
    /// Whether the version field names models, so that every version is meant.
    private(set) var replacesVersions = false
    /// What a model named with its software is limited to ("… with Software 04.00.00 or newer").
    private(set) var limit: VersionExpression?

    /// Codes of software in the version field that look like model numbers ("using software 054U000091").
    private(set) var software: [String] = []

    /// Whether the version field holds a remark, from which nothing follows.
    private(set) var isRemark = false
    private var fromHelper = false
    /// The numbers are those of a part ("Part #: M8096-67501"), beside its versions.
    private var isOfPart = false
    /// What was listed before: a list that repeats itself must not cost more for it.
    private var seen: Set<NameSlot> = []
    private var seenNames: Set<ClaimName> = []

    /// Whether the model numbers limit the claim. Beside a version range, an identification helper only identifies.
    func limits(_ expression: VersionExpression) -> Bool {
        guard !slots.isEmpty else { return false }
        return !((fromHelper || isOfPart) && expression.constraint != nil)
    }

    /// No models.
    init() {}

    init(expression: VersionExpression, claim: ProductClaim, parser: ClaimNameParser) {
        if let helper = claim.identification {
            for number in helper.modelNumbers + helper.skus { add(number, parser) }
            fromHelper = !slots.isEmpty
        }
        isRemark = Self.isRemark(claim.version)
        isOfPart =
            claim.version.utf8.contains(UInt8(ascii: "#")) && TextSearch.range(of: "part #", in: claim.version) != nil
        if !isRemark, !expression.models.isEmpty, Self.speaksOfSoftware(claim) {
            software = expression.models
            return
        }
        for model in isRemark ? [] : expression.models { add(model, parser) }
        guard !claim.versionIsRange, !isRemark, expression.models.isEmpty else { return }
        if Self.endsInModel(claim.name) {
            add(claim.version, parser)
            replacesVersions = true
        } else if case .notInterpretable = expression.interpretation {
            addNames(claim.version, parser)
        } else if case .models(let models) = expression.interpretation {
            for model in models { add(model, parser) }
        }
    }

    /// "see the bulletin for details" names nothing.
    private static func isRemark(_ text: String) -> Bool {
        // Each of the words has an e or an o; most version fields have neither.
        let isWordless = !text.utf8.contains { $0 >= 0x80 || $0 | 0x20 == 0x65 || $0 | 0x20 == 0x6F }
        return !isWordless && AtomReader.atoms(text).contains { remarks.contains($0.text) }
    }

    private static let remarks: Set<String> = [
        "see", "refer", "contact", "check", "consult", "unknown", "various", "multiple", "certain",
    ]

    /// Whether the full name says that what stands behind the product's name is software, not models.
    private static func speaksOfSoftware(_ claim: ProductClaim) -> Bool {
        guard let name = TextSearch.range(of: claim.name.lowercased(), in: claim.fullName) else { return false }
        let words = AtomReader.atoms(String(claim.fullName[name.upperBound...])).map(\.text)
        return words.contains { ["software", "version", "firmware", "revision"].contains($0) }
            && !words.contains("model") && !words.contains("part")
    }

    /// "… (PRM) Model" followed by a number: the number is the model.
    private static func endsInModel(_ name: String) -> Bool {
        AtomReader.atoms(name).last.map { $0.text == "model" } ?? false
    }

    private mutating func add(_ text: String, _ parser: ClaimNameParser) {
        let parts = parser.slots(text).filter { !$0.isMaker }
        let codes = parts.filter { $0.strength == .code }
        let words = parts.filter { $0.strength == .word }
        if words.isEmpty, !parts.isEmpty {
            let compact = parts.flatMap(\.options).joined()
            let figures = Self.figures(compact)
            let options = Set(
                [compact] + figures + codes.flatMap(\.options)
                    + parts.filter { $0.strength == .marker && parts.count == 1 }.flatMap(\.options))
            let slot = NameSlot(options: options.sorted(), strength: .code)
            guard seen.insert(slot).inserted else { return }
            slots.append(slot)
            for option in options.sorted() where NameSlot.isLongCode(option) {
                names.append(ClaimName(slots: [NameSlot(options: [option], strength: .code)], origin: .listedModel))
            }
        } else {
            addNames(text, parser)
        }
    }

    /// "MMT-1782" is entered as "1782" where a column is for the number alone.
    private static func figures(_ compact: String) -> [String] {
        let letters = compact.prefix { $0.isLetter }
        let rest = compact.dropFirst(letters.count)
        return !letters.isEmpty && rest.count >= 4 && rest.isAllFigures ? [String(rest)] : []
    }

    private mutating func addNames(_ text: String, _ parser: ClaimNameParser) {
        let reading = parser.read(text, origin: .listedModel)
        for condition in reading.conditions {
            guard let start = condition.firstIndex(where: { $0.isNumber }) else { continue }
            let expression = VersionExpression(String(condition[start...]))
            if case .constraint = expression.interpretation { limit = expression }
        }
        for name in reading.names where name.isNamed {
            let codes = name.slots.filter(\.standsAlone)
            for code in codes {
                slots.append(code)
                names.append(ClaimName(slots: [code], origin: .listedModel))
            }
            let rest = ClaimName(slots: name.slots.filter { !$0.standsAlone }, origin: .listedModel)
            if rest.isNamed, seenNames.insert(rest).inserted { names.append(rest) }
            replacesVersions = true
        }
    }
}
