import CVSS

/// One CVSS object of a document, with its vector where it can be read.
struct CVSSObject: Sendable {
    let node: JSONNode
    /// The structure that the object must have.
    let schema: Schema
    /// The properties that repeat what the vector says.
    let properties: [CVSSProperty]
    /// The vector as it is written; nil where it is none of this version.
    let text: CVSSVectorText?

    /// Every `cvss_v2` and `cvss_v3` of the document.
    static func all(in context: ValidationContext) -> [CVSSObject] {
        context.vulnerabilities.flatMap { $0.list("scores") }.flatMap { score in
            [
                score["cvss_v2"].map { CVSSObject($0, .v2, CVSSSchema.v2) },
                score["cvss_v3"].map {
                    $0["version"]?.string == "3.0"
                        ? CVSSObject($0, .v30, CVSSSchema.v30) : CVSSObject($0, .v31, CVSSSchema.v31)
                },
            ].compactMap { $0 }
        }
    }

    private init(_ node: JSONNode, _ version: CVSSVersion, _ schema: Schema) {
        (self.node, self.schema) = (node, schema)
        properties = CVSSProperty.all(version)
        let text = node["vectorString"]?.string.flatMap { try? CVSSVectorText($0) }
        self.text = text?.version == version ? text : nil
    }

    /// The text with the metrics that it leaves out taken from the properties.
    func completed(_ text: CVSSVectorText) -> CVSSVectorText {
        var stated: [String: String] = [:]
        for property in properties {
            stated[property.key] = node[property.name]?.string.flatMap { property.letter(for: $0) }
        }
        return text.completed(by: stated)
    }
}
