import Hub

/// What the handler of a page is given.
struct PageRequest: Sendable {
    /// Who asks, for what, and the hub to ask.
    let call: APIRequest
    /// The path and query as they came, to come back to.
    let address: String
    /// What the query says; a name may come more than once.
    let query: Fields
    /// What the form says.
    let form: Fields
    /// The files that came with the form.
    let files: [FormFile]
    /// What others of our cookies say, by name.
    let cookies: [String: String]

    /// Who asks.
    ///
    /// - Throws: `AccessError.notSignedIn` for nobody.
    var principal: Principal {
        get throws(AccessError) { try call.principal }
    }

    /// What forms of this session send along; empty for nobody.
    var formToken: String {
        if case .session(_, let token) = call.caller.proof { token } else { "" }
    }
}
