import Foundation
import HTTPTypes
import Hub
import Response
import Triage

extension CaseVerbs {
    static let work: [CaseVerb] = [
        CaseVerb(
            name: "start-work", title: "Begin work", part: "devices", done: "Work has begun.",
            fields: { scene in
                try scope(scene) { $0 == .open || $0 == .accepted } + [
                    action(scene, freeOnly: !scene.one.isPlanAgreed),
                    FieldModel(
                        .area, "reason", "Why now",
                        hint: "Only where a device is in use without a loaner, or outside of its window.",
                        isNeeded: false),
                ]
            },
            wish: { scene, sent in
                .command(
                    .startWork(
                        try devices(sent), action: try sent.fields.text("action", "Action"),
                        reason: sent.fields["reason"]))
            }),
        CaseVerb(
            name: "record-done", title: "Record as done",
            hint: "Done needs evidence: what shows it, by whom, when. Another person verifies it.", part: "devices",
            done: "The work is on record, with its evidence.", takesFiles: true,
            fields: { scene in
                try scope(scene) { $0 == .open || $0 == .inProgress || $0 == .accepted || $0 == .unverified }
                    + [action(scene, freeOnly: false)] + EvidenceForm.fields(scene)
            },
            wish: { scene, sent in
                .command(
                    .recordDone(
                        try devices(sent), action: try sent.fields.text("action", "Action"),
                        evidence: try EvidenceForm.evidence(sent, scene)))
            }),
        CaseVerb(
            name: "verify", title: "Verify",
            hint: "You confirm what another person did. Nobody verifies their own work.",
            part: "devices", done: "The work is verified.",
            fields: { scene in
                try scope(scene) { $0 == .unverified } + [
                    FieldModel(.area, "note", "How you verified it", isNeeded: false)
                ]
            },
            wish: { _, sent in .command(.verify(try devices(sent), note: sent.fields["note"] ?? "")) }),
        CaseVerb(
            name: "roll-back", title: "Roll back", hint: "Work was undone; the devices are open again.",
            part: "devices", done: "The roll-back is on record.", isGrave: true,
            fields: { scene in
                try scope(scene) { $0 == .inProgress || $0 == .unverified || $0 == .done } + [why]
            },
            wish: { _, sent in .command(.rollBack(try devices(sent), reason: try sent.fields.text("reason", "Why"))) }),
    ]

    static let endings: [CaseVerb] = [
        CaseVerb(
            name: "not-applicable", title: "Mark as not applicable",
            hint: "The vulnerability does not apply to these devices, for a reason that others can check.",
            part: "devices", done: "Marked as not applicable.",
            fields: { scene in try scope(scene) { $0 == .open || $0 == .inProgress || $0 == .accepted } + [why] },
            wish: { _, sent in
                .command(.markNotApplicable(try devices(sent), reason: try sent.fields.text("reason", "Why")))
            }),
        CaseVerb(
            name: "accept-risk", title: "Accept the risk until a date",
            hint: "The devices are open again by themselves on that date.", permission: .acceptRisk, part: "devices",
            done: "The risk is accepted until that date.", isGrave: true,
            fields: { scene in
                try scope(scene) { $0 == .open || $0 == .inProgress || $0 == .accepted }
                    + [FieldModel(.date, "until", "Until"), why]
            },
            wish: { _, sent in
                guard let until = try sent.fields.dayEnd("until", "Until") else {
                    throw Problem(.unprocessableContent, "field-missing", "Say until when the risk is accepted.")
                }
                return .command(
                    .acceptRisk(try devices(sent), until: until, reason: try sent.fields.text("reason", "Why")))
            }),
        CaseVerb(
            name: "reopen", title: "Open again", hint: "These devices are to be done again.", part: "devices",
            done: "They are open again.", isGrave: true,
            fields: { scene in
                try scope(scene) { $0 == .done || $0 == .unverified || $0 == .notApplicable || $0 == .accepted } + [why]
            },
            wish: { _, sent in .command(.reopen(try devices(sent), reason: try sent.fields.text("reason", "Why"))) }),
        CaseVerb(
            name: "reopen-case", title: "Open the closed case again", part: "top", done: "The case is open again.",
            isGrave: true, fields: { _ in [why] },
            wish: { _, sent in
                .command(.reopen(DeviceScope([]), reason: try sent.fields.text("reason", "Why")))
            }),
    ]

    private static let why = FieldModel(.area, "reason", "Why")

    /// The devices that were chosen.
    static func devices(_ sent: CaseVerb.Sent) throws(Problem) -> DeviceScope {
        let devices = sent.fields.all("device")
        guard !devices.isEmpty else {
            throw Problem(.unprocessableContent, "no-device", "Choose at least one device.")
        }
        return DeviceScope(devices, vulnerabilities: sent.fields.all("vulnerability"))
    }

    /// Fields for the devices that a verb suits, and for vulnerabilities where there are several.
    static func scope(_ scene: CaseScene, _ suits: (DeviceState) -> Bool) throws -> [FieldModel] {
        var fields = [DeviceChoice.field(scene, suits)]
        if scene.one.vulnerabilities.count > 1 {
            fields.append(
                FieldModel(
                    .checks, "vulnerability", "Vulnerabilities", hint: "All of them where none is chosen.",
                    isNeeded: false,
                    options: scene.one.vulnerabilities.prefix(100).map { OptionModel(value: $0, label: $0) }))
        }
        return fields
    }

    private static func action(_ scene: CaseScene, freeOnly: Bool) -> FieldModel {
        let actions = scene.one.activeActions.filter { !freeOnly || $0.content.costsNothing }
        return FieldModel(
            .choice, "action", "Action",
            hint: freeOnly ? "The plan is not agreed: only what costs nothing may begin." : nil,
            options: actions.map {
                OptionModel(
                    value: $0.id, label: Words.short("\($0.id): \($0.content.text)", 120),
                    isChosen: $0.id == scene.query["action"])
            })
    }
}

/// The devices of a form.
enum DeviceChoice {
    /// The most devices that one form lists.
    static let most = 500

    /// Boxes for all devices in a suitable state; those that the link names are chosen, or all of its place.
    static func field(_ scene: CaseScene, _ suits: (DeviceState) -> Bool) -> FieldModel {
        let named = Set(scene.query.all("device"))
        let place = scene.query["place"]
        let suitable = scene.devices.filter { suits(scene.state($0)) }
        let shown = suitable.filter { device in
            named.isEmpty ? place == nil || place == device.facts.location : named.contains(device.facts.id)
        }
        let listed = shown.isEmpty ? suitable : shown
        let passed = named.subtracting(suitable.map(\.facts.id)).count
        let isChosen = !shown.isEmpty && (!named.isEmpty || place != nil || suitable.count == 1)
        return FieldModel(
            .checks, "device", "Devices", hint: hint(listed.count, passed),
            options: listed.prefix(most).map { device in
                OptionModel(
                    value: device.facts.id,
                    label: "\(device.facts.assetTag) · \(device.facts.product)",
                    hint:
                        "\(device.facts.location.isEmpty ? "No place known" : device.facts.location) · \(scene.state(device).title)",
                    isChosen: isChosen)
            })
    }

    private static func hint(_ count: Int, _ passed: Int) -> String? {
        if count == 0 { return "No device is in a state in which this can be done." }
        var parts: [String] = []
        if count > most { parts.append("The first \(most) of \(count) are listed; do the others next.") }
        if passed > 0 {
            parts.append(
                "\(Words.count(passed, "chosen device")) cannot be listed: this cannot be done in their state.")
        }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}

/// The fields of evidence.
enum EvidenceForm {
    static func fields(_ scene: CaseScene) -> [FieldModel] {
        [
            FieldModel(
                .choice, "kind", "What shows it",
                options: OptionModel.list(Evidence.Kind.allCases, chosen: .workOrder) { $0.title }),
            FieldModel(
                .area, "text", "In words", hint: "The number of the work order, what the display said, the rule."),
            FieldModel(
                .text, "version", "Version that was read", hint: "For a version read from the device.", isNeeded: false),
            FieldModel(.text, "performed_by", "Who did it", value: scene.principal.name, most: 200),
            FieldModel(.date, "performed_at", "When", value: String(scene.now.description.prefix(10))),
            FieldModel(.file, "file", "File", hint: "Up to 20 MB. It is kept with its SHA-256.", isNeeded: false),
        ]
    }

    /// The evidence that was sent. Its file, or else its words, are kept under their SHA-256.
    static func evidence(_ sent: CaseVerb.Sent, _ scene: CaseScene) throws -> Evidence {
        let fields = sent.fields
        let kind: Evidence.Kind = try fields.choice("kind", "What shows it")
        let text = try fields.text("text", "In words")
        let file = sent.files.first { $0.field == "file" && !$0.bytes.isEmpty }
        guard file != nil || kind != .file && kind != .attestation else {
            throw Problem(.unprocessableContent, "file-missing", "Choose the file that shows it.")
        }
        guard let day = try fields.day("performed_at", "When") else {
            throw Problem(.unprocessableContent, "field-missing", "Say when it was done.")
        }
        let kept = file ?? FormFile(field: "file", name: "evidence.txt", bytes: Array(text.utf8))
        let sha256 = try scene.place.evidence.add(
            kept.bytes, name: kept.name, mediaType: "application/octet-stream", as: scene.principal)
        let isToday = scene.now.description.hasPrefix(day.description.prefix(10))
        return Evidence(
            kind: kind, performedBy: try fields.text("performed_by", "Who did it"),
            performedAt: isToday ? scene.now : day, sha256: sha256, text: text, version: fields["version"])
    }
}
