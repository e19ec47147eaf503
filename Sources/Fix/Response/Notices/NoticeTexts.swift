/// The fixed words of notices in one language, read from a text file that a translator can write.
///
/// A line is a name, an equals sign and the words; `#` begins a comment. What stands in braces is filled in. The
/// instructions are not among them: they come from the plan of a case.
public struct NoticeTexts: Sendable, Hashable {
    /// The language, such as `es` (BCP 47).
    public let language: String
    private let texts: [String: String]

    /// The names that every language needs. A counted text has two: with `.one` and with `.other`.
    public static let names: [String] =
        [
            "language", "subject", "heading.patient", "heading.place", "hello", "about.patient.one",
            "about.patient.other", "about.place.one", "about.place.other", "why", "keep_using", "steps.one",
            "steps.other", "today", "other_language", "your_page", "your_code", "only_you", "until", "call_us",
            "call_trust", "thanks", "sms",
        ]
        + [
            "step", "done", "help", "not_mine", "saved", "all_done", "your_steps", "step_done", "help_title",
            "help_unclear", "help_cannot", "help_strange", "help_call", "help_send", "help_sent", "not_mine_title",
            "not_mine_hint", "not_mine_yes", "not_mine_sent", "back", "gone", "gone_hint", "gone_phone",
        ].map { "page.\($0)" } + ["open", "time", "leave_none", "asked", "close"].map { "call.\($0)" }

    /// Reads the texts of a language.
    ///
    /// - Throws: ``NoticeTextsError`` where a line is none, or a name is missing, unknown or there twice.
    public init(_ file: String, language: String) throws(NoticeTextsError) {
        var texts: [String: String] = [:]
        for (number, line) in file.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let text = Self.trimmed(line)
            if text.isEmpty || text.hasPrefix("#") { continue }
            let parts = text.split(separator: "=", maxSplits: 1)
            guard parts.count == 2 else { throw NoticeTextsError(language, .noText(line: number + 1)) }
            let name = Self.trimmed(parts[0])
            guard Self.names.contains(name) else { throw NoticeTextsError(language, .unknown(name)) }
            guard texts.updateValue(Self.trimmed(parts[1]), forKey: name) == nil else {
                throw NoticeTextsError(language, .twice(name))
            }
        }
        if let missing = Self.names.first(where: { texts[$0] == nil }) {
            throw NoticeTextsError(language, .missing(missing))
        }
        (self.language, self.texts) = (language, texts)
    }

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }

    /// What the language calls itself.
    public var name: String { self["language"] }

    /// All texts by name, but for the language's own name.
    public var all: [String: String] { texts.filter { $0.key != "language" } }

    /// A text, with what stands in braces filled in.
    public subscript(_ name: String, values: [String: String] = [:]) -> String {
        Self.fill(texts[name] ?? "", values)
    }

    /// A text that counts.
    public func counted(_ name: String, _ count: Int, _ values: [String: String] = [:]) -> String {
        let form = count == 1 ? "one" : "other"
        return self["\(name).\(form)", values.merging(["count": String(count)]) { one, _ in one }]
    }

    /// Fills in what stands in braces, once: what is filled in is not looked at again.
    private static func fill(_ text: String, _ values: [String: String]) -> String {
        var (result, rest) = ("", Substring(text))
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: open)..<close])
            result += rest[..<open]
            result += values[name] ?? String(rest[open...close])
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}

/// Why a file is not the texts of a language.
public struct NoticeTextsError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong.
    public enum Fault: Sendable, Hashable {
        case noText(line: Int)
        case unknown(String)
        case twice(String)
        case missing(String)
    }

    /// The language.
    public let language: String
    /// What is wrong.
    public let fault: Fault

    init(_ language: String, _ fault: Fault) {
        (self.language, self.fault) = (language, fault)
    }

    /// What is wrong, and what to do.
    public var description: String {
        let file = "The texts of notices in “\(language)”"
        return switch fault {
        case .noText(let line): "\(file): line \(line) has no “name = text”."
        case .unknown(let name): "\(file) have a text “\(name)” that nothing uses; take the names from en.txt."
        case .twice(let name): "\(file) have “\(name)” twice; keep one."
        case .missing(let name): "\(file) have no “\(name)”; translate it from en.txt."
        }
    }
}
