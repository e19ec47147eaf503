import HTTPTypes
import Hub

extension Endpoint {
    static func get(
        _ path: String, _ name: String, _ summary: String, access: Access = .permission(.read),
        query: [QueryItem] = [], answer: Answer, _ handler: @escaping Handler
    ) -> Endpoint {
        Endpoint(
            method: .get, path: path, name: name, summary: summary, access: access, query: query, answer: answer,
            handler: handler)
    }

    static func post(
        _ path: String, _ name: String, _ summary: String, access: Access, query: [QueryItem] = [],
        body: Body = .none, answer: Answer, needsVersion: Bool = false, _ handler: @escaping Handler
    ) -> Endpoint {
        Endpoint(
            method: .post, path: path, name: name, summary: summary, access: access, query: query, body: body,
            answer: answer, needsVersion: needsVersion, handler: handler)
    }

    static func other(
        _ method: HTTPRequest.Method, _ path: String, _ name: String, _ summary: String, access: Access,
        query: [QueryItem] = [], body: Body = .none, answer: Answer, needsVersion: Bool = false,
        _ handler: @escaping Handler
    ) -> Endpoint {
        Endpoint(
            method: method, path: path, name: name, summary: summary, access: access, query: query, body: body,
            answer: answer, needsVersion: needsVersion, handler: handler)
    }
}
