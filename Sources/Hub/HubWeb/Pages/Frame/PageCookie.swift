import Foundation
import HTTPTypes

/// Cookies of the pages beside that of the session. None of them gives anybody any right.
enum PageCookie {
    /// A message for the next page.
    static let flash = "suture_flash"

    /// The cookies of a request, by name.
    static func all(in headers: HTTPFields) -> [String: String] {
        var found: [String: String] = [:]
        for part in (headers[.cookie] ?? "").split(separator: ";") {
            let pair = part.drop(while: \.isWhitespace).split(separator: "=", maxSplits: 1)
            if pair.count == 2 { found[String(pair[0])] = String(pair[1]) }
        }
        return found
    }

    /// A cookie of ours, only for this host, never for scripts, never from another site.
    ///
    /// - Parameter seconds: how long the browser keeps it.
    static func header(_ name: String, _ value: String, seconds: Int, isTLS: Bool) -> String {
        "\(name)=\(value); Path=/; Max-Age=\(seconds); HttpOnly; SameSite=Strict\(isTLS ? "; Secure" : "")"
    }
}

extension Flash {
    /// The longest message that is carried.
    private static let longest = 1000

    /// What a cookie carries.
    private struct Parcel: Codable {
        var text: String
        var undo: Undo?
    }

    /// The message as a cookie's value.
    var cookieValue: String {
        let parcel = Parcel(text: String(text.prefix(Self.longest)), undo: undo)
        // Browsers keep 4,096 bytes of a cookie: rather no button than no message.
        let whole = Self.encoded(parcel)
        let value = whole.utf8.count < 3000 ? whole : Self.encoded(Parcel(text: parcel.text, undo: nil))
        return "\(kind.rawValue).\(value)"
    }

    private static func encoded(_ parcel: Parcel) -> String {
        let data = (try? JSONEncoder().encode(parcel)) ?? Data()
        return data.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    /// The message of a cookie's value; nil for anything else.
    init?(cookieValue: String) {
        let parts = cookieValue.split(separator: ".", maxSplits: 1)
        guard parts.count == 2, let kind = Kind(rawValue: String(parts[0])) else { return nil }
        var text = parts[1].replacing("-", with: "+").replacing("_", with: "/")
        text += String(repeating: "=", count: (4 - text.count % 4) % 4)
        guard let data = Data(base64Encoded: String(text)), data.count <= 4096,
            let parcel = try? JSONDecoder().decode(Parcel.self, from: data)
        else { return nil }
        self.init(kind: kind, text: parcel.text, undo: parcel.undo)
    }
}
