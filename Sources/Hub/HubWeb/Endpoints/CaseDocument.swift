public import Response
public import Triage

/// A case as one JSON document: what the API answers at `/api/v1/cases/{id}`.
public enum CaseDocument {
    /// The document, without white space.
    public static func text(_ one: Case, at now: Instant) -> String {
        String(decoding: one.json(at: now).bytes, as: UTF8.self)
    }
}
