import Inventory
import Matching
import Store

/// Matches the parts of products with advisories that name such parts (CSAF 2.1, conformance clause 17: the run of the SBOM
/// matching module).
///
/// A part is asked about as a product is. Where its supplier is one that packs the software of others, the maker that an
/// advisory names is another one: so a part is asked about without its supplier, too, and the graver answer counts.
struct ComponentMatching {
    let store: SutureStore

    /// Matches what is new: advisories with all parts, and new parts with all advisories.
    ///
    /// - Returns: how many parts were looked at.
    @discardableResult
    func run() throws -> Int {
        var count = 0
        let (pending, last) = (try store.sboms.pending(), try store.sboms.last())
        for (after, group) in Dictionary(grouping: pending, by: \.after).sorted(by: { $0.key < $1.key }) {
            count += try match(group.map(\.advisory), after: after, through: last)
        }
        return count
    }

    private func match(_ ids: [Int64], after: Int64, through: Int64) throws -> Int {
        let advisories = try ids.compactMap { id in
            try store.advisories.find(id: id).map { StoredAdvisory(try store.document(of: $0), id: id) }
        }
        let rules = try MatchRules(store: store)
        let matcher = Matcher(advisories: advisories.map(\.content), vendors: rules.vendors, links: rules.links)
        let numbers = Dictionary(advisories.map { ($0.content.id, $0.id) }, uniquingKeysWith: { first, _ in first })
        var found: [NewComponentMatch] = []
        var count = 0
        var place = after
        while let sbom = try store.sboms.list(after: place, limit: 1).first, sbom.id <= through {
            place = sbom.id
            for component in try store.sboms.components(of: sbom.id) {
                count += 1
                for match in Self.matches(component, matcher) {
                    guard let advisory = numbers[match.advisory] else { continue }
                    found.append(
                        NewComponentMatch(
                            advisoryID: advisory, sbomID: sbom.id, number: component.number, match: match))
                }
            }
        }
        try store.sboms.record(found, advisories: ids, after: after, through: through)
        return count
    }

    private static func matches(_ component: ComponentRecord, _ matcher: Matcher) -> [Match] {
        let facts = DeviceFacts(softwareVersion: component.version)
        var best: [String: Match] = [:]
        for supplier in component.supplier.isEmpty ? [""] : [component.supplier, ""] {
            let product = ProductDescription(manufacturer: supplier, model: component.name)
            for match in matcher.matches(matcher.candidates(for: product), facts: facts) {
                if let known = best[match.advisory], rank(known.verdict) >= rank(match.verdict) { continue }
                best[match.advisory] = match
            }
        }
        return best.values.sorted { $0.advisory < $1.advisory }
    }

    private static func rank(_ verdict: Verdict) -> Int {
        switch verdict {
        case .unrelated: 0
        case .notAffected: 1
        case .needsReview: 2
        case .affected: 3
        }
    }
}
