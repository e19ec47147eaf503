/// The verdicts for devices of one product that share what is known of them, and what these hang on.
public struct Judgement: Sendable {
    /// The verdicts; unrelated advisories are left out.
    public let matches: [Match]
    /// Whether single words of the row had a say: whether a condition is met, or something is expressly left out.
    public let readsWords: Bool
}

/// What a judgement can depend on: where two scopes are equal, so are the verdicts.
public struct JudgementScope: Hashable, Sendable {
    fileprivate let found: Int
    fileprivate let maker: Int
    fileprivate let model: Int
    fileprivate let modelNumber: Int
    fileprivate let description: Int
    fileprivate let facts: DeviceFacts
    fileprivate let isOfWords: Bool

    /// What tells most scopes apart; the rest is compared.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(found &* 31 &+ maker)
        hasher.combine(facts.softwareVersion)
        if isOfWords { hasher.combine(model &* 31 &+ description) }
    }
}

extension ProductCandidates {
    /// The scope of a judgement with these facts.
    ///
    /// - Parameter words: whether single words of the row have a say; where they have none, far more devices agree.
    public func scope(_ facts: DeviceFacts, words: Bool) -> JudgementScope {
        var known = facts
        if !words { known.operatingSystem = "" }
        func number(_ column: ColumnText) -> Int {
            column.stated.isEmpty ? words ? column.spelling(memory) : 0 : column.number
        }
        return JudgementScope(
            found: found.number, maker: found.quotesMaker ? read.maker.number : words ? read.maker.spelling(memory) : 0,
            model: number(read.columns[0]),
            modelNumber: number(read.columns[1]), description: number(read.columns[2]), facts: known,
            isOfWords: words)
    }
}
