/// What a document says about itself (CSAF 2.0, 3.2.1).
public struct DocumentMeta: Sendable, Hashable {
    /// The category: `csaf_security_advisory`, `csaf_vex`, ….
    public var category: String = ""
    /// The version of CSAF, as written.
    public var csafVersion: String = ""
    /// The title.
    public var title: String = ""
    /// The language.
    public var lang: String?
    /// The language that a translation was made from.
    public var sourceLang: String?
    /// The licence, as an SPDX expression (CSAF 2.1).
    public var licenseExpression: String?
    /// The publisher's own word for how bad it is.
    public var aggregateSeverity: AggregateSeverity?
    /// With whom it may be shared.
    public var distribution: Distribution?
    /// Texts for people about the whole document.
    public var notes: [Note] = []
    /// Who issued it.
    public var publisher = Publisher()
    /// Where to read more.
    public var references: [Reference] = []
    /// Its id and revision.
    public var tracking = Tracking()
    /// Whom the publisher thanks.
    public var acknowledgments: [Acknowledgment] = []

    /// An empty value.
    public init() {}
}

extension DocumentMeta {
    init(_ node: JSONNode, _ reader: inout ModelReader) {
        self.init()
        var members = reader.members(of: node)
        while let (key, value) = members.next() {
            switch key {
            case "category": category = reader.text(value)
            case "csaf_version": csafVersion = reader.text(value)
            case "title": title = reader.text(value)
            case "lang": lang = reader.optionalText(value)
            case "source_lang": sourceLang = reader.optionalText(value)
            case "license_expression": licenseExpression = reader.optionalText(value)
            case "aggregate_severity": aggregateSeverity = AggregateSeverity(value, &reader)
            case "distribution": distribution = Distribution(value, &reader)
            case "notes": notes = reader.list(value, Note.init)
            case "publisher": publisher = Publisher(value, &reader)
            case "references": references = reader.list(value, Reference.init)
            case "tracking": tracking = Tracking(value, &reader)
            case "acknowledgments": acknowledgments = reader.list(value, Acknowledgment.init)
            default: reader.unknown(key, value)
            }
        }
        reader.require(category, "category", of: node)
        reader.require(csafVersion, "csaf_version", of: node)
        reader.require(title, "title", of: node)
    }
}
