/// A model number, serial number or stock keeping unit of an advisory, which may stand for many.
///
/// In both editions `?` stands for one character and `*` for any number, none included. CSAF 2.0 (3.1.3.3.3) lets a
/// number be abbreviated: it may stop at any point, so a number that only begins like the pattern is a partial match,
/// and a backslash is an ordinary character. CSAF 2.1 anchors the pattern at both ends, allows one `*`, and escapes
/// `?`, `*` and `\` with a backslash.
public struct WildcardPattern: Sendable, Hashable {
    /// Whose rules hold.
    public enum Edition: Sendable, Hashable {
        /// CSAF 2.0.
        case csaf20
        /// CSAF 2.1.
        case csaf21
    }

    /// How a number meets a pattern.
    public enum Outcome: Sendable, Hashable {
        /// The pattern describes the whole number.
        case whole
        /// The number goes on where the pattern stops: the same under CSAF 2.0 if the pattern is an abbreviation.
        case beginning
        /// The number is another one.
        case none
    }

    private enum Token: Hashable {
        case character(Character)
        case one
        case many
    }

    /// The pattern as written.
    public let text: String
    /// Whose rules hold.
    public let edition: Edition
    private let tokens: [Token]

    /// Reads a pattern under the rules of an edition; every text is a pattern.
    public init(_ text: String, edition: Edition) {
        self.text = text
        self.edition = edition
        var tokens: [Token] = []
        var escaped = false
        for character in text {
            switch (character, escaped) {
            case ("\\", false) where edition == .csaf21: escaped = true
            case ("?", false): tokens.append(.one)
            case ("*", false): tokens.append(.many)
            default:
                tokens.append(.character(character))
                escaped = false
            }
        }
        // A backslash at the end escapes nothing; it can only mean itself.
        if escaped { tokens.append(.character("\\")) }
        self.tokens = tokens
    }

    /// Whether the pattern holds a wildcard.
    public var hasWildcards: Bool { tokens.contains { $0 == .one || $0 == .many } }

    /// Whether the pattern breaks its edition's rule on `*`: only one in CSAF 2.1, no two in a row in 2.0.
    public var breaksRules: Bool {
        switch edition {
        case .csaf20: text.contains("**")
        case .csaf21: tokens.count { $0 == .many } > 1
        }
    }

    /// Compares a number with the pattern, upper and lower case apart.
    public func match(_ number: String) -> Outcome {
        let characters = Array(number)
        guard !tokens.isEmpty, !characters.isEmpty else { return .none }
        if Self.matches(tokens, characters) { return .whole }
        guard edition == .csaf20, tokens.last != .many else { return .none }
        return Self.matches(tokens + [.many], characters) ? .beginning : .none
    }

    /// Matches from left to right; on a mismatch the last `*` takes one character more. Time is at most tokens × characters.
    private static func matches(_ tokens: [Token], _ characters: [Character]) -> Bool {
        var token = 0
        var position = 0
        var retry: (token: Int, position: Int)?
        while position < characters.count {
            if token < tokens.count, tokens[token] == .many {
                retry = (token + 1, position)
                token += 1
            } else if token < tokens.count, tokens[token] == .one || tokens[token] == .character(characters[position]) {
                token += 1
                position += 1
            } else if let last = retry {
                retry = (last.token, last.position + 1)
                token = last.token
                position = last.position + 1
            } else {
                return false
            }
        }
        return tokens[token...].allSatisfy { $0 == .many }
    }
}
