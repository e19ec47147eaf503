/// The `document` member (3.2.1).
extension CSAFSchema {
    static let document = Schema.object(
        required: [
            "category": .syntax(.category),
            "csaf_version": .choice(["2.0"]),
            "publisher": publisher,
            "title": .nonEmpty,
            "tracking": tracking,
        ],
        optional: [
            "acknowledgments": acknowledgments,
            "aggregate_severity": .object(required: ["text": .nonEmpty], optional: ["namespace": .uri]),
            "distribution": distribution,
            "lang": language,
            "notes": notes,
            "references": references,
            "source_lang": language,
        ])

    private static let distribution = Schema.object(
        optional: [
            "text": .nonEmpty,
            "tlp": .object(
                required: ["label": .choice(["AMBER", "GREEN", "RED", "WHITE"])],
                optional: ["url": .uri]),
        ],
        count: 1...Int.max)

    private static let publisher = Schema.object(
        required: [
            "category": .choice(["coordinator", "discoverer", "other", "translator", "user", "vendor"]),
            "name": .nonEmpty,
            "namespace": .uri,
        ],
        optional: ["contact_details": .nonEmpty, "issuing_authority": .nonEmpty])

    private static let tracking = Schema.object(
        required: [
            "current_release_date": .dateTime,
            "id": .syntax(.trackingID),
            "initial_release_date": .dateTime,
            "revision_history": .list(revision),
            "status": .choice(["draft", "final", "interim"]),
            "version": version,
        ],
        optional: [
            "aliases": .set(.nonEmpty),
            "generator": .object(
                required: ["engine": .object(required: ["name": .nonEmpty], optional: ["version": .nonEmpty])],
                optional: ["date": .dateTime]),
        ])

    private static let revision = Schema.object(
        required: ["date": .dateTime, "number": version, "summary": .nonEmpty],
        optional: ["legacy_version": .nonEmpty])
}
