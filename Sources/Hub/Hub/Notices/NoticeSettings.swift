public import Response

/// What the hospital says of itself in notices, and how they go out. An administrator writes it as text:
/// one `name = value` a line.
public struct NoticeSettings: Sendable, Hashable {
    /// The paper of letters, and with it where the window of the envelope is.
    public enum Paper: String, Sendable, Hashable, CaseIterable {
        /// Letter size, number 10 envelope.
        case us
        /// A4, DIN 5008 form B.
        case din
    }

    /// What recipients are told of the hospital.
    public var sender: NoticeSender
    /// Where personal pages are reached, such as `https://notices.example.org`.
    public var address: String
    /// The paper of letters.
    public var paper: Paper
    /// The server that takes e-mails; nil where there is none.
    public var mail: MailServer?
    /// How soon, how often, and what is enough.
    public var policy: NoticePolicy

    /// Reads the settings.
    ///
    /// - Parameter text: as it was written.
    /// - Throws: `NoticeError.badSettings` with the line.
    public init(_ text: String) throws(NoticeError) {
        var values: [String: String] = [:]
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = Self.trimmed(line)
            if line.isEmpty || line.hasPrefix("#") { continue }
            let parts = line.split(separator: "=", maxSplits: 1)
            guard parts.count == 2 else { throw .badSettings("Line \(number + 1) is not “name = value”.") }
            let name = Self.trimmed(parts[0])
            guard Self.names.contains(name) || name.hasPrefix("hours.") else {
                throw .badSettings("Line \(number + 1): “\(name)” is no setting.")
            }
            values[name] = Self.trimmed(parts[1])
        }
        try self.init(values)
    }

    private static let names: Set<String> = [
        "hospital", "phone", "return", "address", "paper", "mail.host", "mail.port", "mail.security", "mail.from",
        "mail.user", "mail.trust", "days.attempt", "days.acknowledge", "days.remind", "days.call", "days.link",
        "percent.acknowledge",
    ]

    private init(_ values: [String: String]) throws(NoticeError) {
        func needed(_ name: String) throws(NoticeError) -> String {
            guard let value = values[name] else { throw .badSettings("“\(name)” is missing.") }
            return value
        }
        let hours = values.filter { $0.key.hasPrefix("hours.") }.map { (String($0.key.dropFirst(6)), $0.value) }
        sender = NoticeSender(
            hospital: try needed("hospital"), phone: try needed("phone"),
            hours: Dictionary(hours) { first, _ in first },
            address: (values["return"] ?? "").split(separator: ";").map(Self.trimmed))
        address = try Self.address(try needed("address"))
        guard let paper = Paper(rawValue: values["paper"] ?? "us") else {
            throw .badSettings("“paper” is us or din.")
        }
        self.paper = paper
        mail = try values["mail.host"].map { host throws(NoticeError) in try MailServer(host: host, values) }
        policy = try Self.policy(values)
    }

    /// A link in a message must lead to us over TLS; only a server on this machine may do without.
    private static func address(_ text: String) throws(NoticeError) -> String {
        let address = text.hasSuffix("/") ? String(text.dropLast()) : text
        let isPlain = address.utf8.allSatisfy { (0x21...0x7E).contains($0) && !#"<>"'\"#.utf8.contains($0) }
        let isOurs = address.hasPrefix("http://127.0.0.1") || address.hasPrefix("http://localhost")
        guard isPlain, address.hasPrefix("https://") || isOurs else {
            throw .badSettings("“address” begins with https://, such as https://notices.example.org.")
        }
        return address
    }

    private static func policy(_ values: [String: String]) throws(NoticeError) -> NoticePolicy {
        func number(_ name: String, _ standard: Int) throws(NoticeError) -> Int {
            guard let text = values[name] else { return standard }
            guard let number = Int(text), (1...365).contains(number) else {
                throw .badSettings("“\(name)” is a number from 1 to 365.")
            }
            return number
        }
        var policy = NoticePolicy()
        policy.attemptDays = try number("days.attempt", policy.attemptDays)
        policy.acknowledgeDays = try number("days.acknowledge", policy.acknowledgeDays)
        policy.callDays = try number("days.call", policy.callDays)
        policy.linkDays = try number("days.link", policy.linkDays)
        policy.acknowledgePercent = min(100, try number("percent.acknowledge", policy.acknowledgePercent))
        if let text = values["days.remind"] {
            let days = text.split(separator: ",").compactMap { Int(trimmed($0)) }
            guard days.count == text.split(separator: ",").count, days == days.sorted() else {
                throw .badSettings("“days.remind” are days in order, such as 3, 7.")
            }
            policy.reminderDays = days
        }
        return policy
    }

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
