/// The structure that CSAF 2.0 demands (section 3 and its JSON schema).
///
/// CVSS objects are only asked to be objects here: test 6.1.8 holds them against `CVSSSchema`.
enum CSAFSchema {
    /// A whole document (3.2).
    static let root = Schema.object(
        required: ["document": document],
        optional: [
            "product_tree": productTree,
            "vulnerabilities": .list(vulnerability),
        ])
}

/// Definitions that several parts of a document share (3.1).
extension CSAFSchema {
    /// 3.1.1
    static let acknowledgments = Schema.list(
        .object(
            optional: [
                "names": .list(.nonEmpty),
                "organization": .nonEmpty,
                "summary": .nonEmpty,
                "urls": .list(.uri),
            ],
            count: 1...Int.max))

    /// 3.1.5
    static let language = Schema.syntax(.languageTag)

    /// 3.1.6
    static let notes = Schema.list(
        .object(
            required: [
                "category": .choice([
                    "description", "details", "faq", "general", "legal_disclaimer", "other", "summary",
                ]),
                "text": .nonEmpty,
            ],
            optional: ["audience": .nonEmpty, "title": .nonEmpty]))

    /// 3.1.8 and 3.1.9: sets of product ids or group ids.
    static let ids = Schema.set(.nonEmpty)

    /// 3.1.10
    static let references = Schema.list(
        .object(
            required: ["summary": .nonEmpty, "url": .uri],
            optional: ["category": .choice(["external", "self"])]))

    /// 3.1.11
    static let version = Schema.syntax(.version)
}
