import Hub
import Store

/// Which answers are kept: those that follow from the database, the address, who asks, the pages' own cookies and the
/// minute, and from nothing else. What a quiet write notes (when a token was last used) is shown a minute later at the most.
/// What is in memory only (how far long work is) must not be here.
enum KeptAnswers {
    /// Of the API, by name, with what they follow from.
    static let endpoints: [String: Reads] = [
        "listCases": .cases, "showCase": .oneCase, "listDevicesOfCase": .oneCase, "listEventsOfCase": .oneCase,
        "showTimeline": .oneCase, "listQuestionsOfCase": .oneCase, "listOffers": .oneCase,
        "listEvidenceOfCase": .oneCase, "proposeAssessment": .oneCase, "listAdvisories": .others,
        "showAdvisory": .others, "listRevisions": .others, "listTouchedDevices": .others,
        "listTouchedProducts": .others, "listDevices": .others, "showDevice": .others,
        "listAdvisoriesOfDevice": .others, "listChangesOfDevice": .others, "explain": .others,
        "listProducts": .others, "listQuestions": .others, "listAnswers": .others, "listImports": .others,
        "showImport": .others,
    ]

    /// Of the pages, by name, with what they follow from.
    static let pages: [String: Reads] = [
        "today": .cases, "cases": .cases, "case": .oneCase, "caseTimeline": .oneCase, "advisories": .others,
        "advisory": .advisory, "devices": .others, "device": .device, "products": .others, "product": .others,
        "review": .cases, "imports": .others, "import": .others, "reports": .cases, "audit": .all, "settings": .all,
        "users": .all,
    ]
}
