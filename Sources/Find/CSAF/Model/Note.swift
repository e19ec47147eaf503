/// A text for people, of a category (CSAF 2.0, 3.1.5; product and group ids since 2.1).
public struct Note: Sendable, Hashable {
    /// What kind of text it is.
    public var category: NoteCategory = NoteCategory(rawValue: "")
    /// The text.
    public var text: String = ""
    /// Its heading.
    public var title: String?
    /// For whom it is written.
    public var audience: String?
    /// The products it is about; none means all (CSAF 2.1).
    public var productIDs: [String] = []
    /// The groups it is about (CSAF 2.1).
    public var groupIDs: [String] = []

    /// An empty value.
    public init() {}
}

extension Note {
    init(_ node: JSONNode, _ reader: inout ModelReader) {
        self.init()
        var members = reader.members(of: node)
        while let (key, value) = members.next() {
            switch key {
            case "category": category = NoteCategory(rawValue: reader.text(value))
            case "text": text = reader.text(value)
            case "title": title = reader.optionalText(value)
            case "audience": audience = reader.optionalText(value)
            case "product_ids": productIDs = reader.texts(value)
            case "group_ids": groupIDs = reader.texts(value)
            default: reader.unknown(key, value)
            }
        }
        reader.require(text, "text", of: node)
    }
}
