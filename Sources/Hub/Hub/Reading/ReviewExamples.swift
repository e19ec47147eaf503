import Store
import Synchronization

/// Verdicts that stand as examples for open questions, gathered once for each state of the verdicts.
final class ReviewExamples: Sendable {
    /// From what tables they follow.
    static let tables = ["verdicts", "advisories", "product_versions", "products"]

    private struct Question: Hashable {
        let productKey: String
        let claimProduct: String
    }

    private let known = Mutex<(version: Int64, examples: RecentlyUsed<Question, ReviewExample?>)>(
        (0, RecentlyUsed(room: 1000)))

    func example(of item: ReviewItem, in store: SutureStore) throws -> ReviewExample? {
        // Read before what depends on it: what is kept is never older than the number says.
        let version = try store.contentState().stamp(of: Self.tables)
        let question = Question(productKey: item.productKey, claimProduct: item.claimProduct)
        let example = known.withLock { $0.version == version ? $0.examples.find(question) : nil }
        if let example { return example }
        let read = try store.confirmations.example(of: item)
        known.withLock { known in
            if known.version < version { known = (version, RecentlyUsed(room: 1000)) }
            if known.version == version { known.examples.keep(read, as: question, weight: 1) }
        }
        return read
    }
}
