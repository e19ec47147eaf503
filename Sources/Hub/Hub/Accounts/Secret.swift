import Crypto
import Foundation

/// A random secret as text, and the digest under which it is kept.
enum Secret {
    /// 256 bits, in the alphabet of addresses (base64url).
    static func make(_ random: RandomBytes, prefix: String = "") -> String {
        prefix + base64url(random(32))
    }

    /// The digest under which a secret is kept. The secret has 256 random bits: no salt or slow hash adds to that.
    static func hash(_ secret: String) -> String { Digest.sha256(Array(secret.utf8)) }

    /// A token against forged requests, tied to a session without telling its secret.
    static func formToken(for secret: String) -> String {
        let key = SymmetricKey(data: Data(secret.utf8))
        return base64url(Array(HMAC<SHA256>.authenticationCode(for: Data("suture-form".utf8), using: key)))
    }

    /// Compares without telling by its time where two texts differ.
    static func same(_ one: String, _ other: String) -> Bool {
        let (left, right) = (Array(one.utf8), Array(other.utf8))
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// Base64 in the alphabet of addresses, without padding (RFC 4648, section 5).
    static func base64url(_ bytes: [UInt8]) -> String {
        Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }
}
