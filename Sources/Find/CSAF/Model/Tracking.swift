/// What identifies a document and its revision (CSAF 2.0, 3.2.1.12).
public struct Tracking: Sendable, Hashable {
    /// The tracking id, unique for the publisher.
    public var id: String = ""
    /// Other names of the same document.
    public var aliases: [String] = []
    /// The version, semantic or an integer; see `RevisionNumber`.
    public var version: String = ""
    /// `draft`, `interim` or `final`.
    public var status: String = ""
    /// When the first version was released, as written.
    public var initialReleaseDate: String = ""
    /// When this version was released, as written.
    public var currentReleaseDate: String = ""
    /// What made the document.
    public var generator: Generator?
    /// All versions, in the order written.
    public var revisionHistory: [Revision] = []

    /// An empty value.
    public init() {}
}

extension Tracking {
    init(_ node: JSONNode, _ reader: inout ModelReader) {
        self.init()
        var members = reader.members(of: node)
        while let (key, value) = members.next() {
            switch key {
            case "id": id = reader.text(value)
            case "aliases": aliases = reader.texts(value)
            case "version": version = reader.text(value)
            case "status": status = reader.text(value)
            case "initial_release_date": initialReleaseDate = reader.text(value)
            case "current_release_date": currentReleaseDate = reader.text(value)
            case "generator": generator = Generator(value, &reader)
            case "revision_history": revisionHistory = reader.list(value, Revision.init)
            default: reader.unknown(key, value)
            }
        }
        reader.require(version, "version", of: node)
        reader.require(status, "status", of: node)
        reader.require(initialReleaseDate, "initial_release_date", of: node)
        reader.require(currentReleaseDate, "current_release_date", of: node)
    }
}
