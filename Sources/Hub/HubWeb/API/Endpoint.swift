import HTTPTypes
import Hub

/// One thing that the API can do. Router, access table and OpenAPI description are all made from the same list of
/// these, so that they cannot say different things.
struct Endpoint: Sendable {
    typealias Handler = @Sendable (APIRequest) async throws -> APIResponse

    /// Who may use it. The hub asks again; this is what descriptions and tables say, and a first door.
    enum Access: Sendable, Hashable {
        /// Anybody.
        case open
        /// Who may do this.
        case permission(Permission)
    }

    /// What it takes in its body.
    enum Body: Sendable {
        case none
        /// JSON of a shape; no more bytes than this.
        case json(Schema, limit: Int = 1 << 20)
        /// Bytes of a media type, read at once; no more than this.
        case bytes(type: String, limit: Int)
        /// Bytes of a media type, read piece by piece; no more than this.
        case stream(type: String, limit: Int)
    }

    /// What it answers when all goes well.
    struct Answer: Sendable {
        var status: Int
        var type: String
        var schema: Schema?
        var note: String
        /// Further statuses that a problem of it may have.
        var problems: [Int] = []
    }

    struct QueryItem: Sendable {
        var name: String
        var schema: Schema
        var note: String
    }

    let method: HTTPRequest.Method
    /// The path, with `{name}` for what varies.
    let path: String
    /// Its name in OpenAPI.
    let name: String
    /// What it does, in a line.
    let summary: String
    let access: Access
    var query: [QueryItem] = []
    var body: Body = .none
    let answer: Answer
    /// Whether `If-Match` must say which version was seen.
    var needsVersion = false
    let handler: Handler

    /// The group it belongs to, which is the first part of its path.
    var group: String { path.split(separator: "/").dropFirst(2).first.map(String.init) ?? "hub" }

    /// Whether it speaks FHIR, which says otherwise than the rest what is wrong.
    var isFHIR: Bool { path.hasPrefix("/fhir/") }

    /// The media type of a problem.
    var problemType: String { isFHIR ? Endpoints.fhirType : "application/problem+json" }

    /// What varies in the path.
    var pathItems: [String] {
        path.split(separator: "/").filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
    }

    /// The path as the router writes it.
    var routerPath: String {
        path.replacing("{", with: ":").replacing("}", with: "")
    }
}

extension Endpoint.Answer {
    static func json(_ schema: Schema, _ note: String = "Done.", status: Int = 200) -> Endpoint.Answer {
        Endpoint.Answer(status: status, type: "application/json", schema: schema, note: note)
    }

    static func page(_ item: Schema, _ note: String = "A page of the list.") -> Endpoint.Answer {
        .json(
            .object([
                .need("items", .array(item)),
                .need("next", .nullable(.text), "The cursor of the next page; null at the end."),
            ]), note)
    }

    static let nothing = Endpoint.Answer(status: 204, type: "", schema: nil, note: "Done; there is nothing to say.")

    static func file(_ type: String, _ note: String, problems: [Int] = []) -> Endpoint.Answer {
        Endpoint.Answer(status: 200, type: type, schema: nil, note: note, problems: problems)
    }
}

extension Endpoint.QueryItem {
    /// The two items that every list takes.
    static let paging = [
        Endpoint.QueryItem(
            name: "limit", schema: .integer(minimum: 1, maximum: 500), note: "How many items; 50 unless told otherwise."
        ),
        Endpoint.QueryItem(name: "cursor", schema: .text, note: "“next” of the page before."),
    ]

    static func item(_ name: String, _ schema: Schema, _ note: String) -> Endpoint.QueryItem {
        Endpoint.QueryItem(name: name, schema: schema, note: note)
    }
}
