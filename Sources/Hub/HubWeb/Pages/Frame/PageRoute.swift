import HTTPTypes
import Hub

/// One page, or one form that a page sends. Router, menu and access table are all made from the same list of these, as
/// the API is made from `Endpoint`.
struct PageRoute: Sendable {
    typealias Handler = @Sendable (PageRequest) async throws -> PageAnswer

    /// What is sent with it.
    enum Form: Sendable, Hashable {
        case none
        /// Fields of a form; no more bytes than this.
        case fields(limit: Int = 1 << 20)
        /// Fields and files of a form; no more bytes than this.
        case files(limit: Int)
    }

    /// Its place in the menu.
    struct Menu: Sendable, Hashable {
        /// What the menu calls it.
        var title: String
        /// The letter that goes there after `g`.
        var letter: Character
    }

    let method: HTTPRequest.Method
    /// The path, with `{name}` for what varies.
    let path: String
    /// Its name, for metrics and tables.
    let name: String
    /// Who may use it. The hub asks again; this is what the table says, and a first door.
    let access: Endpoint.Access
    var form: Form = .none
    /// Its place in the menu; nil for pages that are reached from others.
    var menu: Menu?
    let handler: Handler

    /// The path as the router writes it.
    var routerPath: String { path.replacing("{", with: ":").replacing("}", with: "") }
}

extension PageRoute {
    /// A page to look at.
    static func page(
        _ path: String, _ name: String, access: Endpoint.Access = .permission(.read), menu: Menu? = nil,
        _ handler: @escaping Handler
    ) -> PageRoute {
        PageRoute(method: .get, path: path, name: name, access: access, menu: menu, handler: handler)
    }

    /// What a form sends.
    static func form(
        _ path: String, _ name: String, access: Endpoint.Access, _ form: Form = .fields(),
        _ handler: @escaping Handler
    ) -> PageRoute {
        PageRoute(method: .post, path: path, name: name, access: access, form: form, handler: handler)
    }
}
