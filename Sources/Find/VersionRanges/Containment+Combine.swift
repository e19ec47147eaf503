extension Containment {
    /// The answer where meeting one of several demands is enough: the first inside, else the first doubt.
    static func any(of answers: [Containment]) -> Containment {
        if let inside = answers.first(where: \.isInside) { return inside }
        if let doubt = answers.first(where: { !$0.isOutside }) { return doubt }
        return answers.first ?? .cannotTell(ContainmentReason(.nothingStated, "the advisory states no version"))
    }

    /// The answer where every demand must be met: the first outside, else the first doubt.
    static func all(of answers: [Containment]) -> Containment {
        if let outside = answers.first(where: \.isOutside) { return outside }
        if let doubt = answers.first(where: { !$0.isInside }) { return doubt }
        return answers.last ?? .cannotTell(ContainmentReason(.nothingStated, "the advisory states no version"))
    }
}
