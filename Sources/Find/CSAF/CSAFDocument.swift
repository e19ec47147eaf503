/// A security advisory in the Common Security Advisory Framework, version 2.0 or 2.1, whole.
///
/// Reading is lenient: a document that breaks rules is read as far as it makes sense, and `notes` says what was odd.
/// What CSAF does not define is kept in `json` and listed in `unknownMembers`.
public struct CSAFDocument: Sendable {
    /// The document as JSON, with its original bytes.
    public let json: JSONDocument
    /// What the document says about itself.
    public let meta: DocumentMeta
    /// Its products.
    public let productTree: ProductTree
    /// Its vulnerabilities.
    public let vulnerabilities: [Vulnerability]
    /// What was odd, at most 1,000 entries.
    public let readNotes: [ReadNote]
    /// Members that CSAF does not define.
    public let unknownMembers: [UnknownMember]

    /// Reads a document from its bytes.
    ///
    /// Throws a `CSAFError` when the bytes are not JSON, not CSAF, or have no tracking id.
    public init(bytes: [UInt8], limits: JSONLimits = .default) throws(CSAFError) {
        let json: JSONDocument
        do throws(JSONError) {
            json = try JSONDocument(bytes, limits: limits)
        } catch {
            throw CSAFError(
                code: .notJSON(error), pointer: error.pointer, reason: error.reason, advice: error.advice)
        }
        try self.init(json: json)
    }

    /// Reads a document from JSON that was parsed before.
    ///
    /// Throws a `CSAFError` when it is not CSAF or has no tracking id.
    public init(json: JSONDocument) throws(CSAFError) {
        try Self.check(json)
        let version = json.root["document"]?["csaf_version"]?.string
        var reader = ModelReader(edition: version == "2.1" ? .csaf21 : .csaf20)
        var meta = DocumentMeta()
        var tree = ProductTree()
        var vulnerabilities: [Vulnerability] = []
        var members = json.root.rawMembers
        while let (key, value) = members.next() {
            switch key {
            case "document": meta = DocumentMeta(value, &reader)
            case "product_tree": tree = ProductTree(value, &reader)
            case "vulnerabilities": vulnerabilities = reader.list(value, Vulnerability.init)
            case "$schema": reader.expect(.string, value)
            default: reader.unknown(key, value)
            }
        }
        for node in json.duplicateMembers {
            reader.note(node, "a member of this name stands before in the same object; this one counts")
        }
        self.json = json
        self.meta = meta
        productTree = tree
        self.vulnerabilities = vulnerabilities
        readNotes = reader.notes
        unknownMembers = reader.unknownMembers
    }

    /// The tracking id.
    public var id: String { meta.tracking.id }

    /// The bytes that the document was read from.
    public var bytes: [UInt8] { json.bytes }

    private static func check(_ json: JSONDocument) throws(CSAFError) {
        let kind = OpenDocumentKind(of: json)
        guard kind.isCSAF else {
            throw CSAFError(
                code: .notCSAF(kind), pointer: "", reason: "this is \(kind.name), not a CSAF document",
                advice: "pass the advisory itself")
        }
        guard json.root["document"]?["tracking"]?["id"]?.string?.isEmpty == false else {
            throw CSAFError(
                code: .noTrackingID, pointer: "/document/tracking/id", reason: "the document has no tracking id",
                advice: "ask the publisher for a corrected document")
        }
    }
}
