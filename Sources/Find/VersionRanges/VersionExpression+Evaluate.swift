extension VersionExpression {
    /// Whether a version is one that the expression means. Conditions are left out of account.
    public func evaluate(_ version: Version?) -> Containment {
        switch interpretation {
        case .everyVersion:
            return .inside(ContainmentReason(.everyVersion, "every version is named"))
        case .nothing:
            return .cannotTell(ContainmentReason(.nothingStated, "the advisory states no version"))
        case .notInterpretable(let reason):
            return .cannotTell(ContainmentReason(.notInterpretable, "\"\(text)\" cannot be interpreted: \(reason)"))
        case .models(let models):
            return evaluate(version, among: models)
        case .constraint(let constraint):
            guard let version else {
                return .cannotTell(namesDate ? needsDate : reason(.noVersion, "no version is recorded"))
            }
            return Evaluator(style: style).evaluate(constraint, version)
        }
    }

    /// Whether a date is one that the expression means. Conditions are left out of account.
    public func evaluate(date: CalendarDate?) -> Containment {
        guard case .constraint(let constraint) = interpretation, namesDate else { return evaluate(nil) }
        guard let date else {
            return .cannotTell(reason(.noDate, "no date is recorded"))
        }
        return DateEvaluator.evaluate(constraint, date)
    }

    private func reason(_ code: ContainmentReason.Code, _ lack: String) -> ContainmentReason {
        ContainmentReason(code, "\(lack), and only \(text) is named")
    }

    /// A record of the version may hold what the advisory takes for a model: the very text settles it.
    private func evaluate(_ version: Version?, among models: [String]) -> Containment {
        if let version, models.contains(where: { $0.lowercased() == version.text.lowercased() }) {
            return .inside(ContainmentReason(.listed, "\(version) is listed"))
        }
        let list = models.joined(separator: ", ")
        return .cannotTell(ContainmentReason(.namesModels, "the advisory names models (\(list)), not versions"))
    }

    private var needsDate: ContainmentReason {
        ContainmentReason(.needsDate, "the advisory bounds a date (\(text)), not a version")
    }

    /// Where a version stands among the versions listed one by one; nil where there is no list or no order.
    public func position(of version: Version) -> ListPosition? {
        let orders = bounds.listed.map { Version.compare(version, $0) }
        guard !orders.isEmpty, orders.allSatisfy({ $0 != nil }) else { return nil }
        if orders.contains(.equal) { return .amongThem }
        if orders.allSatisfy({ $0 == .less }) { return .olderThanAll }
        return orders.allSatisfy { $0 == .greater } ? .newerThanAll : .between
    }
}
