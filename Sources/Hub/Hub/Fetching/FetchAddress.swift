import Foundation

/// An https address that the hub may read a document from.
public struct FetchAddress: Sendable, Hashable {
    /// The address, as it goes on record.
    public let text: String
    /// The host, in lower case.
    public let host: String
    /// The port.
    public let port: Int
    /// Whether the host may be at an address inside a network.
    public let mayBePrivate: Bool

    /// Takes an address whose host is allowed.
    ///
    /// - Throws: `FetchError`.
    public init(_ text: String, allowed: FetchHosts) throws(FetchError) {
        guard text.utf8.count <= 2000, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }),
            let parts = URLComponents(string: text), parts.scheme?.lowercased() == "https", parts.user == nil,
            parts.password == nil, parts.fragment == nil, let host = parts.host?.lowercased(), !host.isEmpty,
            host.utf8.allSatisfy(FetchHosts.isHostByte)
        else { throw .notAnAddress(String(text.prefix(200))) }
        let port = parts.port ?? 443
        guard let entry = allowed.find(host, port) else {
            throw .hostNotAllowed(port == 443 ? host : "\(host):\(port)")
        }
        (self.text, self.host, self.port, mayBePrivate) = (text, host, port, entry.isPrivate)
    }
}
