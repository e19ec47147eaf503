/// Which answers are kept: those that follow from the database, the address, who asks, the pages' own cookies and the
/// minute, and from nothing else. What a quiet write notes (when a token was last used) is shown a minute later at the most.
/// What is in memory only (how far long work is) must not be here.
enum KeptAnswers {
    /// Of the API, by name.
    static let endpoints: Set<String> = [
        "listCases", "showCase", "listDevicesOfCase", "listEventsOfCase", "showTimeline", "listQuestionsOfCase",
        "listOffers", "listEvidenceOfCase", "proposeAssessment", "listAdvisories", "showAdvisory", "listRevisions",
        "listTouchedDevices", "listTouchedProducts", "listDevices", "showDevice", "listAdvisoriesOfDevice",
        "listChangesOfDevice", "explain", "listProducts", "listQuestions", "listAnswers", "listImports", "showImport",
    ]

    /// Of the pages, by name.
    static let pages: Set<String> = [
        "today", "cases", "case", "caseTimeline", "advisories", "advisory", "devices", "device", "products", "product",
        "review", "imports", "import", "reports", "audit", "settings", "users",
    ]
}
