extension CSAFDocument {
    /// The highest base score of the document, of the newest CVSS version that each metric gives; nil without scores.
    public var highestScore: CVSSScore? {
        vulnerabilities.lazy.flatMap(\.metrics).compactMap(\.cvss)
            .max { ($0.baseScore ?? -1) < ($1.baseScore ?? -1) }
    }
}
