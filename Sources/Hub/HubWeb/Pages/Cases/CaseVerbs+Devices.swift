import HTTPTypes
import Hub
import Response
import Triage

extension CaseVerbs {
    static let devices: [CaseVerb] = [
        CaseVerb(
            name: "answer", title: "Answer", hint: "One answer settles every device that waits for it.",
            part: "questions", done: "The answer is kept; the devices that waited for it are settled.",
            fields: { scene in
                let key = DeviceQuestion.Key(
                    product: scene.query["product"] ?? "", fact: scene.query["fact"] ?? "")
                let question = scene.one.questions.first { $0.key == key }
                return [
                    FieldModel(.hidden, "product", value: key.product), FieldModel(.hidden, "fact", value: key.fact),
                    FieldModel(
                        .area, "text", question?.question ?? "Answer",
                        hint: question.map { "\(key.product): \(Words.count($0.devices.count, "device")) wait for it." }
                    ),
                    FieldModel(
                        .choice, "verdict", "So the devices are",
                        options: [
                            .nothing("Choose"),
                            OptionModel(value: DeviceVerdict.affected.rawValue, label: "affected"),
                            OptionModel(value: DeviceVerdict.notAffected.rawValue, label: "not affected"),
                        ]),
                ]
            },
            wish: { _, sent in
                let fields = sent.fields
                let key = DeviceQuestion.Key(
                    product: fields["product"] ?? "", fact: try fields.text("fact", "Question"))
                return .command(
                    .answer(
                        key, text: try fields.text("text", "Answer"),
                        verdict: try fields.choice("verdict", "So the devices are")))
            }),
        CaseVerb(
            name: "care", title: "Plan around care", hint: "When and how these devices may be worked on.",
            part: "devices", done: "It is noted with the devices.",
            fields: { scene in
                [DeviceChoice.field(scene, \.isOpen)] + [
                    FieldModel(
                        .choice, "in_use", "In use now", isNeeded: false,
                        options: [
                            .nothing("As the inventory says"),
                            OptionModel(value: "yes", label: "A patient depends on it"),
                            OptionModel(value: "no", label: "Free"),
                        ]),
                    FieldModel(
                        .choice, "loaner", "Another device meanwhile",
                        options: OptionModel.list(DeviceCare.Loaner.allCases) { loaner in
                            switch loaner {
                            case .notNeeded: "Not needed"
                            case .needed: "Needed, not there yet"
                            case .given: "Given"
                            }
                        }),
                    FieldModel(.date, "from", "May be worked on from", isNeeded: false),
                    FieldModel(.date, "to", "Until the end of", isNeeded: false),
                ]
            },
            wish: { _, sent in
                let fields = sent.fields
                let from = try fields.day("from", "May be worked on from")
                let to = try fields.dayEnd("to", "Until the end of")
                guard (from == nil) == (to == nil) else {
                    throw Problem(.unprocessableContent, "bad-window", "A window has a first and a last day.")
                }
                var window: MaintenanceWindow?
                if let from, let to { window = MaintenanceWindow(from: from, to: to) }
                let care = DeviceCare(
                    window: window, inUse: fields["in_use"].map { $0 == "yes" },
                    loaner: try fields.choice("loaner", "Another device meanwhile"))
                return .command(.scheduleCare(devices: try devices(sent).devices, care))
            }),
    ]

    static let sources: [CaseVerb] = [
        CaseVerb(
            name: "join", title: "Join an advisory", hint: "A further source about the same problem.", part: "sources",
            done: "The advisory has joined.",
            fields: { _ in [FieldModel(.text, "advisory", "Its id", hint: "Such as ICSMA-22-263-01.", most: 300)] },
            wish: { _, sent in .join(try sent.fields.text("advisory", "Its id")) }),
        CaseVerb(
            name: "assess", title: "Rank the case",
            hint: "By the hospital’s policy and the documents, and by what you know better. Leave a field as it is to "
                + "let the documents speak.", part: "assessment", done: "The case is ranked.",
            fields: { _ in RankForm.fields }, wish: { _, sent in .assess(RankForm.answers(sent.fields)) }),
    ]
}

/// The fields by which a case is ranked.
enum RankForm {
    static let fields: [FieldModel] = [
        choice("function", "What the devices do for a patient", ClinicalFunction.allCases) { Words.sentence($0.words) },
        choice("zone", "Where they stand in the networks", NetworkZone.allCases) { $0.words },
        choice("radio", "How far their radio reaches", RadioReach.allCases) { $0.words },
        choice("exploitation", "Is it exploited", Exploitation.allCases) { $0.words },
        choice("automatable", "Can attacks be automated", Automatable.allCases) { $0.words },
        choice("safety", "Harm to people, at worst", SafetyImpact.allCases) { $0.words },
        choice("mission", "Harm to the hospital’s work", MissionImpact.allCases) { $0.words },
    ]

    private static func choice<Value: RawRepresentable<String>>(
        _ name: String, _ label: String, _ values: [Value], _ words: (Value) -> String
    ) -> FieldModel {
        FieldModel(
            .choice, name, label, isNeeded: false,
            options: [.nothing("As the documents say")]
                + values.map { OptionModel(value: $0.rawValue, label: Words.sentence(words($0))) })
    }

    static func answers(_ fields: Fields) -> TriageAnswers {
        var answers = TriageAnswers()
        answers.function = fields.word("function")
        answers.zone = fields.word("zone")
        answers.radio = fields.word("radio")
        answers.exploitation = fields.word("exploitation")
        answers.automatable = fields.word("automatable")
        answers.safety = fields.word("safety")
        answers.mission = fields.word("mission")
        return answers
    }
}
