/// The server that takes e-mails, and how it is spoken to.
public struct MailServer: Sendable, Hashable {
    /// How what is said is kept from others.
    public enum Security: String, Sendable, Hashable, CaseIterable {
        /// TLS begins with the STARTTLS command (RFC 3207); a server without it gets nothing.
        case starttls
        /// None: only for a server on this machine.
        case none
    }

    /// Its name or address.
    public var host: String
    /// Its port.
    public var port: Int
    /// How what is said is kept from others.
    public var security: Security
    /// The address that e-mails come from.
    public var from: String
    /// Who signs in; nil where nobody has to.
    public var user: String?
    /// A file of certificates in PEM that are trusted; nil for those that the system trusts.
    public var trust: String?

    /// A server.
    public init(
        host: String, port: Int = 587, security: Security = .starttls, from: String, user: String? = nil,
        trust: String? = nil
    ) {
        (self.host, self.port, self.security) = (host, port, security)
        (self.from, self.user, self.trust) = (from, user, trust)
    }

    init(host: String, _ values: [String: String]) throws(NoticeError) {
        guard let port = Int(values["mail.port"] ?? "587"), (1...65_535).contains(port) else {
            throw .badSettings("“mail.port” is a number from 1 to 65535.")
        }
        guard let security = Security(rawValue: values["mail.security"] ?? "starttls") else {
            throw .badSettings("“mail.security” is starttls or none.")
        }
        guard security == .starttls || ["127.0.0.1", "::1", "localhost"].contains(host) else {
            throw .badSettings(
                "without TLS patients' messages can be read on the way: “mail.security” must be starttls.")
        }
        guard let from = values["mail.from"], Contact.isEmail(from) else {
            throw .badSettings("“mail.from” is an e-mail address.")
        }
        self.init(
            host: host, port: port, security: security, from: from, user: values["mail.user"],
            trust: values["mail.trust"])
    }
}
