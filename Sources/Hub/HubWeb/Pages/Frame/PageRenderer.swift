import Crypto
import HTTPTypes
import Hub

/// Makes HTML of what pages answer.
struct PageRenderer: Sendable {
    let site: PageSite
    let isTLS: Bool

    func response(_ answer: PageAnswer, _ visit: PageVisit) throws -> APIResponse {
        var response: APIResponse
        var cookies: [String] = []
        switch answer {
        case .page(let view):
            response = try html(view, visit)
            cookies = view.cookies
            if visit.flash != nil, !visit.isFragment {
                cookies.append(PageCookie.header(PageCookie.flash, "", seconds: 0, isTLS: isTLS))
            }
        case .go(let address, let flash, let more):
            response = APIResponse(
                status: .seeOther, headers: [.location: address, .cacheControl: "no-store"], body: .bytes([]))
            cookies = more
            if let flash {
                cookies.append(PageCookie.header(PageCookie.flash, flash.cookieValue, seconds: 60, isTLS: isTLS))
            }
        case .file(let file):
            response = file
        }
        if let secret = visit.newSecret {
            cookies.insert(SessionCookie.header(secret: secret, isTLS: isTLS), at: 0)
        }
        for cookie in cookies { response.headers.append(HTTPField(name: .setCookie, value: cookie)) }
        return response
    }

    private func html(_ view: PageView, _ visit: PageVisit) throws -> APIResponse {
        let body = try site.templates.render(view.model, view.template)
        let text = visit.isFragment ? body : try site.templates.render(layout(view, visit, body), view.frame.template)
        let bytes = Array(text.utf8)
        let digest = SHA256.hash(data: bytes).prefix(12).map { String($0, radix: 36) }.joined(separator: "-")
        var headers: HTTPFields = [
            .contentType: "text/html; charset=utf-8", .cacheControl: "private, no-cache", .eTag: "\"\(digest)\"",
        ]
        headers[.vary] = "Cookie, X-Fragment"
        if view.isConfidential {
            (headers[.cacheControl], headers[.eTag]) = ("no-store", nil)
            if let name = HTTPField.Name("X-Robots-Tag") { headers[name] = "noindex, nofollow" }
        }
        return APIResponse(status: view.status, headers: headers, body: .bytes(bytes))
    }

    private func layout(_ view: PageView, _ visit: PageVisit, _ body: String) -> LayoutModel {
        var person: PersonModel?
        if let principal = visit.caller.principal, case .session(_, let token) = visit.caller.proof {
            let roles = principal.roles.map(\.title).sorted().joined(separator: ", ")
            person = PersonModel(name: principal.name, role: roles, token: token)
        }
        return LayoutModel(
            title: view.title, body: body, language: view.frame.language,
            style: site.assets.address(view.frame.style),
            script: site.assets.address("app.js"), icon: site.assets.address("icon.svg"),
            menu: visit.caller.principal.map { site.menu(for: $0, at: visit.path) } ?? [], person: person,
            flash: visit.flash.map { FlashModel($0, token: person?.token) },
            live: view.live.isEmpty || person == nil ? nil : view.live.joined(separator: " "), refresh: view.refresh,
            isUnderWay: view.isUnderWay)
    }
}

extension PageView.Frame {
    fileprivate var template: String {
        switch self {
        case .house: "layout"
        case .person: "layout-person"
        case .print: "layout-print"
        }
    }

    fileprivate var style: String {
        switch self {
        case .house: "app.css"
        case .person: "person.css"
        case .print: "letter.css"
        }
    }

    fileprivate var language: String {
        if case .person(let language) = self { language } else { "en" }
    }
}
