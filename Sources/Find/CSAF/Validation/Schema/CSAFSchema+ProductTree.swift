/// The `product_tree` member (3.2.2).
extension CSAFSchema {
    static let productTree = Schema.object(
        optional: [
            "branches": .branches,
            "full_product_names": .list(fullProductName),
            "product_groups": .list(
                .object(
                    required: [
                        "group_id": .nonEmpty,
                        "product_ids": .list(.nonEmpty, minimum: 2, unique: true),
                    ],
                    optional: ["summary": .nonEmpty])),
            "relationships": .list(relationship),
        ],
        count: 1...Int.max)

    /// 3.1.2: a category, a name, and either more branches or a product.
    static let branch = Schema.object(
        required: [
            "category": .choice([
                "architecture", "host_name", "language", "legacy", "patch_level", "product_family", "product_name",
                "product_version", "product_version_range", "service_pack", "specification", "vendor",
            ]),
            "name": .nonEmpty,
        ],
        optional: ["branches": .branches, "product": fullProductName],
        count: 3...3)

    private static let relationship = Schema.object(
        required: [
            "category": .choice([
                "default_component_of", "external_component_of", "installed_on", "installed_with",
                "optional_component_of",
            ]),
            "full_product_name": fullProductName,
            "product_reference": .nonEmpty,
            "relates_to_product_reference": .nonEmpty,
        ])

    /// 3.1.3
    private static let fullProductName = Schema.object(
        required: ["name": .nonEmpty, "product_id": .nonEmpty],
        optional: ["product_identification_helper": identificationHelper])

    /// 3.1.3.3
    private static let identificationHelper = Schema.object(
        optional: [
            "cpe": .syntax(.cpe),
            "hashes": .list(.object(required: ["file_hashes": .list(fileHash), "filename": .nonEmpty])),
            "model_numbers": .set(.nonEmpty),
            "purl": .syntax(.packageURL),
            "sbom_urls": .list(.uri),
            "serial_numbers": .set(.nonEmpty),
            "skus": .list(.nonEmpty),
            "x_generic_uris": .list(.object(required: ["namespace": .uri, "uri": .uri])),
        ],
        count: 1...Int.max)

    private static let fileHash = Schema.object(required: ["algorithm": .nonEmpty, "value": .syntax(.hash)])
}
