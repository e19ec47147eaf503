/// Where a version stands among the versions that an expression lists.
public enum ListPosition: Sendable, Hashable {
    /// Older than every listed version.
    case olderThanAll
    /// Newer than one and older than another, but none of them.
    case between
    /// Newer than every listed version.
    case newerThanAll
    /// One of them.
    case amongThem
}
