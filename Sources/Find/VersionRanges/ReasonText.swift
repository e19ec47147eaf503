/// The sentences that say why a version meets a comparison, does not, or leaves a doubt.
struct ReasonText {
    let version: Version
    let comparator: Comparator
    let named: Version
    let relation: VersionRelation

    var inside: ContainmentReason {
        if comparator == .equal {
            let text = named.hasWildcard ? "\(version) belongs to \(named)" : "\(version) is listed"
            return ContainmentReason(.listed, text)
        }
        let text =
            relation.isWildcard
            ? "\(version) belongs to \(named), which is in the range"
            : "\(version) is \(comparator.words) \(named)"
        return ContainmentReason(.withinBounds, text)
    }

    var outside: ContainmentReason {
        switch comparator {
        case .equal: ContainmentReason(.notListed, "\(version) is not \(named), the only version listed")
        case .notEqual: ContainmentReason(.excluded, "\(named) is taken out of the range")
        case .less, .lessOrEqual: ContainmentReason(.aboveBound, "\(version) is not \(comparator.words) \(named)")
        case .greater, .greaterOrEqual:
            ContainmentReason(.belowBound, "\(version) is not \(comparator.words) \(named)")
        }
    }

    var doubt: ContainmentReason {
        let code = relation.doubt ?? .incomparable
        return ContainmentReason(code, doubtText(code))
    }

    private func doubtText(_ code: ContainmentReason.Code) -> String {
        switch code {
        case .decimalAmbiguity:
            "read by parts and read as decimal numbers, \(version) and \(named) stand in different orders"
        case .droppedZero:
            "\(version) may have lost a closing zero, and that decides whether it is \(comparator.words) \(named)"
        case .truncated:
            "\(version) stops before the part that decides whether it is \(comparator.words) \(named)"
        case .buildOfBound where relation.isWildcard:
            "\(version) belongs to \(named), where the range ends"
        case .buildOfBound:
            "\(version) is a build or patch of \(named), which may or may not be meant"
        case .qualifierUnknown:
            "the service pack, update or letter that decides between \(version) and \(named) is not known"
        default:
            "\(version) and \(named) are written in ways that do not compare"
        }
    }
}

extension Comparator {
    /// The relation in words that fit behind "is" and "is not".
    fileprivate var words: String {
        switch self {
        case .equal: "the same as"
        case .notEqual: "other than"
        case .less: "below"
        case .lessOrEqual: "at or below"
        case .greater: "above"
        case .greaterOrEqual: "at or above"
        }
    }
}
