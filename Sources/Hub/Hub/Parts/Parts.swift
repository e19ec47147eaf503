import Exchange
import Inventory
public import Response
public import Store

/// What products are made of, and which advisories name such parts.
public struct Parts: Sendable {
    let place: Workplace

    private var store: SutureStore { place.store }

    /// Which product of the inventory a bill of materials is about.
    public enum Target: Sendable, Hashable {
        /// The product of this number in this version; empty for all versions.
        case product(Int64, version: String)
        /// The product and version that the device with this asset tag is.
        case device(String)
    }

    /// What became of a bill of materials.
    public struct Result: Sendable, Hashable {
        /// The bill of materials.
        public var record: SBOMRecord
        /// Whether it was not here before.
        public var isNew: Bool
        /// The advisories that name its parts.
        public var matches: [ComponentMatch]
    }

    /// Brings in a bill of materials in CycloneDX or SPDX, and matches its parts.
    ///
    /// - Throws: `ExchangeError.unreadable` where the bytes are neither, `StoreError` of code `notFound` for a product or
    ///   device that is not here.
    public func importSBOM(_ bytes: [UInt8], for target: Target, source: String, as principal: Principal) throws
        -> Result
    {
        try principal.require(.importInventories)
        let sbom: SBOM
        do throws(ReadingError) {
            sbom = try SBOM(bytes)
        } catch {
            throw ExchangeError.unreadable(error.description, pointer: error.place)
        }
        let (product, version) = try resolve(target)
        let record = SBOMRecord(
            productID: product, version: version,
            subject: [sbom.subject, sbom.subjectVersion].filter { !$0.isEmpty }.joined(separator: " "),
            format: sbom.format, sha256: Digest.sha256(bytes), source: source, importedBy: principal.login)
        let components = sbom.components.enumerated().map { index, one in
            ComponentRecord(
                number: index + 1, name: one.name, version: one.version, supplier: one.supplier,
                packageURL: one.packageURL, cpe: one.cpe)
        }
        let added = try store.sboms.add(record, components, bytes: bytes)
        try ComponentMatching(store: store).run()
        let kept = try added ?? store.sboms.list(product: product, limit: .max).first { $0.version == version }
        guard let kept else { throw ExchangeError.noSuchSBOM }
        return Result(record: kept, isNew: added != nil, matches: try store.sboms.matches(sbom: kept.id))
    }

    func resolve(_ target: Target) throws -> (product: Int64, version: String) {
        switch target {
        case .product(let id, let version): return (try store.products.find(id: id).id, version)
        case .device(let tag):
            let device = try store.knownDevice(tag)
            guard let product = try store.products.productNumber(ofVersion: device.productVersionID) else {
                throw ExchangeError.noSuchSBOM
            }
            let version = device.device[.softwareVersion]
            // An unknown version is not every version.
            guard !version.isEmpty else { throw ExchangeError.versionUnknown(device: tag) }
            return (product, version)
        }
    }

    /// A page of bills of materials that are current.
    public func all(product: Int64? = nil, after id: Int64 = 0, limit: Int = 50, as principal: Principal) throws
        -> [SBOMRecord]
    {
        try principal.require(.read)
        return try store.sboms.list(product: product, after: id, limit: limit)
    }

    /// A bill of materials.
    public func find(_ id: Int64, as principal: Principal) throws -> SBOMRecord {
        try principal.require(.read)
        guard let record = try store.sboms.find(id) else { throw ExchangeError.noSuchSBOM }
        return record
    }

    /// Its parts after one of them.
    public func components(of id: Int64, after number: Int, limit: Int, as principal: Principal) throws
        -> [ComponentRecord]
    {
        _ = try find(id, as: principal)
        return try store.sboms.components(of: id, after: number, limit: limit)
    }

    /// The advisories that name its parts.
    public func matches(of id: Int64, as principal: Principal) throws -> [ComponentMatch] {
        _ = try find(id, as: principal)
        return try store.sboms.matches(sbom: id)
    }

    /// The parts that an advisory names, and how far their vulnerabilities are.
    public func matches(advisory trackingID: String, as principal: Principal) throws -> (
        matches: [ComponentMatch], marks: [ComponentMark]
    ) {
        try principal.require(.read)
        let record = try store.latestAdvisory(trackingID)
        return (
            try store.sboms.matches(advisory: record.id), try store.sboms.marks(advisory: record.trackingID)
        )
    }

    /// Matches advisories anew with all parts.
    ///
    /// - Returns: how many parts were looked at.
    public func match(advisories trackingIDs: [String], as principal: Principal) throws -> Int {
        try principal.require(.importAdvisories)
        for id in trackingIDs { try store.sboms.unmark(advisory: try store.latestAdvisory(id).id) }
        return try ComponentMatching(store: store).run()
    }

    /// Marks how far a vulnerability is in a part, or in every part that the advisory names.
    ///
    /// - Parameters:
    ///   - component: the part; nil for all that the advisory names.
    ///   - vulnerability: the vulnerability; nil for all of the advisory's.
    /// - Returns: how many marks were made.
    public func mark(
        _ status: RemediationStatus, advisory trackingID: String, component: (sbom: Int64, number: Int)?,
        vulnerability: String?, as principal: Principal
    ) throws -> Int {
        try principal.require(.workOnCases)
        let record = try store.latestAdvisory(trackingID)
        let facts = AdvisoryFacts(try store.document(of: record), record: record)
        let names = facts.vulnerabilityIDs.filter { vulnerability == nil || $0 == vulnerability }
        let found = try store.sboms.matches(advisory: record.id).filter { match in
            component.map { $0.sbom == match.component.sbomID && $0.number == match.component.number } ?? true
        }
        guard !names.isEmpty, !found.isEmpty else { throw ExchangeError.noSuchSBOM }
        let marks = found.flatMap { match in
            names.map {
                ComponentMark(
                    trackingID: record.trackingID, sbomID: match.component.sbomID, number: match.component.number,
                    vulnerability: $0, status: status.rawValue)
            }
        }
        try store.sboms.mark(marks, by: principal.login)
        return marks.count
    }
}
