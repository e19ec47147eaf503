import Foundation
import HTTPTypes
import Hub

@testable import HubWeb

/// A browser without a screen: it keeps cookies and sends forms with the token of its session.
final class Browser {
    let api: API
    private var cookies: [String: String] = [:]
    private(set) var formToken = ""

    init(_ api: API) { self.api = api }

    /// A browser in which somebody signed in.
    static func signedIn(_ api: API, as role: Role) async throws -> Browser {
        let browser = Browser(api)
        _ = try await browser.send("/sign-in", ["login": role.rawValue, "password": Harness.password])
        _ = try await browser.get("/password")
        return browser
    }

    func get(_ path: String, headers: [String: String] = [:]) async throws -> API.Reply {
        keep(try await api.send(.get, path, headers: headers.merging(cookieHeader) { one, _ in one }))
    }

    /// Sends a form.
    func send(_ path: String, _ fields: [String: String] = [:], headers: [String: String] = [:]) async throws
        -> API.Reply
    {
        let all = fields.merging(["form_token": formToken]) { one, _ in one }
        let body = Fields(
            items: all.sorted { $0.key < $1.key }.map { Fields.Item(name: $0.key, value: $0.value) }
        ).urlEncoded
        return keep(
            try await api.send(
                .post, path, body: body, type: "application/x-www-form-urlencoded",
                headers: headers.merging(cookieHeader) { one, _ in one }))
    }

    /// Sends a form with a file (RFC 7578).
    func upload(
        _ path: String, field: String, name: String, _ content: String, with fields: [String: String] = [:]
    ) async throws -> API.Reply {
        let boundary = "----boundary7f3a"
        let others = fields.sorted { $0.key < $1.key }.map { field in
            "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(field.key)\"\r\n\r\n\(field.value)\r\n"
        }.joined()
        let body = """
            \(others)\
            --\(boundary)\r
            Content-Disposition: form-data; name="form_token"\r
            \r
            \(formToken)\r
            --\(boundary)\r
            Content-Disposition: form-data; name="\(field)"; filename="\(name)"\r
            Content-Type: application/octet-stream\r
            \r
            \(content)\r
            --\(boundary)--\r

            """
        return keep(
            try await api.send(
                .post, path, body: body, type: "multipart/form-data; boundary=\(boundary)", headers: cookieHeader))
    }

    /// What it sends of its cookies.
    var cookieHeader: [String: String] {
        cookies.isEmpty ? [:] : ["Cookie": cookies.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: "; ")]
    }

    private func keep(_ reply: API.Reply) -> API.Reply {
        for field in reply.headers.filter({ $0.name == .setCookie }) {
            let pair = field.value.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
            if pair.count == 2 { cookies[String(pair[0])] = String(pair[1]) } else { cookies[String(pair[0])] = nil }
        }
        let parts = reply.text.components(separatedBy: #"name="form_token" value=""#)
        if parts.count > 1 { formToken = String(parts[1].prefix { $0 != "\"" }) }
        return reply
    }
}

extension API.Reply {
    var location: String { headers[.location] ?? "" }
}
