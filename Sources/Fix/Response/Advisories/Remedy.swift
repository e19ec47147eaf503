/// One remedy as an advisory offers it, word for word.
public struct Remedy: Sendable, Hashable, Codable {
    /// Where it stands in the document: a JSON pointer, or a heading of a bulletin.
    public var pointer: String
    /// CSAF's category (`vendor_fix`, `mitigation`, …); empty when the source has none.
    public var category: String
    /// The text, as written.
    public var text: String
    /// The vulnerabilities it is for; empty for all of the advisory's.
    public var vulnerabilities: [String]

    /// A remedy of an advisory.
    public init(pointer: String, category: String = "", text: String, vulnerabilities: [String] = []) {
        self.pointer = pointer
        self.category = category
        self.text = text
        self.vulnerabilities = vulnerabilities
    }
}
