/// A server's answer to a command (RFC 5321, section 4.2).
struct SMTPReply: Sendable, Hashable {
    /// The three digits.
    var code: Int
    /// The text of its lines.
    var lines: [String]

    /// Whether it went well.
    var isGood: Bool { (200..<400).contains(code) }
    /// Whether it is no use to ask again.
    var isPermanent: Bool { (500..<600).contains(code) }

    /// The digits, and those of RFC 3463 where the server gives them; never its words, which may hold an address.
    var summary: String {
        let status = lines.first?.split(separator: " ").first.map(String.init) ?? ""
        let isStatus = status.split(separator: ".").count == 3 && status.allSatisfy { $0.isNumber || $0 == "." }
        return isStatus ? "\(code) \(status)" : "\(code)"
    }

    /// Takes one line of an answer in.
    ///
    /// - Returns: the line's digits and text, and whether the answer ends with it; nil when it is no such line.
    static func line(_ text: String) -> (code: Int, text: String, isLast: Bool)? {
        let digits = text.prefix(3)
        guard digits.count == 3, let code = Int(digits), (200..<600).contains(code) else { return nil }
        let rest = text.dropFirst(3)
        guard let sign = rest.first else { return (code, "", true) }
        guard sign == " " || sign == "-" else { return nil }
        return (code, String(rest.dropFirst()), sign == " ")
    }
}
