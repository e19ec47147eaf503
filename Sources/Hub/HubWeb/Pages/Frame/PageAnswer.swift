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
    /// What stands around it.
    var frame = Frame.house
    /// Whether nobody between here and the reader, and not even their browser, may keep it.
    var isConfidential = false

    /// What stands around a page.
    enum Frame: Sendable, Hashable {
        /// Menu and all, for those who work here.
        case house
        /// Only the page, in large type, for somebody who was sent a link.
        case person(language: String)
        /// Only paper.
        case print
    }
    /// Whether it shows something that is under way: the script looks again by itself.
    var isUnderWay = false
}

/// A message that the next page shows.
struct Flash: Sendable, Hashable {
    enum Kind: String, Sendable { case done, note, problem }

    var kind: Kind
    var text: String
    /// What takes it back, where nothing was destroyed.
    var undo: Undo?

    /// A form of one button.
    struct Undo: Sendable, Hashable, Codable {
        var action: String
        var fields: [[String]]

        init(_ action: String, _ fields: [(String, String)] = []) {
            (self.action, self.fields) = (action, fields.map { [$0.0, $0.1] })
        }
    }

    static func done(_ text: String, undo: Undo? = nil) -> Flash { Flash(kind: .done, text: text, undo: undo) }
    static func note(_ text: String) -> Flash { Flash(kind: .note, text: text) }
}
