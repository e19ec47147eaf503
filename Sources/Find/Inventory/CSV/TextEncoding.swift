/// The character encodings in which equipment databases export.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
    /// UTF-8, with or without a byte order mark.
    case utf8
    /// Windows-1252, the "ANSI" of western spreadsheets.
    case windows1252
    /// UTF-16, least significant byte first.
    case utf16LittleEndian
    /// UTF-16, most significant byte first.
    case utf16BigEndian
}
