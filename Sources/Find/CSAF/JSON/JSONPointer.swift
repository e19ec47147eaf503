/// The text form of places in a JSON text (RFC 6901).
public enum JSONPointer {
    /// A member name as it stands in a pointer: `~` as `~0`, `/` as `~1`.
    public static func escape(_ name: String) -> String {
        guard name.utf8.contains(where: { $0 == 0x7E || $0 == 0x2F }) else { return name }
        var result = ""
        for character in name.unicodeScalars {
            switch character {
            case "~": result += "~0"
            case "/": result += "~1"
            default: result.unicodeScalars.append(character)
            }
        }
        return result
    }

    /// The member names and indices of a pointer; nil when it is neither empty nor begins with a slash.
    public static func tokens(_ pointer: String) -> [String]? {
        guard let first = pointer.utf8.first else { return [] }
        guard first == .slash else { return nil }
        return pointer.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map(unescape)
    }

    /// The position in an array that a token names: digits only, no needless zero (RFC 6901, section 4).
    static func position(_ token: String) -> Int? {
        guard token.utf8.allSatisfy(\.isDigit), token.utf8.count == 1 || token.utf8.first != .zero else { return nil }
        return Int(token)
    }

    private static func unescape(_ token: Substring) -> String {
        guard token.utf8.contains(0x7E) else { return String(token) }
        var result = ""
        var tilde = false
        for character in token.unicodeScalars {
            if tilde {
                result.unicodeScalars.append(character == "1" ? "/" : character == "0" ? "~" : character)
                tilde = false
            } else if character == "~" {
                tilde = true
            } else {
                result.unicodeScalars.append(character)
            }
        }
        return result
    }
}
