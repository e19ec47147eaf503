/// What a document advises, by product: made once, then asked for any number of products.
///
/// Groups are resolved when a product is asked for, so that the index grows with the document and not with the products
/// that its groups stand for.
public struct ProductAdvice: Sendable {
    private let document: CSAFDocument
    private var remediations = StatementIndex()
    private var flags = StatementIndex()
    private var threats = StatementIndex()
    private var metrics = StatementIndex()
    /// For each product, the groups that hold it.
    private var groups: [String: [String]] = [:]
    /// For each product, the vulnerabilities that claim a state for it.
    private var vulnerabilities: [String: [Int]] = [:]

    /// Indexes the remediations, flags, threats and metrics of a document.
    public init(_ document: CSAFDocument) {
        self.document = document
        for group in document.productTree.groups {
            for id in Set(group.productIDs) { groups[id, default: []].append(group.id) }
        }
        for (index, vulnerability) in document.vulnerabilities.enumerated() {
            for (item, value) in vulnerability.remediations.enumerated() {
                remediations.add(.init(index, item), products: value.productIDs, groups: value.groupIDs)
            }
            for (item, value) in vulnerability.flags.enumerated() {
                flags.add(.init(index, item), products: value.productIDs, groups: value.groupIDs)
            }
            for (item, value) in vulnerability.threats.enumerated() {
                threats.add(.init(index, item), products: value.productIDs, groups: value.groupIDs)
            }
            for (item, value) in vulnerability.metrics.enumerated() {
                metrics.add(.init(index, item), products: value.productIDs, groups: [])
            }
            for id in vulnerability.productStatus.flatMap(\.productIDs)
            where vulnerabilities[id]?.last != index { vulnerabilities[id, default: []].append(index) }
        }
    }

    /// The remediations for a product, each text once, with the vulnerability where it stands first.
    ///
    /// A remediation that names neither products nor groups holds for every product of its vulnerability.
    public func remediations(for productID: String) -> [(vulnerability: Int, remediation: Remediation)] {
        var seen: Set<Remediation> = []
        return places(remediations, productID).compactMap { place in
            let remediation = document.vulnerabilities[place.vulnerability].remediations[place.item]
            var text = remediation
            // The same text is often repeated for each vulnerability with other lists of products.
            text.productIDs = []
            text.groupIDs = []
            return seen.insert(text).inserted ? (place.vulnerability, remediation) : nil
        }
    }

    /// The reasons why a product is not affected.
    public func flags(for productID: String) -> [(vulnerability: Int, flag: Flag)] {
        places(flags, productID).map { ($0.vulnerability, document.vulnerabilities[$0.vulnerability].flags[$0.item]) }
    }

    /// The threats to a product.
    public func threats(for productID: String) -> [(vulnerability: Int, threat: Threat)] {
        places(threats, productID).map {
            ($0.vulnerability, document.vulnerabilities[$0.vulnerability].threats[$0.item])
        }
    }

    /// The scores and metrics that hold for a product.
    public func metrics(for productID: String) -> [(vulnerability: Int, metric: Metric)] {
        places(metrics, productID).map {
            ($0.vulnerability, document.vulnerabilities[$0.vulnerability].metrics[$0.item])
        }
    }

    /// The notes for a product, of the document and of the vulnerabilities that claim a state for it.
    ///
    /// A note that names products (CSAF 2.1) holds for those only.
    public func notes(for productID: String) -> [Note] {
        let mine = Set(groups[productID, default: []])
        let own = vulnerabilities[productID, default: []].flatMap { document.vulnerabilities[$0].notes }
        return (document.meta.notes + own).filter { note in
            (note.productIDs.isEmpty && note.groupIDs.isEmpty) || note.productIDs.contains(productID)
                || note.groupIDs.contains(where: mine.contains)
        }
    }

    private func places(_ index: StatementIndex, _ productID: String) -> [StatementIndex.Place] {
        index.places(
            productID, groups: groups[productID, default: []],
            vulnerabilities: vulnerabilities[productID, default: []])
    }
}
