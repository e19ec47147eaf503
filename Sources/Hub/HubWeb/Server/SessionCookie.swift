import HTTPTypes
import Hummingbird

/// The cookie that keeps somebody signed in: only for this host, never for scripts, never from another site.
enum SessionCookie {
    static let name = "suture_session"

    static func secret(in headers: HTTPFields) -> String? {
        for part in (headers[.cookie] ?? "").split(separator: ";") {
            let pair = part.drop(while: \.isWhitespace).split(separator: "=", maxSplits: 1)
            if pair.count == 2, pair[0] == name { return String(pair[1]) }
        }
        return nil
    }

    static func header(secret: String, isTLS: Bool) -> String {
        "\(name)=\(secret); Path=/; HttpOnly; SameSite=Strict\(isTLS ? "; Secure" : "")"
    }

    static func end(isTLS: Bool) -> String {
        "\(name)=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict\(isTLS ? "; Secure" : "")"
    }
}
