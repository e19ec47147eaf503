import Foundation
import Response
import Triage

/// The case of the demonstration, told as far as a hospital would be after two days: ranked, planned with both keys, a
/// third of the pumps done, some of them verified, a hand-off waiting.
struct DemoCase {
    let place: Workplace
    let biomed: Principal
    let security: Principal

    private var cases: Cases { place.cases }

    /// Tells it.
    ///
    /// - Returns: the number of the case.
    func tell() throws -> Int64? {
        let opened = try cases.open(
            advisories: [Demo.advisory], title: "MiniMed 600: pairing can be overheard", as: security)
        guard let id = Int64(opened.id) else { return nil }
        try rank(id)
        try plan(id)
        try work(id)
        try talk(id)
        return id
    }

    private func rank(_ id: Int64) throws {
        var answers = TriageAnswers()
        (answers.function, answers.radio) = (.therapy, .nearby)
        _ = try cases.assess(id, answers: answers, seen: nil, as: security)
        for person in [biomed, security] {
            guard let team = person.actor.team else { continue }
            _ = try cases.carryOut(.assignOwner(team, Person(id: person.login, team: team)), on: id, as: person)
        }
    }

    /// The actions are taken from what the advisory offers to the person with the pump.
    private func plan(_ id: Int64) throws {
        let offers = try cases.find(id, as: biomed).offers
        let drafts = offers.filter { $0.text.hasPrefix("For the person with the pump") }.prefix(5).map { offer in
            ActionDraft(
                kind: offer.suggestion ?? .userAdvice, audience: .patient, text: Self.instruction(offer.text),
                translations: Self.translations(of: offer.text),
                source: .advisory(offer.advisory, pointer: offer.pointer),
                costsNothing: offer.text.contains("free of charge"))
        }
        let planned = try cases.carryOut(.addActions(Array(drafts)), on: id, as: biomed)
        _ = try cases.carryOut(.giveKey(.plan, plan: planned.plan), on: id, as: biomed)
        _ = try cases.carryOut(.giveKey(.plan, plan: planned.plan), on: id, as: security)
    }

    /// The instruction behind its address, as a sentence.
    private static func instruction(_ text: String) -> String {
        let parts = text.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { return text }
        let words = parts[1].drop { $0 == " " }
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    /// What a person of the hospital wrote in Spanish for some of the instructions; the others are not translated yet.
    private static func translations(of text: String) -> [String: String] {
        let known = [
            "Remote Bolus":
                "Apague la función de bolo remoto en el menú de la bomba. Viene encendida, aunque nunca la use.",
            "private place": "Enlace aparatos con la bomba solo en un lugar privado. Nunca lo haga en público.",
            "within your control": "Tenga siempre con usted la bomba y las partes que se conectan a ella.",
            "notification": "Haga caso a cada aviso, alarma o alerta de la bomba.",
        ]
        let found = known.first { text.contains($0.key) }
        return found.map { ["es": $0.value] } ?? [:]
    }

    private func work(_ id: Int64) throws {
        let current = try cases.find(id, as: biomed)
        guard let action = current.activeActions.first?.id else { return }
        let pumps = current.devices.values
            .filter { $0.facts.verdict == .affected && $0.facts.ownership == .patient }.map(\.facts.id).sorted()
        let done = Array(pumps.prefix(pumps.count / 3))
        guard !done.isEmpty else { return }
        let text = "The patient switched it off while we spoke on the phone."
        let evidence = Evidence(
            kind: .acknowledgement, performedBy: biomed.name, performedAt: place.clock().adding(seconds: -3600),
            sha256: Digest.sha256(Array(text.utf8)), text: text)
        _ = try cases.carryOut(.recordDone(DeviceScope(done), action: action, evidence: evidence), on: id, as: biomed)
        let verified = DeviceScope(Array(done.prefix(done.count / 2)))
        _ = try cases.carryOut(.verify(verified, note: "Called back and asked."), on: id, as: security)
    }

    private func talk(_ id: Int64) throws {
        _ = try cases.carryOut(
            .addTask(
                .biomedicalEngineering, text: "Reach the patients who did not answer the phone.",
                assignee: Person(id: biomed.login, team: .biomedicalEngineering), due: place.clock().adding(days: 2)),
            on: id, as: biomed)
        _ = try cases.carryOut(
            .comment("The maker confirms that there is no software update for these pumps.", lane: .security), on: id,
            as: security)
        _ = try cases.carryOut(
            .handOver(note: "Please verify the pumps that we reached this morning.", due: nil), on: id, as: biomed)
    }
}
