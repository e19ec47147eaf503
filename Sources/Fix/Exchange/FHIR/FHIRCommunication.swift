public import CSAF
public import Response
import Triage

/// A notice to a patient, ward or clinic as a FHIR R4 `Communication`.
///
/// It says what was told about which devices, and how that went. It names nobody: of the recipient it says only whether
/// it is a patient or a ward or clinic, and why a notice ended stays with those who look after it.
public struct FHIRCommunication: Sendable, Hashable {
    /// The id of the resource.
    public let id: String
    private let notice: Notice
    private let topic: String
    private let devices: [String]
    private let texts: [String]

    /// The notices of a case, in the order in which they were prepared.
    public static func all(of one: Case, _ book: NoticeBook) -> [FHIRCommunication] {
        book.notices.map { FHIRCommunication($0, one) }
    }

    private init(_ notice: Notice, _ one: Case) {
        self.notice = notice
        id = "case-\(one.id)-\(notice.id)"
        topic = "Case \(one.id)"
        devices = notice.devices.compactMap { one.devices[$0]?.facts.assetTag }.map(FHIRID.device)
        texts = notice.actions.compactMap { action in one.actions.first { $0.id == action }?.content.text }
    }

    /// What FHIR calls the state of the notice.
    private var status: String {
        if notice.ending != nil { return "not-done" }
        switch notice.state {
        case .prepared: return "preparation"
        case .acknowledged: return "completed"
        default: return "in-progress"
        }
    }

    private var ways: [String] {
        let used = Set(notice.sendings.map(\.way))
        return NoticeWay.allCases.filter(used.contains).map(\.rawValue)
    }

    /// Writes the resource as one JSON object.
    public func write(issuer: Issuer?, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("resourceType", "Communication")
            writer.member("id", id)
            writer.member(
                "identifier",
                array: { writer in
                    writer.object { writer in
                        if let issuer { writer.member("system", "\(issuer.namespace)/notice") }
                        writer.member("value", id)
                    }
                })
            writer.member("status", status)
            writer.member("category", array: { writer in writer.object { write(categoryTo: &$0) } })
            list("medium", of: ways, member: "text", to: &writer)
            list("about", of: devices.map { "Device/\($0)" }, member: "reference", to: &writer)
            writer.member("topic", object: { $0.member("text", topic) })
            if let sent = notice.attemptedAt { writer.member("sent", sent.description) }
            if let opened = notice.openedAt { writer.member("received", opened.description) }
            let recipient = notice.recipient.kind == .patient ? "Patient" : "Ward or clinic"
            list("recipient", of: [recipient], member: "display", to: &writer)
            list("payload", of: texts.map(FHIRText.clean), member: "contentString", to: &writer)
        }
    }

    private func write(categoryTo writer: inout JSONWriter) {
        writer.member(
            "coding",
            array: { writer in
                writer.object { writer in
                    writer.member("system", "http://terminology.hl7.org/CodeSystem/communication-category")
                    writer.member("code", "notification")
                }
            })
    }

    /// FHIR has no empty arrays: without texts there is no member for them.
    private func list(_ name: String, of texts: [String], member: String, to writer: inout JSONWriter) {
        guard !texts.isEmpty else { return }
        writer.member(
            name,
            array: { writer in
                for text in texts { writer.object { $0.member(member, text) } }
            })
    }
}
