extension Policy {
    /// Checks that the values make sense together; the pointer of the error is that of the policy file.
    public func validate() throws(PolicyError) {
        try validateDays()
        try validateOrder(floors, "floors")
        try validateOrder(safety, "safety")
        try validateOrder(mission, "mission")
        try check(doNowDays, in: 0...30, "do_now_days")
        try check(handOffHours, in: 1...720, "hand_off_hours")
        try check(acceptedRiskDays, in: 1...3650, "accepted_risk_days")
        try check(compensatingControlDays, in: 1...3650, "compensating_control_days")
        try check(noticeAttemptDays, in: 0...365, "notice_attempt_days")
        try check(noticeAcknowledgeDays, in: noticeAttemptDays...365, "notice_acknowledge_days")
        try check(retentionYears, in: 1...100, "retention_years")
    }

    private func validateDays() throws(PolicyError) {
        var soonest = 0
        for priority in Priority.allCases.reversed() {
            try check(dueDays[priority], in: 0...3650, "due_days/\(priority.rawValue)")
            guard dueDays[priority] >= soonest else {
                throw contradiction(
                    "due_days/\(priority.rawValue)", "\(priority.rawValue) would be due before what is more urgent",
                    "give it at least \(soonest) days")
            }
            soonest = dueDays[priority]
            try check(warnDays[priority], in: 0...dueDays[priority], "warn_days/\(priority.rawValue)")
        }
    }

    /// What can do more harm never counts less, and what is not known counts no less than what diagnoses or monitors.
    private func validateOrder<Value: DecisionValue>(
        _ values: PerFunction<Value>, _ name: String
    ) throws(PolicyError) {
        let order: [ClinicalFunction] = [.administrative, .support, .diagnosis, .unknown, .therapy]
        for (lower, higher) in zip(order, order.dropFirst()) where values[higher] < values[lower] {
            throw contradiction(
                "\(name)/\(higher.rawValue)", "\(higher.rawValue) would count less than \(lower.rawValue)",
                "give it at least \"\(values[lower].rawValue)\"")
        }
    }

    private func check(_ value: Int, in range: ClosedRange<Int>, _ place: String) throws(PolicyError) {
        guard !range.contains(value) else { return }
        throw PolicyError(
            code: .badValue, pointer: "/\(place)", reason: "\(value) is out of range",
            advice: "write a number from \(range.lowerBound) to \(range.upperBound)")
    }

    private func contradiction(_ place: String, _ reason: String, _ advice: String) -> PolicyError {
        PolicyError(code: .contradiction, pointer: "/\(place)", reason: reason, advice: advice)
    }
}
