import HTTPTypes
import Hub
import Matching
import Store

extension Pages {
    /// Questions about products that only a person can answer.
    static let review: [PageRoute] = [
        .page("/review", "review", menu: .init(title: "Review", letter: "r")) { page in
            let model = try await ReviewModel.make(page)
            return .page(
                PageView(title: "Review", template: "pages/review", model: model, live: ["product/", "import/"]))
        },
        .form("/review/same", "confirmProducts", access: .permission(.review)) { page in
            try await answer(page, isSame: true)
        },
        .form("/review/different", "rejectProducts", access: .permission(.review)) { page in
            try await answer(page, isSame: false)
        },
        .form("/review/undo", "takeAnswerBack", access: .permission(.review)) { page in
            guard let pair = page.form["answer"].flatMap(ProductPair.init(text:)) else { throw badChoice }
            let result = try await page.call.place.intake.takeBack(
                productKey: pair.product, claimProduct: pair.claim, as: try page.principal)
            return .go(
                to: "/review",
                .done("Taken back. \(Words.count(result.report.devices, "device")) judged as before the answer."))
        },
    ]

    private static let badChoice = Problem(.unprocessableContent, "no-choice", "Choose a question from the list.")
    /// So many answers at once; each judges its product anew.
    private static let mostAnswers = 50

    private static func answer(_ page: PageRequest, isSame: Bool) async throws -> PageAnswer {
        let principal = try page.principal
        let pairs = page.form.all("question").compactMap(ProductPair.init(text:))
        guard !pairs.isEmpty else { return .go(to: "/review", .note("Choose at least one question first.")) }
        guard pairs.count <= mostAnswers else { throw badChoice }
        let note = String((page.form["note"] ?? "").prefix(10_000))
        var (devices, cases) = (0, Set<Int64>())
        var verdicts: [Verdict: Int] = [:]
        for pair in pairs {
            let decision = ReviewDecision(
                productKey: pair.product, claimProduct: pair.claim, isSame: isSame, decidedBy: principal.login,
                note: note)
            let result = try await page.call.place.intake.answer(decision, as: principal)
            devices += result.report.devices
            cases.formUnion(result.cases)
            verdicts.merge(result.report.verdicts, uniquingKeysWith: +)
        }
        let words = ReviewWords.outcome(answers: pairs.count, devices: devices, verdicts, cases: cases.count)
        return .go(to: "/review", .done(words))
    }
}

/// What an answer came to, in words.
enum ReviewWords {
    static func outcome(answers: Int, devices: Int, _ verdicts: [Verdict: Int], cases: Int) -> String {
        let found = [Verdict.affected, .needsReview, .notAffected].compactMap { verdict in
            verdicts[verdict].map { "\($0) \(verdict.badge.word.lowercased())" }
        }
        var text = "\(Words.count(answers, "answer")) kept; \(Words.count(devices, "device")) judged anew."
        if !found.isEmpty { text += " Their versions are now, over all advisories: \(found.joined(separator: ", "))." }
        if cases > 0 { text += " \(Words.count(cases, "case")) changed with it." }
        return text + " You can take it back below."
    }
}

/// A product of the hospital and a product of claims, as one value of a form.
struct ProductPair: Sendable, Hashable {
    let product: String
    let claim: String

    init(product: String, claim: String) { (self.product, self.claim) = (product, claim) }

    init?(text: String) {
        guard let parts = PageCursor.parts(text), parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
            return nil
        }
        self.init(product: parts[0], claim: parts[1])
    }

    var text: String { PageCursor.text([product, claim]) }
}
