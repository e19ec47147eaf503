/// Why a list of events is no case.
public enum FoldError: Error, Sendable, Hashable, CustomStringConvertible {
    /// No event, or one other than `opened` first.
    case notOpened
    /// An event out of its place: the number expected and the number found.
    case outOfOrder(expected: Int, found: Int)
    /// An event of a type that this version does not know, written by a newer one.
    case unknownType(String, sequence: Int)
    /// A second `opened`.
    case openedTwice(sequence: Int)

    /// What is wrong and what to do.
    public var description: String {
        switch self {
        case .notOpened:
            "the first event of a case must be “opened”; read its events from the beginning"
        case .outOfOrder(let expected, let found):
            "event \(found) came where event \(expected) was expected; read the case's events in order and without gaps"
        case .unknownType(let type, let sequence):
            "event \(sequence) is of the unknown type “\(type)”; use the Suture that wrote it, or a newer one"
        case .openedTwice(let sequence):
            "event \(sequence) opens the case a second time; the events of two cases were mixed"
        }
    }
}
