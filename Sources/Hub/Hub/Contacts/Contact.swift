import Foundation
public import Response

/// How to reach one person, or one ward or clinic.
public struct Contact: Sendable, Hashable, Codable {
    /// The inventory's patient contact reference, or the name of the ward or clinic.
    public var reference: String
    /// The name, as it stands on a letter.
    public var name: String
    /// The address, a line each.
    public var address: [String]
    /// The e-mail address; empty where there is none.
    public var email: String
    /// The phone number; empty where there is none.
    public var phone: String
    /// The language that the person reads, such as `es`.
    public var language: String
    /// The way that the person prefers; nil where they said nothing.
    public var preferred: NoticeWay?

    /// A contact.
    public init(
        reference: String, name: String, address: [String] = [], email: String = "", phone: String = "",
        language: String = ActionDraft.language, preferred: NoticeWay? = nil
    ) {
        (self.reference, self.name, self.address) = (reference, name, address)
        (self.email, self.phone) = (email, phone)
        (self.language, self.preferred) = (language, preferred)
    }

    /// Whether this way leads to the person.
    public func has(_ way: NoticeWay) -> Bool {
        switch way {
        case .email: !email.isEmpty
        case .text, .call: !phone.isEmpty
        case .letter: !address.isEmpty
        case .page: false
        }
    }

    /// The way to take: the preferred one where it leads anywhere, or else the first that does.
    public var way: NoticeWay? {
        if let preferred, has(preferred) { return preferred }
        return [NoticeWay.email, .letter, .call].first(where: has)
    }

    /// Whether a text is an e-mail address that can stand in a header: one at sign, no space, no control character.
    static func isEmail(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && text.utf8.count <= 254
            && text.utf8.allSatisfy { (0x21...0x7E).contains($0) && !#"<>(),;:"\"#.utf8.contains($0) }
    }

    func sealed(with key: ContactKey) throws -> [UInt8] {
        try key.seal(Array(try JSONEncoder().encode(self)), for: "contact/\(reference)")
    }

    init(sealed bytes: [UInt8], reference: String, with key: ContactKey) throws {
        let data = Data(try key.open(bytes, for: "contact/\(reference)"))
        guard let contact = try? JSONDecoder().decode(Contact.self, from: data) else { throw ContactError.damaged }
        self = contact
    }
}
