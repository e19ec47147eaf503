import Response

/// The phase of a case, from the word that lists keep.
enum PhaseBadge {
    static func of(_ word: String) -> BadgeModel { CasePhase(rawValue: word)?.badge ?? BadgeModel(word, .plain) }
}
