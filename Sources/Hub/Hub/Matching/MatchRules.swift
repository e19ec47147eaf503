import Matching
import Store

/// What matching goes by in this database: names of companies, and what people decided.
struct MatchRules: Sendable {
    /// Counts up when a release of this program judges otherwise than the one before: everything is matched anew.
    private static let revision = 2

    let vendors: VendorNames
    let links: ConfirmedLinks
    /// Names these rules in the database; decisions are not part of it, they concern single products.
    let name: String

    /// The rules as they stand.
    ///
    /// - Throws: `StoreError`; `FileError` when a name that the hospital added cannot be read.
    init(store: SutureStore) throws {
        let aliases = try store.vendorAliases.all()
        let text = aliases.map { "\($0.vendor) = \($0.alias)" }.joined(separator: "\n")
        do throws(VendorNamesError) {
            vendors = try VendorNames.standard.adding(text)
        } catch {
            throw FileError(.unusable, path: "vendor names of the database", reason: "\(error)")
        }
        links = ConfirmedLinks(
            Dictionary(
                try store.confirmations.all().map { record in
                    let said = record.decision
                    return (
                        ConfirmedLinks.Link(product: said.productKey, claimed: said.claimProduct),
                        said.isSame ? ConfirmedLinks.Decision.confirmed : .rejected
                    )
                }, uniquingKeysWith: { $1 }))
        name = "\(Self.revision)-\(Digest.sha256(Array(text.utf8)).prefix(12))"
    }
}
