import HTTPTypes
import Hub
import Matching
import Response
import Store

private struct AnswerBody: Decodable {
    var productKey: String
    var claimProduct: String
    var isSame: Bool
    var note: String?

    private enum CodingKeys: String, CodingKey {
        case note
        case productKey = "product_key"
        case claimProduct = "claim_product"
        case isSame = "is_same"
    }
}

extension Endpoints {
    /// Questions about products that only a person can answer.
    static let reviews: [Endpoint] = [
        .get(
            "/api/v1/reviews", "listQuestions", "Open questions, those that most devices wait for first",
            query: [.item("limit", .integer(minimum: 1, maximum: 500), "How many items.")],
            answer: .json(.object([.need("items", .array(.any))]))
        ) { call in
            let limit = try call.query.limit()
            let items = try await call.reading { try $0.questions(after: nil, limit: limit) }
            return .json(["items": .array(items.map(\.json))])
        },
        .get(
            "/api/v1/reviews/answers", "listAnswers", "What people answered",
            answer: .json(.object([.need("items", .array(.any))]))
        ) { call in
            let answers = try await call.reading { try $0.answers() }
            return .json(["items": .array(answers.map(\.json))])
        },
        .post(
            "/api/v1/reviews/answers", "answerQuestion", "Say whether a product is the one that a claim names",
            access: .permission(.review),
            body: .json(
                .object([
                    .need("product_key", .string(minimum: 1)), .need("claim_product", .string(minimum: 1)),
                    .need("is_same", .bool), .may("note", .string(maximum: 10_000)),
                ])),
            answer: settled
        ) { call in
            let (body, principal) = (try call.decoded(AnswerBody.self), try call.principal)
            let decision = ReviewDecision(
                productKey: body.productKey, claimProduct: body.claimProduct, isSame: body.isSame,
                decidedBy: principal.login, note: body.note ?? "")
            return settledAnswer(try await call.place.intake.answer(decision, as: principal))
        },
        .post(
            "/api/v1/reviews/retractions", "takeAnswerBack", "Take an answer back", access: .permission(.review),
            body: .json(
                .object([.need("product_key", .string(minimum: 1)), .need("claim_product", .string(minimum: 1))])),
            answer: settled
        ) { call in
            let body = try call.decoded(RetractionBody.self)
            return settledAnswer(
                try await call.place.intake.takeBack(
                    productKey: body.productKey, claimProduct: body.claimProduct, as: try call.principal))
        },
    ]

    private static let settled = Endpoint.Answer.json(
        .object([
            .need("devices", .integer(), "How many devices were judged anew."), .need("verdicts", .any),
            .need("changed_cases", .array(.integer())),
        ]))

    private static func settledAnswer(_ result: (report: ReviewAnswer.Report, cases: [Int64])) -> APIResponse {
        let verdicts = result.report.verdicts.sorted { $0.key.rawValue < $1.key.rawValue }
        return .json([
            "devices": .number(result.report.devices),
            "verdicts": .object(verdicts.map { ($0.key.rawValue, .number($0.value)) }),
            "changed_cases": .array(result.cases.map { .integer($0) }),
        ])
    }
}

private struct RetractionBody: Decodable {
    var productKey: String
    var claimProduct: String

    private enum CodingKeys: String, CodingKey {
        case productKey = "product_key"
        case claimProduct = "claim_product"
    }
}
