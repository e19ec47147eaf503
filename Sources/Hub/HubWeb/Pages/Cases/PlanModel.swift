import Hub
import Response
import Triage

/// An action that costs nothing and need not wait.
struct DoNowModel: Sendable {
    let text: String
    let audience: String
    let progress: String
    let link: LinkModel?

    init(_ action: Action, _ scene: CaseScene, _ census: DeviceCensus, _ may: CaseRights) {
        (text, audience) = (action.content.text, action.content.audience.title)
        progress = "\(census.byAction[action.id] ?? 0) of \(Words.count(census.touched, "device"))"
        link =
            may.work
            ? LinkModel(address: "\(scene.address)/start-work?action=\(action.id)", label: "Begin") : nil
    }
}

/// One action of the plan.
struct ActionModel: Sendable {
    let number: String
    let text: String
    let kind: String
    let audience: String
    let source: String
    let isFree: Bool
    let expires: DueModel?
    let review: DueModel?
    let progress: String
    let links: [LinkModel]
    let up: ButtonModel?

    init(
        _ action: Action, place: Int, _ scene: CaseScene, _ census: DeviceCensus, _ may: CaseRights, token: String
    ) {
        let content = action.content
        (number, text, isFree) = (action.id, content.text, content.costsNothing)
        (kind, audience) = (content.kind.title, content.audience.title)
        switch content.source {
        case .advisory(let advisory, let pointer): source = "\(advisory.trackingID) \(pointer)"
        case .person(let id, let reference): source = "\(id): \(reference)"
        }
        expires = content.expires.map { DueModel($0, now: scene.now) }
        review = content.review.map { DueModel($0, now: scene.now) }
        progress = "\(census.byAction[action.id] ?? 0) of \(Words.count(census.touched, "device"))"
        let query = "action=\(action.id)"
        links =
            may.work
            ? [
                LinkModel(address: "\(scene.address)/record-done?\(query)", label: "Record as done"),
                LinkModel(address: "\(scene.address)/change-action?\(query)", label: "Change"),
                LinkModel(address: "\(scene.address)/withdraw-action?\(query)", label: "Take out"),
            ] : []
        up =
            may.work && place > 0
            ? ButtonModel(
                "\(scene.address)/move-action", "Move up", token: token,
                fields: [("action", action.id), ("seen", String(scene.one.version))], style: "quiet") : nil
    }
}

/// What a source offers, to make an action of.
struct OfferModel: Sendable {
    let source: String
    let category: String
    let text: String
    let isIncomplete: Bool
    let isTaken: Bool
    let link: LinkModel?

    /// The offers of all sources.
    static func list(_ scene: CaseScene, _ may: CaseRights) throws -> [OfferModel] {
        let taken = Set(scene.one.activeActions.map(\.content.text))
        let offers = try scene.place.cases.offers(of: scene.id, as: scene.principal)
        return offers.prefix(100).enumerated().map { number, offer in
            OfferModel(
                source: offer.advisory.trackingID, category: offer.category.replacing("_", with: " "),
                text: offer.text, isIncomplete: offer.isIncomplete, isTaken: taken.contains(offer.text),
                link: may.work
                    ? LinkModel(address: "\(scene.address)/add-action?offer=\(number)", label: "Make an action of it")
                    : nil)
        }
    }
}

/// A question whose answer settles devices.
struct QuestionModel: Sendable {
    let question: String
    let product: String
    let devices: String
    let link: LinkModel?

    /// So many at once.
    private static let most = 50

    /// Some of a case's questions, and links to those before and after them.
    static func page(
        _ scene: CaseScene, _ may: CaseRights
    ) throws -> (questions: [QuestionModel], others: [LinkModel]) {
        let all = try scene.place.cases.questions(of: scene.id, as: scene.principal)
        // Where the last of a page were answered meanwhile, the page before is shown.
        let last = max(0, (all.count - 1) / most)
        let here = min(last, max(0, Int(clamping: scene.query.number("questions") ?? 1) - 1))
        func link(_ page: Int, _ label: String) -> LinkModel {
            var query = scene.query.without(["questions"])
            query.add("questions", String(page + 1))
            return LinkModel(address: "\(scene.address)?\(query.urlEncoded)#questions", label: label)
        }
        var others: [LinkModel] = []
        if here > 0 { others.append(link(here - 1, "The \(most) before")) }
        if here < last {
            others.append(link(here + 1, "\(Words.count(all.count - (here + 1) * most, "further question"))"))
        }
        return (all.dropFirst(here * most).prefix(most).map { QuestionModel($0, scene, may) }, others)
    }

    init(_ question: DeviceQuestion, _ scene: CaseScene, _ may: CaseRights) {
        self.question = question.question
        product = question.key.product
        devices = Words.count(question.devices.count, "device")
        let query = Fields(items: [
            .init(name: "product", value: question.key.product), .init(name: "fact", value: question.key.fact),
        ])
        link =
            may.work ? LinkModel(address: "\(scene.address)/answer?\(query.urlEncoded)", label: "Answer") : nil
    }
}
