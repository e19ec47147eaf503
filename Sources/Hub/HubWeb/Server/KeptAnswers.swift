import Hub
import Store

/// Which answers are kept: those that follow from the database, the address, who asks, the pages' own cookies and the
/// minute, and from nothing else. What a quiet write notes (when a token was last used) is shown a minute later at the most.
/// What is in memory only (how far long work is) must not be here.
enum KeptAnswers {
    /// Of the API, by name, with what they follow from.
    static let endpoints: [String: Reads] = [
        "listCases": .cases.atAnyTime, "showCase": .oneCase, "listDevicesOfCase": .oneCase.atAnyTime,
        "listEventsOfCase": .oneCase.atAnyTime, "showTimeline": .oneCase.atAnyTime,
        "listQuestionsOfCase": .oneCase.atAnyTime, "listOffers": .oneCase.atAnyTime,
        "listEvidenceOfCase": .oneCase.atAnyTime, "proposeAssessment": .oneCase.atAnyTime,
        "listAdvisories": .others.atAnyTime, "showAdvisory": .others.atAnyTime, "listRevisions": .others.atAnyTime,
        "listTouchedDevices": .others.atAnyTime, "listTouchedProducts": .others.atAnyTime,
        "listDevices": .others.atAnyTime, "showDevice": .others.atAnyTime,
        "listAdvisoriesOfDevice": .others.atAnyTime, "listChangesOfDevice": .others.atAnyTime,
        "explain": .others.atAnyTime, "listProducts": .others.atAnyTime, "listQuestions": .others.atAnyTime,
        "listAnswers": .others.atAnyTime, "listImports": .others.atAnyTime, "showImport": .others.atAnyTime,
    ]

    /// Of the pages, by name, with what they follow from.
    static let pages: [String: Reads] = [
        "today": .cases, "cases": .cases, "case": .oneCase, "caseTimeline": .oneCase.atAnyTime,
        "advisories": .others.atAnyTime, "advisory": .advisory.atAnyTime, "devices": .others.atAnyTime,
        "device": .device.atAnyTime, "products": .others.atAnyTime, "product": .others.atAnyTime,
        "review": .cases.atAnyTime, "imports": .others.atAnyTime, "import": .others.atAnyTime, "reports": .cases,
        "audit": .all.atAnyTime, "settings": .all, "users": .all,
    ]
}
