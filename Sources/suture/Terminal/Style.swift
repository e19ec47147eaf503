import Matching

/// Colours and weights for a terminal; words say the same without them.
struct Style {
    /// Whether anything is dressed at all.
    let isOn: Bool

    /// The ways in which text stands out.
    enum Look: String {
        case plain = ""
        case bold = "1"
        case dim = "2"
        case red = "1;31"
        case yellow = "33"
        case green = "32"
        case cyan = "36"
    }

    /// The text in this look.
    func callAsFunction(_ text: String, _ look: Look) -> String {
        isOn && look != .plain && !text.isEmpty ? "\u{1B}[\(look.rawValue)m\(text)\u{1B}[0m" : text
    }
}

extension Verdict {
    /// The verdict in words.
    var words: String {
        switch self {
        case .affected: "affected"
        case .notAffected: "not affected"
        case .needsReview: "needs review"
        case .unrelated: "unrelated"
        }
    }

    /// How the verdict stands out.
    var look: Style.Look {
        switch self {
        case .affected: .red
        case .needsReview: .yellow
        case .notAffected: .green
        case .unrelated: .dim
        }
    }
}
