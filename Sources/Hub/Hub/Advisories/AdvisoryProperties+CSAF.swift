import CSAF
import Store

extension AdvisoryProperties {
    /// What a document can be found by.
    init(_ document: CSAFDocument) {
        self.init()
        let (meta, tracking) = (document.meta, document.meta.tracking)
        (category, csafVersion) = (meta.category, meta.csafVersion)
        (publisherCategory, publisherNamespace) = (meta.publisher.category, meta.publisher.namespace)
        firstReleaseDate = ReleaseDate.utc(tracking.initialReleaseDate)
        (status, revisionKey) = (tracking.status, RevisionKey.of(tracking.version))
        history = tracking.revisionHistory.map { "\(ReleaseDate.utc($0.date)) \($0.number) \($0.summary)" }
        aggregateSeverity = meta.aggregateSeverity?.text ?? ""
        cves = document.vulnerabilities.compactMap(\.cve)
        read(document.productTree)
    }

    private mutating func read(_ tree: ProductTree) {
        for branch in tree.branches {
            switch branch.step.category {
            case "vendor": vendors.append(branch.step.name)
            case "product_family", "product_name": products.append(branch.step.name)
            case "product_version", "product_version_range": versions.append(branch.step.name)
            default: treeWords.append(branch.step.name)
            }
        }
        for product in tree.products {
            products.append(product.name)
            identifiers.append(product.id)
            if let helper = product.identification { read(helper) }
        }
        treeWords += tree.groups.compactMap(\.summary)
        treeWords += tree.relationships.flatMap(\.steps).map(\.category.rawValue)
    }

    private mutating func read(_ helper: ProductIdentification) {
        identifiers += [helper.cpe].compactMap { $0 } + helper.purls + helper.modelNumbers
        identifiers += helper.serialNumbers + helper.skus + helper.sbomURLs + helper.genericURIs.map(\.uri)
        identifiers += helper.hashes.flatMap { file in [file.filename] + file.hashes.map(\.value) }
    }
}

/// A version as a text whose order is the order of versions.
enum RevisionKey {
    static func of(_ version: String) -> String {
        guard let number = RevisionNumber(version) else { return version }
        let plain = version.prefix { $0 != "+" }
        let core = plain.prefix { $0 != "-" }.split(separator: ".").map { digits in
            String(repeating: "0", count: max(0, 12 - digits.count)) + digits
        }
        // A pre-release stands before its release (3.1.11.2, rule 11): "-" before "~".
        return core.joined(separator: ".") + (number.isPrerelease ? plain.drop { $0 != "-" } : "~")
    }
}
