import Exchange
public import Store

extension Parts {
    /// Brings in a maker's disclosure (MDS2) from CSV.
    ///
    /// - Parameter revision: the revision of the form, as its maker counts.
    /// - Returns: the disclosure, and where and why rows were passed over.
    /// - Throws: `ExchangeError.unreadable` where the file is no such table.
    public func importDisclosure(
        _ bytes: [UInt8], for target: Target, revision: String, source: String, as principal: Principal
    ) throws -> (record: DisclosureRecord, problems: [String]) {
        try principal.require(.importInventories)
        let form: MDS2Form
        do throws(ReadingError) {
            form = try MDS2Form(bytes)
        } catch {
            throw ExchangeError.unreadable(error.description, pointer: "")
        }
        let (product, version) = try resolve(target)
        let record = DisclosureRecord(
            productID: product, version: version, revision: String(revision.prefix(100)),
            sha256: Digest.sha256(bytes), source: source, importedBy: principal.login,
            answers: form.answers.map {
                DisclosureRecord.Answer(question: $0.question, text: $0.text, answer: $0.answer, note: $0.note)
            })
        return (try place.store.disclosures.add(record, bytes: bytes), form.problems.map(\.description))
    }

    /// What makers disclose about a product.
    public func disclosures(product: Int64, as principal: Principal) throws -> [DisclosureRecord] {
        try principal.require(.read)
        _ = try place.store.products.find(id: product)
        return try place.store.disclosures.list(product: product)
    }
}
