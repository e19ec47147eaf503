import Exchange
import HTTPTypes

/// Why a request was not carried out, as RFC 9457 writes it.
struct Problem: Error, Sendable {
    /// The status of the answer.
    var status: HTTPResponse.Status
    /// A stable name for programs.
    var code: String
    /// What happened and what to do, in plain words.
    var detail: String
    /// Where in the body the trouble is, as a JSON pointer (RFC 6901).
    var pointer: String?
    /// Further members, such as the devices that stand in the way.
    var more: [(name: String, value: JSON)] = []
    /// Headers that belong to the answer.
    var headers: HTTPFields = [:]

    init(
        _ status: HTTPResponse.Status, _ code: String, _ detail: String, pointer: String? = nil,
        more: [(name: String, value: JSON)] = []
    ) {
        (self.status, self.code, self.detail) = (status, code, detail)
        (self.pointer, self.more) = (pointer, more)
    }

    func json(request: String) -> JSON {
        let members: JSON = [
            "type": .string("urn:suture:problem:\(code)"), "title": .string(status.reasonPhrase),
            "status": .number(status.code), "detail": .string(detail), "code": .string(code),
            "instance": .string("urn:suture:request:\(request)"),
        ]
        return members.adding((pointer.map { [("pointer", .string($0))] } ?? []) + more)
    }

    /// The problem as FHIR says it (R4, OperationOutcome).
    var fhir: [UInt8] {
        let kind =
            switch status.code {
            case 401: "login"
            case 403: "forbidden"
            case 404: "not-found"
            case 429: "throttled"
            case 400..<500: "invalid"
            default: "exception"
            }
        return FHIRService.outcome(code: kind, text: detail)
    }

    static func notFound(_ what: String) -> Problem {
        Problem(.notFound, "not-found", "There is no \(what).")
    }

    static func badQuery(_ name: String, _ advice: String) -> Problem {
        Problem(.badRequest, "bad-query", "The query's “\(name)” cannot be used. \(advice)")
    }
}
