/// Who says what leaves the house: the hospital.
public struct Issuer: Sendable, Hashable, Codable {
    /// Its name.
    public var name: String
    /// An address of its own on the web, which makes its ids unlike those of others.
    public var namespace: String

    /// An issuer.
    ///
    /// - Returns: nil when the name is empty or too long, or the namespace is no address that begins with `https://`.
    public init?(name: String, namespace: String) {
        let isPlain = namespace.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"\"<>\\^`{|}".utf8.contains($0) }
        guard (1...200).contains(name.count), name.contains(where: { !$0.isWhitespace }), isPlain,
            namespace.hasPrefix("https://"), (12...300).contains(namespace.utf8.count)
        else { return nil }
        self.name = name
        self.namespace = namespace.hasSuffix("/") ? String(namespace.dropLast()) : namespace
    }
}

/// Why no VEX was written.
public enum VEXError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The case says nothing about any product.
    case nothingToSay(caseID: String)

    /// What is wrong, and what to do.
    public var description: String {
        switch self {
        case .nothingToSay(let id):
            "Case \(id) has no device with a vulnerability, so there is nothing to say. Match first."
        }
    }
}
