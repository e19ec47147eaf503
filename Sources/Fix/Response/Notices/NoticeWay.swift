/// A way to reach somebody, or by which they answer.
public enum NoticeWay: String, Sendable, Hashable, Codable, CaseIterable {
    /// An e-mail.
    case email
    /// A text message on a phone.
    case text
    /// A letter by post.
    case letter
    /// A call by staff.
    case call
    /// The personal page: only for answers.
    case page
}
