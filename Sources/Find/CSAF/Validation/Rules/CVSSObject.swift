/// One CVSS object of a document, with its vector where it can be read.
struct CVSSObject: Sendable {
    let node: JSONNode
    let version: CVSSVersion
    let vector: CVSSVector?

    /// Every `cvss_v2` and `cvss_v3` of the document.
    static func all(in context: ValidationContext) -> [CVSSObject] {
        context.vulnerabilities.flatMap { $0.list("scores") }.flatMap { score in
            [
                score["cvss_v2"].map { CVSSObject($0, .v2) },
                score["cvss_v3"].map { CVSSObject($0, $0["version"]?.string == "3.0" ? .v30 : .v31) },
            ].compactMap { $0 }
        }
    }

    private init(_ node: JSONNode, _ version: CVSSVersion) {
        self.node = node
        self.version = version
        vector = node["vectorString"]?.string.flatMap { CVSSVector($0, version: version) }
    }

    /// The structure that the object must have.
    var schema: Schema {
        switch version {
        case .v2: CVSSSchema.v2
        case .v30: CVSSSchema.v30
        case .v31: CVSSSchema.v31
        }
    }
}
