import Foundation

/// Where a message goes and what it says: sealed until it is gone.
struct OutgoingWords: Sendable, Hashable, Codable {
    /// The e-mail address.
    var to: String
    /// The name of the message, by which one that comes twice is known.
    var id: String
    /// The subject.
    var subject: String
    /// What it says.
    var body: String

    private static let place = "outgoing"

    func sealed(with key: ContactKey) throws -> [UInt8] {
        try key.seal(Array(try JSONEncoder().encode(self)), for: Self.place)
    }

    init(to: String, id: String, subject: String, body: String) {
        (self.to, self.id, self.subject, self.body) = (to, id, subject, body)
    }

    init(sealed bytes: [UInt8], with key: ContactKey) throws {
        let data = Data(try key.open(bytes, for: Self.place))
        guard let words = try? JSONDecoder().decode(OutgoingWords.self, from: data) else {
            throw ContactError.damaged
        }
        self = words
    }
}
