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
        "advisory": .cases, "devices": .others, "device": .cases, "products": .others, "product": .others,
        "review": .cases, "imports": .others, "import": .others, "reports": .cases, "audit": .all, "settings": .all,
        "users": .all,
    ]
}

/// What an answer follows from: everything in the database but some tables, which it is certain not to read.
///
/// Tests hold this against what is read while each of them is worked out. A table that nobody thought of counts.
struct Reads: Sendable, Hashable {
    /// The tables that do not matter.
    let without: Set<String>
    /// Whether all that it reads of cases is of the one that its address names.
    let isOfOneCase: Bool

    /// The tables that hold cases.
    static let caseTables: Set<String> = ["cases", "case_events", "case_advisories", "case_devices"]
    /// What only some pages of the house show: the log, who is signed in, and what is to be sent or was answered.
    private static let house: Set<String> = [
        "audit_log", "audit_seals", "sessions", "api_tokens", "idempotent_answers", "outbox", "follower_marks",
    ]

    /// Everything.
    static let all = Reads(without: [], isOfOneCase: false)
    /// Everything that people work with.
    static let cases = Reads(without: house, isOfOneCase: false)
    /// One case, and everything else that people work with.
    static let oneCase = Reads(without: house.union(caseTables), isOfOneCase: true)
    /// Everything that people work with, but cases.
    static let others = Reads(without: house.union(caseTables), isOfOneCase: false)

    /// How often all that was changed up to now.
    ///
    /// - Parameter caseID: the number of the case in the address.
    func basis(in store: SutureStore, caseID: String?) throws -> AnswerCache.Basis {
        let stamp = try store.contentState().stamp(without: without)
        guard isOfOneCase, let id = caseID.flatMap({ Int64($0) }) else {
            return AnswerCache.Basis(tables: stamp, caseVersion: nil)
        }
        return AnswerCache.Basis(tables: stamp, caseVersion: try store.cases.version(of: id))
    }
}
