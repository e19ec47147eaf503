import CSAF
import Store

extension NewAdvisory {
    /// What the store keeps of a document, with the validator's findings.
    init(_ document: CSAFDocument, sha256: String, path: String) {
        let tracking = document.meta.tracking
        self.init(trackingID: document.id, revision: tracking.version, sha256: sha256, bytes: document.bytes)
        currentReleaseDate = ReleaseDate.utc(tracking.currentReleaseDate)
        title = document.meta.title
        publisher = document.meta.publisher.name
        let highest = document.highestScore
        score = highest?.baseScore
        severity =
            document.meta.aggregateSeverity?.text ?? highest?.baseSeverity?.lowercased() ?? Self.severity(of: score)
        format = "csaf-\(document.meta.csafVersion)"
        contentHash = document.contentHash.hexadecimal
        sourcePath = path
        let report = Validator.basic(document.json)
        findingCount = report.findings.count
        findings = Self.json(report.findings)
        properties = AdvisoryProperties(document)
    }

    /// The words of the qualitative severity rating scale (CVSS 3.1, section 5).
    private static func severity(of score: Double?) -> String {
        guard let score else { return "" }
        switch score {
        case ..<0.1: return "none"
        case ..<4: return "low"
        case ..<7: return "medium"
        case ..<9: return "high"
        default: return "critical"
        }
    }

    private static func json(_ findings: [Finding]) -> String {
        var writer = JSONWriter()
        writer.array { writer in
            for finding in findings {
                writer.object { writer in
                    writer.member("test", finding.test)
                    writer.member("pointer", finding.pointer)
                    writer.member("message", finding.message)
                }
            }
        }
        return writer.text
    }
}

extension AdvisoryRevision {
    /// Whether the first revision is older: by version when both count alike, then by date (CSAF 2.0, 3.1.11).
    static func isOlder(_ first: AdvisoryRevision, _ second: AdvisoryRevision) -> Bool {
        if let left = RevisionNumber(first.version), let right = RevisionNumber(second.version),
            left.scheme == right.scheme, left != right
        {
            return left < right
        }
        return first.currentReleaseDate < second.currentReleaseDate
    }
}
