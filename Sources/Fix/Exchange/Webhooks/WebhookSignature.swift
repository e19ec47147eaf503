import Crypto
import Foundation

/// How a message is signed, so that its receiver can tell that it is ours, whole and recent.
///
/// The scheme is that of Standard Webhooks 1.0: HMAC-SHA-256 over `id.timestamp.body`, in Base64 behind `v1,`.
public struct WebhookSignature: Sendable {
    private let key: SymmetricKey

    /// The header that names the message: the same at every attempt.
    public static let idHeader = "webhook-id"
    /// The header that says when the attempt was made, in seconds since 1970.
    public static let timestampHeader = "webhook-timestamp"
    /// The header that holds the signature.
    public static let signatureHeader = "webhook-signature"

    /// Signs with a secret of 24 to 64 bytes.
    public init(secret: [UInt8]) { key = SymmetricKey(data: secret) }

    /// The secret as people copy it.
    public static func text(of secret: [UInt8]) -> String { "whsec_" + Data(secret).base64EncodedString() }

    /// What the signature header says.
    ///
    /// - Parameters:
    ///   - id: the message's name; it has no dot.
    ///   - seconds: when the attempt is made, since 1970.
    ///   - body: what is sent, byte for byte.
    public func header(id: String, seconds: Int64, body: [UInt8]) -> String {
        let signed = Array("\(id).\(seconds).".utf8) + body
        let code = HMAC<SHA256>.authenticationCode(for: signed, using: key)
        return "v1," + Data(code).base64EncodedString()
    }
}
