/// Decides whether a version meets a constraint.
struct Evaluator {
    private let matcher: VersionMatcher

    init(style: NumberStyle) {
        matcher = VersionMatcher(style: style)
    }

    func evaluate(_ constraint: Constraint, _ version: Version) -> Containment {
        switch constraint {
        case .version(let comparator, let named):
            return compare(version, comparator, named)
        case .date(let comparator, let date):
            let text = "the advisory bounds a date (\(comparator.rawValue) \(date)), not a version"
            return .cannotTell(ContainmentReason(.needsDate, text))
        case .anyOf(let parts):
            return any(of: parts, version)
        case .allOf(let parts):
            return Containment.all(of: parts.map { evaluate($0, version) })
        }
    }

    private func compare(_ version: Version, _ comparator: Comparator, _ named: Version) -> Containment {
        let relation = matcher.relation(of: version, to: named)
        func reason(_ code: ContainmentReason.Code, _ answer: ComparisonSentence.Answer) -> ContainmentReason {
            ContainmentReason(
                code,
                ComparisonSentence(
                    version: version, comparator: comparator, named: named, isWildcard: relation.isWildcard,
                    answer: answer))
        }
        if relation.settles(comparator) { return .inside(reason(comparator.insideCode, .inside)) }
        if relation.rulesOut(comparator) {
            return .outside(reason(comparator.outsideCode, .outside))
        }
        let code = relation.doubt ?? .incomparable
        return .cannotTell(reason(code, .doubt(code)))
    }

    // MARK: - Alternatives

    private func any(of parts: [Constraint], _ version: Version) -> Containment {
        let answers = parts.map { part in
            let answer = evaluate(part, version)
            return answer.reason.code == .buildOfBound ? toldApart(part, parts, version) ?? answer : answer
        }
        let answer = Containment.any(of: answers)
        if answer.isInside { return pastOwnLine(parts, answers, version) ?? answer }
        guard answer.isOutside, answers.count > 1 else { return answer }
        return .outside(outsideAll(parts, answers, version))
    }

    /// Outside, where the list tells the builds of the listed version apart: with 4.20 and 4.20 SR1 listed, 4.20 alone
    /// does not stand for 4.20 SR2.
    private func toldApart(_ part: Constraint, _ parts: [Constraint], _ version: Version) -> Containment? {
        // Each member is held against each other, which a list without end must not make us do.
        guard parts.count <= 256, case .version(.equal, let base) = part, !base.hasWildcard else { return nil }
        let isToldApart = parts.contains { other in
            guard case .version(.equal, let listed) = other, listed.parts.count > base.parts.count else { return false }
            return listed.series == base.series && listed.parts.starts(with: base.parts)
        }
        return isToldApart ? .outside(ContainmentReason(.notListed, "\(version) is not \(base)")) : nil
    }

    private func outsideAll(_ parts: [Constraint], _ answers: [Containment], _ version: Version) -> ContainmentReason {
        let codes = Set(answers.map(\.reason.code))
        if codes == [.notListed] {
            let list = parts.flatMap(\.versions).map(\.version.text).joined(separator: ", ")
            return ContainmentReason(.notListed, "\(version) is not one of those listed: \(list)")
        }
        let code = codes.count == 1 ? answers[0].reason.code : .notListed
        return ContainmentReason(code, joining: answers.map(\.reason))
    }

    /// A doubt where the version is below the bound of a later line, but past the bound of its own:
    /// `<= 5.0.27 | <= 5.1.19` and 5.0.30.
    private func pastOwnLine(_ parts: [Constraint], _ answers: [Containment], _ version: Version) -> Containment? {
        let met = zip(parts, answers).filter(\.1.isInside).map(\.0)
        guard met.allSatisfy({ isUpperBound($0, ofOtherLineThan: version) }) else { return nil }
        for (part, answer) in zip(parts, answers) where !answer.isInside {
            guard case .version(let comparator, let bound) = part, comparator.isUpper, isLine(bound, of: version) else {
                continue
            }
            let text = "\(version) is past \(bound), the bound of its own line, though below that of a later one"
            return .cannotTell(ContainmentReason(.otherLine, text))
        }
        return nil
    }

    private func isUpperBound(_ constraint: Constraint, ofOtherLineThan version: Version) -> Bool {
        guard case .version(let comparator, let bound) = constraint else { return false }
        return comparator.isUpper && !isLine(bound, of: version)
    }

    /// Whether all numbers but the last of the bound are those of the version.
    private func isLine(_ bound: Version, of version: Version) -> Bool {
        bound.parts.count >= 2 && bound.series == version.series && version.parts.count >= bound.parts.count
            && zip(bound.parts.dropLast(), version.parts).allSatisfy { VersionPart.compare($0, $1) == .equal }
    }
}
