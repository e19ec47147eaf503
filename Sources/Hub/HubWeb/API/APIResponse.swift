import HTTPTypes
import Hummingbird

/// What a handler answers.
struct APIResponse: Sendable {
    var status: HTTPResponse.Status
    var headers: HTTPFields
    var body: Body

    enum Body: Sendable {
        case bytes([UInt8])
        case stream(@Sendable (inout any ResponseBodyWriter) async throws -> Void)
    }

    /// JSON.
    static func json(_ value: JSON, status: HTTPResponse.Status = .ok, version: Int64? = nil) -> APIResponse {
        var headers: HTTPFields = [.contentType: "application/json", .cacheControl: "no-store"]
        if let version { headers[.eTag] = "\"\(version)\"" }
        return APIResponse(status: status, headers: headers, body: .bytes(value.bytes))
    }

    /// Something made, and where it is.
    static func made(_ value: JSON, at location: String, version: Int64? = nil) -> APIResponse {
        var answer = json(value, status: .created, version: version)
        answer.headers[.location] = location
        return answer
    }

    /// Nothing to say.
    static var empty: APIResponse {
        APIResponse(status: .noContent, headers: [.cacheControl: "no-store"], body: .bytes([]))
    }

    /// Bytes as they are, as a file to keep.
    static func file(_ bytes: [UInt8], type: String, name: String) -> APIResponse {
        APIResponse(
            status: .ok,
            headers: [
                .contentType: type, .cacheControl: "no-store",
                .contentDisposition: "attachment; filename=\"\(HeaderText.fileName(name))\"",
            ], body: .bytes(bytes))
    }
}

/// Text that may stand in a header.
enum HeaderText {
    /// A file name of plain characters; others become `_`.
    static func fileName(_ name: String) -> String {
        let safe = name.unicodeScalars.map { scalar -> Character in
            let isPlain = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            return scalar.isASCII && (isPlain || "._- ".unicodeScalars.contains(scalar)) ? Character(scalar) : "_"
        }
        return safe.isEmpty ? "file" : String(safe.prefix(120))
    }
}
