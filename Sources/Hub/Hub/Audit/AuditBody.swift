import Foundation

/// The details of a logged change, as JSON with its members in order.
enum AuditBody {
    static func json(_ members: [String: String]) -> String { json(encoding: members) }

    /// Values that are logged have no number that JSON cannot say, so that encoding them does not fail; if one ever
    /// did, the line says so and is still written.
    static func json(encoding value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(value) else { return #"{"unreadable":true}"# }
        return String(decoding: data, as: UTF8.self)
    }
}
