extension CSAFDocument {
    /// The metrics that hold for a product, with the vulnerability they belong to.
    public func metrics(for productID: String) -> [(vulnerability: Int, metric: Metric)] {
        vulnerabilities.enumerated().flatMap { index, vulnerability in
            vulnerability.metrics.filter { $0.productIDs.contains(productID) }.map { (index, $0) }
        }
    }

    /// The highest base score of the document, of the newest CVSS version that each metric gives; nil without scores.
    public var highestScore: CVSSScore? {
        vulnerabilities.lazy.flatMap(\.metrics).compactMap(\.cvss)
            .max { ($0.baseScore ?? -1) < ($1.baseScore ?? -1) }
    }
}
