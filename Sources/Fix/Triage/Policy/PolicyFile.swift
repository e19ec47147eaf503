import CSAF

/// The policy as a file: a JSON object with `"version": 1`; what it leaves out is as in the standard policy.
public enum PolicyFile {
    /// The version of the format.
    public static let version = 1

    /// Reads and checks a policy; a member that is not known is refused, since it may be a slip of the pen.
    public static func read(_ bytes: [UInt8]) throws(PolicyError) -> Policy {
        let document: JSONDocument
        do throws(JSONError) {
            document = try JSONDocument(bytes)
        } catch {
            throw PolicyError(code: .notJSON(error), pointer: error.pointer, reason: error.reason, advice: error.advice)
        }
        if let repeated = document.duplicateMembers.first {
            throw PolicyError(
                code: .repeated, pointer: repeated.pointer, reason: "this member stands twice",
                advice: "keep the one that is meant")
        }
        let policy = try PolicyReader().policy(document.root)
        try policy.validate()
        return policy
    }

    /// Writes a policy whole, one member a line, so that reading it gives the same policy.
    public static func write(_ policy: Policy) -> [UInt8] {
        var writer = JSONWriter(pretty: true)
        writer.object { writer in
            writer.member("version", version)
            writer.member("name", policy.name)
            write("due_days", policy.dueDays, &writer)
            write("warn_days", policy.warnDays, &writer)
            writer.member("do_now_days", policy.doNowDays)
            write("floors", policy.floors, &writer)
            writer.member("disclosure_floor", policy.disclosureFloor.rawValue)
            write("safety", policy.safety, &writer)
            write("mission", policy.mission, &writer)
            writer.member(
                "kev",
                object: { writer in
                    writer.member("minimum", policy.kev.minimum.rawValue)
                    writer.member("adopt_due_date", policy.kev.adoptsDueDate)
                })
            writer.member("hand_off_hours", policy.handOffHours)
            writer.member("accepted_risk_days", policy.acceptedRiskDays)
            writer.member("compensating_control_days", policy.compensatingControlDays)
            writer.member("notice_attempt_days", policy.noticeAttemptDays)
            writer.member("notice_acknowledge_days", policy.noticeAcknowledgeDays)
            writer.member("retention_years", policy.retentionYears)
        }
        writer.newline()
        return writer.bytes
    }

    private static func write(_ name: String, _ days: PerPriority<Int>, _ writer: inout JSONWriter) {
        writer.member(
            name,
            object: { writer in
                for priority in Priority.allCases.reversed() { writer.member(priority.rawValue, days[priority]) }
            })
    }

    private static func write(
        _ name: String, _ values: PerFunction<some DecisionValue>, _ writer: inout JSONWriter
    ) {
        writer.member(
            name,
            object: { writer in
                for function in ClinicalFunction.allCases.reversed() {
                    writer.member(function.rawValue, values[function].rawValue)
                }
            })
    }
}
