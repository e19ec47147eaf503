import HTTPTypes

/// What the handler of a page answers.
enum PageAnswer: Sendable {
    /// A page to show.
    case page(PageView)
    /// Something was done: look there, and be told this.
    case go(to: String, Flash? = nil, cookies: [String] = [])
    /// Bytes as they are.
    case file(APIResponse)
}

/// A page before it is HTML.
struct PageView: Sendable {
    /// What the window is called.
    var title: String
    /// The template, by its path in `Templates` without the ending.
    var template: String
    /// What the template is filled with.
    var model: any Sendable
    /// Which subjects of the audit log change this page, such as `case/12`; `*` for all, empty for none.
    var live: [String] = []
    /// The status of the answer.
    var status: HTTPResponse.Status = .ok
    /// Cookies to set.
    var cookies: [String] = []
    /// Where the browser is to go on by itself, at once; nil to stay.
    var refresh: String?
}

/// A message that the next page shows.
struct Flash: Sendable, Hashable {
    enum Kind: String, Sendable { case done, note, problem }

    var kind: Kind
    var text: String

    static func done(_ text: String) -> Flash { Flash(kind: .done, text: text) }
    static func note(_ text: String) -> Flash { Flash(kind: .note, text: text) }
}
