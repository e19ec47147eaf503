import CSAF

/// Reads the members of a policy file; every error says where.
struct PolicyReader {
    private static let known = [
        "version", "name", "due_days", "warn_days", "do_now_days", "floors", "disclosure_floor", "safety", "mission",
        "kev", "hand_off_hours", "accepted_risk_days", "compensating_control_days", "notice_attempt_days",
        "notice_acknowledge_days", "retention_years",
    ]

    func policy(_ root: JSONNode) throws(PolicyError) -> Policy {
        let members = try members(of: root, known: Self.known)
        guard members["version"]?.integer == PolicyFile.version else {
            throw PolicyError(
                code: .unknownVersion, pointer: members["version"]?.pointer ?? "",
                reason: "the file does not say that it is of version \(PolicyFile.version)",
                advice: "write \"version\": \(PolicyFile.version) if it was made for this program")
        }
        var policy = Policy.standard
        try readTexts(members, into: &policy)
        try read(members["due_days"], into: &policy.dueDays)
        try read(members["warn_days"], into: &policy.warnDays)
        try read(members["floors"], into: &policy.floors)
        try read(members["safety"], into: &policy.safety)
        try read(members["mission"], into: &policy.mission)
        try readRule(members["kev"], into: &policy.kev)
        try read(members["do_now_days"], into: &policy.doNowDays)
        try read(members["hand_off_hours"], into: &policy.handOffHours)
        try read(members["accepted_risk_days"], into: &policy.acceptedRiskDays)
        try read(members["compensating_control_days"], into: &policy.compensatingControlDays)
        try read(members["notice_attempt_days"], into: &policy.noticeAttemptDays)
        try read(members["notice_acknowledge_days"], into: &policy.noticeAcknowledgeDays)
        try read(members["retention_years"], into: &policy.retentionYears)
        return policy
    }

    private func readTexts(_ members: [String: JSONNode], into policy: inout Policy) throws(PolicyError) {
        if let node = members["name"] {
            guard let name = node.string, !name.isEmpty else { throw bad(node, "a name in quotes") }
            policy.name = name
        }
        try read(members["disclosure_floor"], into: &policy.disclosureFloor)
    }

    private func readRule(_ node: JSONNode?, into rule: inout KEVRule) throws(PolicyError) {
        guard let node else { return }
        let members = try members(of: node, known: ["minimum", "adopt_due_date"])
        try read(members["minimum"], into: &rule.minimum)
        if let node = members["adopt_due_date"] {
            guard let value = node.bool else { throw bad(node, "true or false") }
            rule.adoptsDueDate = value
        }
    }

    private func read(_ node: JSONNode?, into days: inout PerPriority<Int>) throws(PolicyError) {
        guard let node else { return }
        let members = try members(of: node, known: Priority.allCases.map(\.rawValue))
        for priority in Priority.allCases { try read(members[priority.rawValue], into: &days[priority]) }
    }

    private func read(_ node: JSONNode?, into values: inout PerFunction<some DecisionValue>) throws(PolicyError) {
        guard let node else { return }
        let members = try members(of: node, known: ClinicalFunction.allCases.map(\.rawValue))
        for function in ClinicalFunction.allCases { try read(members[function.rawValue], into: &values[function]) }
    }

    private func read<Value: DecisionValue>(_ node: JSONNode?, into value: inout Value) throws(PolicyError) {
        guard let node else { return }
        guard let read = node.string.flatMap({ Value(rawValue: $0) }) else {
            throw bad(node, "one of \(Value.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", "))")
        }
        value = read
    }

    private func read(_ node: JSONNode?, into number: inout Int) throws(PolicyError) {
        guard let node else { return }
        guard let read = node.integer else { throw bad(node, "a whole number") }
        number = read
    }

    private func members(of node: JSONNode, known: [String]) throws(PolicyError) -> [String: JSONNode] {
        guard node.kind == .object else { throw bad(node, "an object in braces") }
        var result: [String: JSONNode] = [:]
        for (key, value) in node.members {
            guard known.contains(key) else {
                throw PolicyError(
                    code: .unknownMember, pointer: value.pointer, reason: "“\(key.prefix(40))” is no setting",
                    advice: "use one of \(known.joined(separator: ", "))")
            }
            result[key] = value
        }
        return result
    }

    private func bad(_ node: JSONNode, _ expected: String) -> PolicyError {
        PolicyError(
            code: .badValue, pointer: node.pointer, reason: "“\(node.rawText.prefix(40))” cannot stand here",
            advice: "write \(expected)")
    }
}
