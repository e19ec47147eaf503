import CSAF
import Matching
import Store

/// Decides since when an advisory is news for the devices that are here.
///
/// A newer revision is not brought up as a new match where the remedies for the matched products did not change (CSAF
/// 2.0, conformance clause 13): it stays read for those who have read it. It is news where it touches what the revision
/// before did not touch, where a doubt became an "affected", or where what is to be done differs.
struct AdvisoryNews {
    let store: SutureStore

    /// Settles what matching brought up to date.
    func settle() throws {
        try store.desk.settleFirstRevisions()
        for record in try store.desk.unsettledRevisions() {
            guard let before = try store.desk.before(record) else {
                try store.desk.setNews(record.importedAt, of: record)
                continue
            }
            let isNews = try isNews(record, since: before.record)
            try store.desk.setNews(isNews ? record.importedAt : before.newsAt, of: record)
        }
    }

    private func isNews(_ record: AdvisoryRecord, since earlier: AdvisoryRecord) throws -> Bool {
        let touched = try store.verdicts.products(advisory: record.id)
        guard !touched.isEmpty else { return false }
        let known = Dictionary(
            try store.verdicts.products(advisory: earlier.id).map { ($0.product.id, $0.verdict) }
        ) { first, _ in first }
        let (now, then) = (Remedies(try store.document(of: record)), Remedies(try store.document(of: earlier)))
        return touched.contains { product in
            guard let before = known[product.product.id] else { return true }
            if product.verdict.verdict == .affected, before.verdict != .affected { return true }
            return now.of(product.verdict.products) != then.of(before.products)
        }
    }

    /// What a document advises for some of its products, without the ids that a revision may number anew.
    private struct Remedies {
        private let advice: ProductAdvice
        private let all: Set<Remediation>

        init(_ document: CSAFDocument) {
            advice = ProductAdvice(document)
            all = Set(document.vulnerabilities.flatMap(\.remediations).map(Self.plain))
        }

        func of(_ products: [String]) -> Set<Remediation> {
            // A match that names none of its products may be any of them.
            guard !products.isEmpty else { return all }
            return Set(products.flatMap { advice.remediations(for: $0).map { Self.plain($0.remediation) } })
        }

        private static func plain(_ remediation: Remediation) -> Remediation {
            var text = remediation
            (text.productIDs, text.groupIDs) = ([], [])
            return text
        }
    }
}
