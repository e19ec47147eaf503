/// The sentence that says why a version meets a comparison, does not, or leaves a doubt.
struct ComparisonSentence: Sendable, Hashable {
    enum Answer: Sendable, Hashable {
        case inside
        case outside
        case doubt(ContainmentReason.Code)
    }

    let version: Version
    let comparator: Comparator
    let named: Version
    /// The version lies in the place that a wildcard of the named one leaves open.
    let isWildcard: Bool
    let answer: Answer

    var text: String {
        switch answer {
        case .inside: inside
        case .outside: outside
        case .doubt(let code): doubt(code)
        }
    }

    private var inside: String {
        switch (comparator, isWildcard) {
        case (.equal, true): "\(version) belongs to \(named)"
        case (.equal, false): "\(version) is listed"
        case (_, true): "\(version) belongs to \(named), which is in the range"
        case (_, false): "\(version) is \(comparator.words) \(named)"
        }
    }

    private var outside: String {
        switch comparator {
        case .equal: "\(version) is not \(named), the version listed"
        case .notEqual: "\(named) is taken out of the range"
        default: "\(version) is not \(comparator.words) \(named)"
        }
    }

    private func doubt(_ code: ContainmentReason.Code) -> String {
        switch code {
        case .decimalAmbiguity:
            "read by parts and read as decimal numbers, \(version) and \(named) stand in different orders"
        case .droppedZero:
            "\(version) may have lost a closing zero, and that decides whether it is \(comparator.words) \(named)"
        case .truncated:
            "\(version) stops before the part that decides whether it is \(comparator.words) \(named)"
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

extension Comparator {
    /// Why a version that meets the comparison is inside.
    var insideCode: ContainmentReason.Code { self == .equal ? .listed : .withinBounds }

    /// Why a version that does not meet the comparison is outside.
    var outsideCode: ContainmentReason.Code {
        switch self {
        case .equal: .notListed
        case .notEqual: .excluded
        case .less, .lessOrEqual: .aboveBound
        case .greater, .greaterOrEqual: .belowBound
        }
    }
}
