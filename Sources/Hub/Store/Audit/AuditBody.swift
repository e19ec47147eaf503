import Foundation

/// The details of a logged change, as JSON with its members in order.
public enum AuditBody {
    /// Texts by name.
    public static func json(_ members: [String: String]) -> String { json(encoding: members) }

    /// Any value that can be encoded.
    ///
    /// Values that are logged have no number that JSON cannot say, so that encoding them does not fail; if one ever
    /// did, the line says so and is still written.
    public static func json(encoding value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(value) else { return #"{"unreadable":true}"# }
        return String(decoding: data, as: UTF8.self)
    }
}
