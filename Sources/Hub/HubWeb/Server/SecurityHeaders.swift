import HTTPTypes
import Hummingbird

/// What every answer says to browsers: nothing from elsewhere, nothing inline, no frame, no guessing of types. It also
/// turns what no route answers into problems.
struct SecurityHeaders: RouterMiddleware {
    let isTLS: Bool

    private static let policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; font-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

    func handle(
        _ request: Request, context: HubContext, next: (Request, HubContext) async throws -> Response
    ) async throws -> Response {
        var response: Response
        do {
            response = try await next(request, context)
        } catch let error as HTTPError {
            response = Self.problem(error.status, context)
        }
        for (name, value) in Self.headers { response.headers[name] = value }
        if isTLS { response.headers[.strictTransportSecurity] = "max-age=31536000" }
        return response
    }

    private static let headers: [(HTTPField.Name, String)] = [
        ("Content-Security-Policy", policy), ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"), ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"), ("X-Frame-Options", "DENY"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ].compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }

    private static func problem(_ status: HTTPResponse.Status, _ context: HubContext) -> Response {
        let detail =
            status == .notFound ? "There is nothing at this address." : "The server does not do this at this address."
        let problem = Problem(status, status == .notFound ? "not-found" : "not-here", detail)
        return APIResponse(
            status: status, headers: [.contentType: "application/problem+json", .cacheControl: "no-store"],
            body: .bytes(problem.json(request: context.id).bytes)
        ).response
    }
}
