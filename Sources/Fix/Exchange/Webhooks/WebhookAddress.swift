public import Foundation

/// An address that messages may be sent to: over TLS, or to this machine itself.
public struct WebhookAddress: Sendable, Hashable {
    /// The address.
    public let url: URL
    /// The machine, for lists and logs: paths of such addresses often hold secrets.
    public let host: String

    /// An address as an administrator typed it.
    ///
    /// - Returns: nil when it is no address, has a password in it, or would send in the clear to another machine.
    public init?(_ text: String) {
        guard text.utf8.count <= 2000, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }),
            let parts = URLComponents(string: text), let url = parts.url, let host = parts.host, !host.isEmpty,
            parts.user == nil, parts.password == nil, parts.fragment == nil
        else { return nil }
        switch parts.scheme?.lowercased() {
        case "https": break
        case "http": guard Self.isLoopback(host) else { return nil }
        default: return nil
        }
        (self.url, self.host) = (url, host)
    }

    private static func isLoopback(_ host: String) -> Bool {
        if ["localhost", "::1", "[::1]"].contains(host.lowercased()) { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }
}
