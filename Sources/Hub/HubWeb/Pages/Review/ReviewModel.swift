import Hub
import Matching
import Response
import Store

/// What the review page is filled with.
struct ReviewModel: Sendable {
    let questions: [ProductQuestionModel]
    let answers: [ProductAnswerModel]
    let token: String
    let isEmpty: Bool
    let hasAnswers: Bool
    let mayReview: Bool
    let count: String
    let next: String?
    let isFirst: Bool
    let facts: [OpenFactModel]
    let hasFacts: Bool

    /// So many questions at once, those that most devices wait for.
    private static let most = 50

    static func make(_ page: PageRequest) async throws -> ReviewModel {
        let (principal, token) = (try page.principal, page.formToken)
        let cursor = try page.call.query.cursor(3)
        return try await page.call.working { place in try ReviewModel(place, principal, token, after: cursor) }
    }

    private init(_ place: Workplace, _ principal: Principal, _ token: String, after cursor: [String]?) throws {
        let catalogue = try Catalogue(place, as: principal)
        let start = cursor.map { ReviewCursor(devices: Int($0[0]) ?? 0, productKey: $0[1], claimProduct: $0[2]) }
        let items = try catalogue.questions(after: start, limit: Self.most)
        let mayReview = principal.may(.review)
        questions = try items.map { ProductQuestionModel($0, try catalogue.example(of: $0), mayReview: mayReview) }
        isFirst = start == nil
        let records = isFirst ? try catalogue.answers().sorted { $0.decidedAt > $1.decidedAt }.prefix(100) : []
        let people = try People(records.map(\.decision.decidedBy), in: place, as: principal)
        answers = records.map { ProductAnswerModel($0, people, mayReview ? token : nil) }
        (isEmpty, hasAnswers) = (items.isEmpty, !answers.isEmpty)
        let last = items.count == Self.most ? items.last : nil
        next = last.map {
            "/review?cursor=\(PageCursor.text([String($0.devices), $0.productKey, $0.claimProduct]))"
        }
        count =
            !isFirst
            ? "Further questions"
            : last == nil
                ? Words.count(items.count, "open question") : "The \(Self.most) that most devices wait for"
        facts = isFirst ? try OpenFactModel.list(place, principal) : []
        hasFacts = !facts.isEmpty
        (self.mayReview, self.token) = (mayReview, token)
    }
}

/// A fact that devices of an open case wait for, such as their version; one answer settles all of them.
struct OpenFactModel: TemplateRow {
    static let template = "parts/fact-line"

    func hash(into hasher: inout Hasher) {
        hasher.combine(product)
        hasher.combine(devices)
    }

    let question: String
    let product: String
    let devices: String
    let title: String
    let link: LinkModel?

    /// So many cases are looked through, the most urgent first.
    private static let cases = 20
    /// So many facts are shown, so that the page stays light; the others stand in their cases.
    private static let most = 100

    static func list(_ place: Workplace, _ principal: Principal) throws -> [OpenFactModel] {
        let open = CasePhase.allCases.filter { $0 != .closed }.map(\.rawValue)
        let rows = try place.cases.list(CaseFilter(phases: open), limit: 200, as: principal)
            .filter { (CaseSummary(row: $0)?.counts.needsReview ?? 0) > 0 }.prefix(cases)
        var facts: [OpenFactModel] = []
        for row in rows where facts.count < most {
            let questions = try place.cases.questions(of: row.id, as: principal)
            facts += questions.prefix(min(20, most - facts.count)).map { question in
                OpenFactModel(question, row, mayWork: principal.may(.workOnCases))
            }
        }
        return facts
    }

    private init(_ question: DeviceQuestion, _ row: CaseRow, mayWork: Bool) {
        self.question = question.question
        product = Words.short(question.key.product, 160)
        devices =
            "\(Words.count(question.devices.count, "device")) wait\(question.devices.count == 1 ? "s" : "") for it"
        title = Words.short(row.title, 160)
        let fields = Fields(items: [
            Fields.Item(name: "product", value: question.key.product),
            Fields.Item(name: "fact", value: question.key.fact),
        ])
        link = mayWork ? LinkModel(address: "/cases/\(row.id)/answer?\(fields.urlEncoded)", label: "Answer") : nil
    }
}

/// One open question.
struct ProductQuestionModel: TemplateRow {
    static let template = "parts/question-line"

    func hash(into hasher: inout Hasher) {
        hasher.combine(value)
    }

    let value: String
    let product: String
    let claim: String
    let devices: String
    let advisories: String
    let source: LinkModel?
    let reasons: [String]
    let sure: String
    let search: String
    let mayReview: Bool

    init(_ item: ReviewItem, _ example: ReviewExample?, mayReview: Bool) {
        value = ProductPair(product: item.productKey, claim: item.claimProduct).text
        product = ProductName.of(item.manufacturer, item.model, item.modelNumber)
        let named = ClaimProductName.quoted(in: example?.reasons)
        claim = Words.short(named ?? ClaimProductName.of(item.claimProduct), 200)
        devices = Words.count(item.devices, "device")
        advisories = Words.count(item.advisories, "advisory", "advisories")
        sure = "\(Int((item.confidence * 100).rounded())) % alike"
        search = "/products?text=\(Address.encoded(item.model.isEmpty ? item.manufacturer : item.model))"
        self.mayReview = mayReview
        source = example.map {
            LinkModel(
                address: "/advisories/\(Address.encoded($0.trackingID))",
                label: "\(Words.short($0.trackingID, 60)): \(Words.short($0.title, 120))")
        }
        reasons = example?.reasons.prefix(3).map { Words.short($0.text, 300) } ?? []
    }
}

/// How pages write the key of a claim's product.
enum ClaimProductName {
    /// The advisory's own words for its product, as the reason that names it quotes them last; nil where none does.
    static func quoted(in reasons: [MatchReason]?) -> String? {
        guard let text = reasons?.first(where: { $0.text.contains("” names “") })?.text,
            let start = text.lastIndex(of: "“"), let end = text.lastIndex(of: "”"), start < end
        else { return nil }
        return String(text[text.index(after: start)..<end])
    }

    static func of(_ key: String) -> String {
        let parts = key.split { $0 == "|" || $0 == "\u{1F}" || $0 == "\t" }
        return parts.isEmpty ? key : parts.joined(separator: " · ")
    }
}

/// One answer that was given.
struct ProductAnswerModel: Sendable {
    let product: String
    let claim: String
    let said: BadgeModel
    let who: String
    let time: TimeModel
    let note: String?
    let button: ButtonModel?

    init(_ record: ReviewDecisionRecord, _ people: People, _ token: String?) {
        let decision = record.decision
        product = Words.short(ClaimProductName.of(decision.productKey), 160)
        claim = Words.short(ClaimProductName.of(decision.claimProduct), 200)
        said = decision.isSame ? BadgeModel("The same", .good) : BadgeModel("Another product", .plain)
        who = people[decision.decidedBy]
        time = TimeModel(milliseconds: record.decidedAt)
        note = decision.note.isEmpty ? nil : Words.short(decision.note, 500)
        let pair = ProductPair(product: decision.productKey, claim: decision.claimProduct)
        button = token.map {
            ButtonModel("/review/undo", "Take back", token: $0, fields: [("answer", pair.text)], style: "quiet")
        }
    }
}
