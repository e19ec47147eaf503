import Foundation
import Matching

/// Lists kept in one column as JSON.
///
/// Written by hand, since one advisory can bring ten thousand of them at once and must be quick; read by Foundation.
enum JSONText {
    static func array(_ texts: [String]) -> String {
        var json = "["
        for text in texts {
            if json.utf8.count > 1 { json += "," }
            append(text, to: &json)
        }
        return json + "]"
    }

    static func array(_ reasons: [MatchReason]) -> String {
        var json = "["
        for reason in reasons {
            json += json.utf8.count > 1 ? ",{\"code\":" : "{\"code\":"
            append(reason.code, to: &json)
            json += ",\"text\":"
            append(reason.text, to: &json)
            json += "}"
        }
        return json + "]"
    }

    static func texts(_ json: String) throws(StoreError) -> [String] { try decode(json) }

    static func reasons(_ json: String) throws(StoreError) -> [MatchReason] { try decode(json) }

    private static func decode<Value: Decodable>(_ json: String) throws(StoreError) -> Value {
        do { return try JSONDecoder().decode(Value.self, from: Data(json.utf8)) } catch {
            throw StoreError(
                .corrupt, "A verdict's list is not JSON of the expected form.", advice: "Run the match again.")
        }
    }

    /// A JSON string (RFC 8259, section 7).
    private static func append(_ text: String, to json: inout String) {
        json += "\""
        defer { json += "\"" }
        guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x5C || $0 < 0x20 }) else {
            json += text
            return
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": json += "\\\""
            case "\\": json += "\\\\"
            case "\u{0}"..<"\u{20}":
                let digits = String(scalar.value, radix: 16)
                json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: json.unicodeScalars.append(scalar)
            }
        }
    }
}
