/// A bill of materials of one product in one version.
public struct SBOMRecord: Sendable, Hashable {
    /// Its number.
    public var id: Int64
    /// The product of the inventory.
    public var productID: Int64
    /// The version that it is about; empty for all.
    public var version: String
    /// What it says it is about.
    public var subject: String
    /// What it is written in.
    public var format: String
    /// The SHA-256 of its bytes.
    public var sha256: String
    /// Where it came from.
    public var source: String
    /// How many parts it lists.
    public var componentCount: Int
    /// Whether no later one took its place.
    public var isCurrent: Bool
    /// Who brought it in.
    public var importedBy: String
    /// When, in milliseconds since 1970.
    public var importedAt: Int64

    /// A bill of materials that is about to be kept.
    public init(
        id: Int64 = 0, productID: Int64, version: String, subject: String, format: String, sha256: String,
        source: String, componentCount: Int = 0, isCurrent: Bool = true, importedBy: String, importedAt: Int64 = 0
    ) {
        (self.id, self.productID, self.version, self.subject) = (id, productID, version, subject)
        (self.format, self.sha256, self.source) = (format, sha256, source)
        (self.componentCount, self.isCurrent) = (componentCount, isCurrent)
        (self.importedBy, self.importedAt) = (importedBy, importedAt)
    }
}

extension SBOMRecord {
    static let columns = """
        id, product_id, version, subject, format, sha256, source, component_count, is_current, imported_by, imported_at
        """

    init(row: inout SQLRow) throws(StoreError) {
        self.init(
            id: try row.integer(), productID: try row.integer(), version: try row.text(), subject: try row.text(),
            format: try row.text(), sha256: try row.text(), source: try row.text(), componentCount: try row.count(),
            isCurrent: try row.flag(), importedBy: try row.text(), importedAt: try row.integer())
    }

    var values: [SQLValue] {
        [
            .integer(id), .integer(productID), .text(version), .text(subject), .text(format), .text(sha256),
            .text(source), .integer(Int64(componentCount)), .flag(isCurrent), .text(importedBy), .integer(importedAt),
        ]
    }
}

/// One part of a bill of materials.
public struct ComponentRecord: Sendable, Hashable {
    /// The bill of materials.
    public var sbomID: Int64
    /// Its place in it, from 1.
    public var number: Int
    /// Its name.
    public var name: String
    /// Its version; empty when none is stated.
    public var version: String
    /// Who makes it; empty when nobody is stated.
    public var supplier: String
    /// Its package URL.
    public var packageURL: String
    /// Its CPE.
    public var cpe: String

    /// A part.
    public init(
        sbomID: Int64 = 0, number: Int, name: String, version: String, supplier: String, packageURL: String,
        cpe: String
    ) {
        (self.sbomID, self.number, self.name, self.version) = (sbomID, number, name, version)
        (self.supplier, self.packageURL, self.cpe) = (supplier, packageURL, cpe)
    }

    static let columns = "c.sbom_id, c.number, c.name, c.version, c.supplier, c.package_url, c.cpe"

    init(row: inout SQLRow) throws(StoreError) {
        self.init(
            sbomID: try row.integer(), number: try row.count(), name: try row.text(), version: try row.text(),
            supplier: try row.text(), packageURL: try row.text(), cpe: try row.text())
    }
}
