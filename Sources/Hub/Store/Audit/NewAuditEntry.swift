/// A change of state that is about to be logged.
public struct NewAuditEntry: Sendable, Hashable {
    /// Who: a login, or the name of the program's own part that did it.
    public var actor: String
    /// What happened, in the form `subject.happening`.
    public var kind: String
    /// What it happened to, such as `case/12`.
    public var subject: String
    /// The details, as JSON text.
    public var body: String

    /// A change with all that is logged of it but its place and time.
    public init(actor: String, kind: String, subject: String, body: String = "{}") {
        (self.actor, self.kind, self.subject) = (actor, kind, subject)
        self.body = body
    }
}
