import Foundation
import Response
import Store
import Triage

/// Events as they are stored: JSON with its members in order, so that the same event is the same bytes.
enum CaseJSON {
    static func row(_ event: CaseEvent) throws -> CaseEventRow {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let body = String(decoding: try encoder.encode(event), as: UTF8.self)
        return CaseEventRow(
            sequence: Int64(event.sequence), at: event.at.milliseconds, actor: event.actor, kind: event.payload.type,
            body: body)
    }

    static func event(_ row: CaseEventRow) throws -> CaseEvent {
        do {
            return try JSONDecoder().decode(CaseEvent.self, from: Data(row.body.utf8))
        } catch {
            throw StoreError(
                .corrupt, "Event \(row.sequence) of a case cannot be read: \(error).",
                advice: "Restore a copy of the database; `suture audit verify` tells whether the log is whole.")
        }
    }
}
