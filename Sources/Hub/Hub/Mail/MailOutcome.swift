/// What came of handing a message over. The words hold no address: servers like to repeat them.
public enum MailOutcome: Sendable, Hashable {
    /// The other side took it.
    case accepted
    /// It will never take it for this recipient.
    case rejected(String)
    /// Not now: it is tried again.
    case later(String)
}
