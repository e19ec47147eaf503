import HTTPTypes

/// The description of the API that other programs read: OpenAPI 3.1, made from the endpoints themselves.
enum OpenAPI {
    static func document(_ endpoints: [Endpoint], schemas: [(String, Schema)]) -> JSON {
        [
            "openapi": "3.1.0",
            "info": [
                "title": "Suture", "version": "1",
                "description": "Find, fix and prove vulnerability response for medical devices.",
                "license": ["name": "Apache 2.0", "identifier": "Apache-2.0"],
            ],
            "servers": [["url": "/"]],
            "paths": paths(endpoints),
            "components": [
                "schemas": .object(schemas.map { ($0.0, $0.1.json) }),
                "securitySchemes": [
                    "token": ["type": "http", "scheme": "bearer"],
                    "session": ["type": "apiKey", "in": "cookie", "name": .string(SessionCookie.name)],
                ],
            ],
        ]
    }

    private static func paths(_ endpoints: [Endpoint]) -> JSON {
        var order: [String] = []
        var byPath: [String: [Endpoint]] = [:]
        for endpoint in endpoints {
            if byPath[endpoint.path] == nil { order.append(endpoint.path) }
            byPath[endpoint.path, default: []].append(endpoint)
        }
        return .object(
            order.map { path in
                let methods = (byPath[path] ?? []).map {
                    (name: $0.method.rawValue.lowercased(), value: operation($0))
                }
                return (path, .object(methods))
            })
    }

    private static func operation(_ endpoint: Endpoint) -> JSON {
        let members: JSON = [
            "operationId": .string(endpoint.name), "summary": .string(endpoint.summary),
            "tags": [.string(endpoint.group)],
        ]
        var more: [(name: String, value: JSON)] = []
        if endpoint.access == .open {
            more.append(("security", []))
        } else {
            more.append(("security", [["token": []], ["session": []]]))
        }
        let parameters = parameters(of: endpoint)
        if !parameters.isEmpty { more.append(("parameters", .array(parameters))) }
        if let body = requestBody(endpoint.body) { more.append(("requestBody", body)) }
        more.append(("responses", .object(responses(of: endpoint))))
        return members.adding(more)
    }

    private static func parameters(of endpoint: Endpoint) -> [JSON] {
        var result: [JSON] = endpoint.pathItems.map { name in
            let schema: Schema = name.hasSuffix("id") ? .integer(minimum: 1) : .string(minimum: 1)
            return ["name": .string(name), "in": "path", "required": true, "schema": schema.json]
        }
        result += endpoint.query.map { item in
            [
                "name": .string(item.name), "in": "query", "required": false, "description": .string(item.note),
                "schema": item.schema.json,
            ]
        }
        if endpoint.needsVersion {
            result.append([
                "name": "If-Match", "in": "header", "required": true,
                "description": "The ETag of the version that was seen.", "schema": ["type": "string"],
            ])
        }
        if endpoint.method == .post, endpoint.access != .open {
            result.append([
                "name": "Idempotency-Key", "in": "header", "required": false,
                "description": "A key of your own: the same request under it is carried out once.",
                "schema": Schema.string(pattern: "^[!-~]{1,200}$").json,
            ])
        }
        return result
    }

    private static func requestBody(_ body: Endpoint.Body) -> JSON? {
        switch body {
        case .none: nil
        case .json(let schema, _):
            ["required": true, "content": ["application/json": ["schema": schema.json]]]
        case .bytes(let type, _), .stream(let type, _):
            ["required": true, "content": .object([(type, .object([]))])]
        }
    }

    private static func responses(of endpoint: Endpoint) -> [(name: String, value: JSON)] {
        let answer = endpoint.answer
        var content: JSON = ["description": .string(answer.note)]
        if !answer.type.isEmpty {
            let media: JSON = answer.schema.map { ["schema": $0.json] } ?? .object([])
            content = content.adding([("content", .object([(answer.type, media)]))])
        }
        let problem: JSON = [
            "description": "Why it was not done (RFC 9457).",
            "content": .object([
                (
                    endpoint.problemType,
                    endpoint.isFHIR ? .object([]) : ["schema": ["$ref": "#/components/schemas/Problem"]]
                )
            ]),
        ]
        let statuses = problemStatuses(of: endpoint).map { (name: String($0), value: problem) }
        return [(name: String(answer.status), value: content)] + statuses
    }

    /// Every status that a problem of this endpoint may have.
    private static func problemStatuses(of endpoint: Endpoint) -> [Int] {
        var statuses: Set<Int> = [400, 404, 429, 500, 503]
        statuses.formUnion(endpoint.answer.problems)
        if endpoint.access != .open { statuses.formUnion([401, 403]) }
        if endpoint.name == "signIn" { statuses.formUnion([401, 403]) }
        if endpoint.method != .get { statuses.formUnion([408, 409, 412, 413, 415, 422, 507]) }
        if endpoint.needsVersion { statuses.insert(428) }
        return statuses.sorted()
    }
}
