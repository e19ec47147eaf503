public import Matching

/// What a person could find out to settle a match that needs review.
public enum Settlement {
    /// One sentence for each kind of doubt in the reasons, in their order; empty where nothing is in doubt.
    public static func steps(for match: Match) -> [String] {
        guard match.verdict == .needsReview else { return [] }
        var steps: [String] = []
        for reason in match.reasons {
            guard let step = step(for: reason.code), !steps.contains(step) else { continue }
            steps.append(step)
        }
        return steps.isEmpty ? [general] : steps
    }

    private static let general =
        "Compare the label of the device with the products of the advisory, and answer with `suture review`."
    private static let readVersion =
        "Read the exact software version from the device and enter it in the equipment database."
    private static let readDate = "Find the date of manufacture (label or UDI) and enter it in the equipment database."

    private static func step(for code: String) -> String? {
        switch code {
        case "version-no-version", "version-missing", "version-truncated", "version-dropped-zero",
            "version-incomparable", "version-nothing-stated":
            readVersion
        case "version-decimal-ambiguity", "version-build-of-bound", "version-qualifier-unknown", "version-other-line",
            "below-fix":
            "Ask the vendor whether exactly this version is affected."
        case "version-no-date", "version-needs-date", "version-date-too-rough": readDate
        case "version-condition-unknown", "condition-unknown":
            "Check on the device whether the condition that the advisory names holds."
        case "version-names-models", "model-incomplete", "model-number-missing":
            "Read the full model number from the label and enter it in the equipment database."
        case "vendor-missing": "Enter the manufacturer in the equipment database."
        case "vendor-differs":
            "Check who makes the device; if both names mean one company, add them to the names of companies."
        case "version-not-interpretable", "status-open", "named-in-prose":
            "Read the advisory: it says in words what the products' versions do not."
        default: nil
        }
    }
}
