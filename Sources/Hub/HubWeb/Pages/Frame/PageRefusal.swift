import HTTPTypes
import Hub
import Hummingbird

/// What somebody is shown whose request was not carried out.
struct PageRefusal {
    private let error: any Error
    private let visit: PageVisit
    private let request: Request
    private let id: String

    init(_ error: any Error, visit: PageVisit, request: Request, id: String) {
        (self.error, self.visit, self.request, self.id) = (error, visit, request, id)
    }

    var answer: PageAnswer {
        switch error {
        case AccessError.notSignedIn, AccessError.expired: signIn
        case AccessError.passwordMustChange where request.uri.path != "/password": .go(to: "/password")
        default: .page(page)
        }
    }

    /// A page that was asked for waits until its reader has signed in; a form does not.
    private var signIn: PageAnswer {
        guard !visit.isFragment else { return .page(page) }
        let query = request.uri.query.map { "?\($0)" } ?? ""
        if request.method == .get, isFromElsewhere {
            return .page(
                PageView(
                    title: "One moment", template: "pages/arrive",
                    model: LinkModel(address: request.uri.path + query, label: "Go on"),
                    refresh: request.uri.path + query))
        }
        guard request.method == .get, request.uri.path != "/" else {
            let flash = request.method == .get ? nil : Flash.note("You were signed out. Nothing was changed.")
            return .go(to: "/sign-in", flash)
        }
        return .go(to: "/sign-in?next=\(Address.encoded(request.uri.path + query))")
    }

    /// A link in a message comes without our cookie, which is for our own pages only: whether its reader is signed in
    /// shows when one of our pages asks again.
    private var isFromElsewhere: Bool {
        let site = request.headers.text("Sec-Fetch-Site")
        return site == "cross-site" || site == "same-site"
    }

    private var page: PageView {
        let problem = Problem(error)
        let model = ErrorModel(
            heading: heading(problem), text: problem.detail, code: problem.code, request: id,
            isOurFault: problem.status.code >= 500, isSignedIn: visit.caller.principal != nil)
        return PageView(title: model.heading, template: "pages/error", model: model, status: problem.status)
    }

    private func heading(_ problem: Problem) -> String {
        switch problem.status.code {
        case 401: "You are signed out"
        case 403: "This is not yours to do"
        case 404: "There is nothing here"
        case 409, 412: "This was not done"
        case 410: "This was taken out"
        case 413: "This is too large"
        case 429: "Too many requests"
        case 503: "Not now"
        case 500...: "Something went wrong"
        default: "This cannot be used"
        }
    }
}

/// What the page about an error is filled with.
struct ErrorModel: Sendable {
    let heading: String
    let text: String
    let code: String
    let request: String
    let isOurFault: Bool
    let isSignedIn: Bool
}
