import Hub
import Response
import Triage

extension CaseVerbs {
    static let plan: [CaseVerb] = [
        CaseVerb(
            name: "add-action", title: "Add to the plan",
            hint: "Actions are chosen by a person from what the sources say. A changed plan needs both keys again.",
            part: "plan", done: "The action is part of the plan.",
            fields: { scene in
                let number = scene.query.number("offer").flatMap { Int(exactly: $0) }
                let offers = scene.one.offers
                return ActionForm.fields(
                    draft: number.flatMap { offers.indices.contains($0) ? ActionForm.draft(of: offers[$0]) : nil },
                    scene)
            },
            wish: { scene, sent in .command(.addActions([try ActionForm.draft(sent.fields, scene)])) }),
        CaseVerb(
            name: "change-action", title: "Change the action", hint: "A changed plan needs both keys again.",
            part: "plan", done: "The action is changed.",
            fields: { scene in
                let action = ActionForm.action(scene.query["action"], scene)
                return ActionForm.fields(draft: action?.content, scene)
                    + [FieldModel(.hidden, "action", value: action?.id ?? "")]
            },
            wish: { scene, sent in
                .command(
                    .changeAction(
                        try sent.fields.text("action", "Action"), try ActionForm.draft(sent.fields, scene)))
            }),
        CaseVerb(
            name: "withdraw-action", title: "Take the action out",
            hint: "What was done by it is open again, and the plan needs both keys again.", part: "plan",
            done: "The action is no longer part of the plan.", isGrave: true,
            fields: { scene in
                [
                    FieldModel(.hidden, "action", value: scene.query["action"] ?? ""),
                    FieldModel(.area, "reason", "Why"),
                ]
            },
            wish: { _, sent in
                .command(
                    .withdrawAction(
                        try sent.fields.text("action", "Action"), reason: try sent.fields.text("reason", "Why")))
            }),
        CaseVerb(
            name: "move-action", title: "Move the action up", part: "plan", done: "The order is changed.",
            fields: { scene in [FieldModel(.hidden, "action", value: scene.query["action"] ?? "")] },
            wish: { scene, sent in
                var order = scene.one.activeActions.map(\.id)
                let action = try sent.fields.text("action", "Action")
                if let place = order.firstIndex(of: action), place > 0 { order.swapAt(place, place - 1) }
                return .command(.orderActions(order))
            }),
    ]

    static let keys: [CaseVerb] = [
        key("agree-plan", "Agree on the plan", "Your team’s key is given: it agrees on the plan.", .plan),
        key("agree-closing", "Agree on closing", "Your team’s key for closing is given.", .closing),
        keyBack("withdraw-plan-key", "Take your plan key back", .plan),
        keyBack("withdraw-closing-key", "Take your closing key back", .closing),
    ]

    private static func key(_ name: String, _ title: String, _ done: String, _ kind: KeyKind) -> CaseVerb {
        CaseVerb(
            name: name, title: title,
            hint: "Both teams agree, by one person each. Nobody holds both keys of one case.", permission: .turnKeys,
            part: "keys", done: done,
            fields: { scene in [FieldModel(.hidden, "plan", value: String(scene.one.plan))] },
            wish: { _, sent in .command(.giveKey(kind, plan: Int(sent.fields.number("plan") ?? -1))) })
    }

    private static func keyBack(_ name: String, _ title: String, _ kind: KeyKind) -> CaseVerb {
        CaseVerb(
            name: name, title: title, permission: .turnKeys, part: "keys", done: "You took your key back.",
            isGrave: true, fields: { _ in [FieldModel(.area, "reason", "Why")] },
            wish: { _, sent in .command(.withdrawKey(kind, reason: try sent.fields.text("reason", "Why"))) })
    }
}

/// The fields of an action.
enum ActionForm {
    static func action(_ id: String?, _ scene: CaseScene) -> Action? {
        scene.one.activeActions.first { $0.id == id }
    }

    /// What a source offers, as the beginning of an action.
    static func draft(of offer: ActionOffer) -> ActionDraft {
        ActionDraft(
            kind: offer.suggestion ?? .userAdvice, audience: .patient, text: offer.text,
            source: .advisory(offer.advisory, pointer: offer.pointer))
    }

    static func fields(draft: ActionDraft?, _ scene: CaseScene) -> [FieldModel] {
        var (source, pointer, reference) = ("", "", "")
        switch draft?.source {
        case .advisory(let advisory, let place): (source, pointer) = (advisory.trackingID, place)
        case .person(_, let words): reference = words
        case nil: break
        }
        let advisories = scene.one.advisories.map {
            OptionModel(
                value: $0.id.trackingID, label: "\($0.id.trackingID), \($0.id.publisher)",
                isChosen: $0.id.trackingID == source)
        }
        return [
            FieldModel(.area, "text", "What is to be done, in one sentence", value: draft?.text ?? "")
        ] + translations(draft) + [
            FieldModel(
                .choice, "kind", "Kind",
                options: OptionModel.list(ActionKind.allCases, chosen: draft?.kind) { $0.title }),
            FieldModel(
                .choice, "audience", "For whom",
                options: OptionModel.list(Audience.allCases, chosen: draft?.audience) { $0.title }),
            FieldModel(
                .checks, "free", "Do now", isNeeded: false,
                options: [
                    OptionModel(
                        value: "yes", label: "It costs nothing and can be undone: it need not wait for the plan.",
                        isChosen: draft?.costsNothing ?? false)
                ]),
            FieldModel(
                .choice, "source", "Where it comes from", isNeeded: false,
                options: advisories + [
                    OptionModel(value: "", label: "Other: say what below", isChosen: draft != nil && source.isEmpty)
                ]),
            FieldModel(.hidden, "pointer", value: pointer),
            FieldModel(
                .text, "reference", "What it relies on", value: reference,
                hint: "Where no advisory says it: the maker’s bulletin, a phone call, a policy.", isNeeded: false),
            FieldModel(
                .date, "expires", "Ends", value: day(draft?.expires),
                hint: "What rests on it is open again then. A compensating control must have an end.", isNeeded: false),
            FieldModel(.date, "review", "To be looked at again", value: day(draft?.review), isNeeded: false),
        ]
    }

    /// One field for each language that there are texts of notices in; what is written there is a person’s translation.
    private static func translations(_ draft: ActionDraft?) -> [FieldModel] {
        let languages = (try? NoticeLibrary.shared.get().names) ?? []
        return languages.filter { $0.language != ActionDraft.language }.map { language, name in
            FieldModel(
                .area, "text_\(language)", "The same in \(name)", value: draft?.translations[language] ?? "",
                hint: "For notices. Without it they stay in the language of the plan, and say so.", isNeeded: false)
        }
    }

    private static func translations(_ fields: Fields) -> [String: String] {
        let known = fields.items.filter { $0.name.hasPrefix("text_") && fields[$0.name] != nil }
        return Dictionary(known.map { (String($0.name.dropFirst(5)), $0.value) }) { _, last in last }
    }

    private static func day(_ instant: Instant?) -> String { instant.map { String($0.description.prefix(10)) } ?? "" }

    /// The action that was sent.
    static func draft(_ fields: Fields, _ scene: CaseScene) throws(Problem) -> ActionDraft {
        let advisory = scene.one.advisories.first { $0.id.trackingID == fields["source"] }
        let source: ActionSource
        if let advisory {
            source = .advisory(advisory.id, pointer: fields["pointer"] ?? "")
        } else {
            source = .person(
                id: scene.principal.login, reference: try fields.text("reference", "What it relies on"))
        }
        return ActionDraft(
            kind: try fields.choice("kind", "Kind"), audience: try fields.choice("audience", "For whom"),
            text: try fields.text("text", "What is to be done"), translations: translations(fields), source: source,
            expires: try fields.dayEnd("expires", "Ends"), review: try fields.dayEnd("review", "To be looked at again"),
            costsNothing: fields["free"] != nil)
    }
}
