import HTTPTypes
import Hub

/// Somebody's request for a page, as far as the layout must know it.
struct PageVisit: Sendable {
    /// Who asks; nobody before sign-in.
    var caller: Caller
    /// The path without the query.
    var path: String
    /// The message that the last page left.
    var flash: Flash?
    /// Whether only the main part is asked for, to put it into a page that is shown already.
    var isFragment: Bool
    /// The secret that the session's cookie holds from now on, when it is a new one.
    var newSecret: String?

    /// The same visit without what belongs to one session alone: for a page that is kept.
    var forKeeping: PageVisit {
        var visit = self
        visit.newSecret = nil
        if case .session(let secret, _) = caller.proof {
            visit.caller.proof = .session(secret: secret, formToken: FormMark.text)
        }
        return visit
    }
}

/// What the layout is filled with.
struct LayoutModel: Sendable {
    let title: String
    let body: String
    let language: String
    let style: String
    let script: String
    let icon: String
    let menu: [MenuItem]
    let person: PersonModel?
    let flash: FlashModel?
    let live: String?
    let refresh: String?
    let isUnderWay: Bool
}

/// Who is signed in.
struct PersonModel: Sendable {
    let name: String
    let role: String
    let token: String
}

/// A message at the head of a page.
struct FlashModel: Sendable {
    let text: String
    let word: String
    let style: String
    let undo: ButtonModel?

    init(_ flash: Flash, token: String?) {
        text = flash.text
        undo = token.flatMap { token in
            flash.undo.map { undo in
                ButtonModel(
                    Address.own(undo.action), "Undo", token: token,
                    fields: undo.fields.filter { $0.count == 2 }.map { ($0[0], $0[1]) }, style: "quiet")
            }
        }
        style = flash.kind.rawValue
        word =
            switch flash.kind {
            case .done: "Done"
            case .note: "Note"
            case .problem: "Not done"
            }
    }
}
