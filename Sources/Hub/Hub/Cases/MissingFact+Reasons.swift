import Matching
import Response

extension MissingFact {
    /// The question that the reasons of a verdict leave open: `docs/matching.md` says what settles which.
    init(_ reasons: [MatchReason]) {
        for reason in reasons {
            if let question = Self.questions[reason.code] {
                self.init(code: reason.code, question: question)
                return
            }
        }
        self.init(
            code: reasons.last?.code ?? "unsettled", question: "Is this the product that the advisory means?")
    }

    private static let questions: [String: String] = [
        "vendor-missing": "Who made this device?",
        "vendor-differs": "Is the maker in the inventory the advisory's vendor under another name?",
        "model-incomplete": "Which model is it, as the type plate says?",
        "component": "Is the part that the advisory names inside, and in which version?",
        "named-in-prose": "Only the advisory's text names this model. Does the maker count it in?",
        "status-open": "The maker has not said yet. What does the maker answer?",
        "contradiction": "The advisory contradicts itself about this version. What does the maker say?",
        "condition-unknown": "Does the device have the feature or system that the advisory is about?",
        "below-fix": "The version is above the affected range, but before the fix. What does the maker say?",
        "version-not-listed": "Is this version affected? The advisory lists others only.",
        "version-no-version": "Which software version does it run, read from the device?",
        "version-truncated": "What is the whole software version?",
        "version-dropped-zero": "What is the exact software version, with its zeros?",
        "version-decimal-ambiguity": "How does the maker count versions: by parts or as a decimal?",
        "version-build-of-bound": "Which builds of this release does the maker mean?",
        "version-qualifier-unknown": "Which service pack, update or letter does the version have?",
        "version-incomparable": "How does this version compare with the advisory's?",
        "version-needs-date": "When was it made?",
        "version-no-date": "When was it made?",
        "version-date-too-rough": "On which day was it made?",
        "version-condition-unknown": "Does the condition of the advisory hold for this device?",
        "version-not-interpretable": "What does the advisory's version text mean for this device?",
        "serial-missing": "What is the serial number?",
        "serial-unclear": "Is the serial number one of those that the advisory means?",
    ]
}
