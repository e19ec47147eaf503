import CSAF
import Matching

/// A made-up inventory row, by column.
struct Row: Sendable, Hashable {
    var maker = "Northlake Medical"
    var model = ""
    var number = ""
    var description = ""
    var version = ""
    var serial = ""
    var system = ""
    var made = ""
    var inService = ""

    var product: ProductDescription {
        ProductDescription(
            manufacturer: maker, model: model, modelNumber: number, description: description, software: version)
    }

    var facts: DeviceFacts {
        DeviceFacts(
            softwareVersion: version, serialNumber: serial, operatingSystem: system, manufactureDate: made,
            inServiceDate: inService)
    }

    /// The row with one column emptied, for each column that says something.
    var withOneColumnBlank: [(column: String, row: Row)] {
        let columns: [(String, WritableKeyPath<Row, String>)] = [
            ("maker", \.maker), ("model", \.model), ("number", \.number), ("description", \.description),
            ("version", \.version), ("serial", \.serial), ("system", \.system), ("made", \.made),
            ("inService", \.inService),
        ]
        return columns.filter { !self[keyPath: $0.1].isEmpty }.map { name, column in
            var row = self
            row[keyPath: column] = ""
            return (name, row)
        }
    }
}

/// Made-up claims and advisories. Northlake Medical, Halden Instruments and their products do not exist.
enum Sketch {
    static func claim(
        _ name: String, _ version: String = "vers:all/*", vendor: String = "Northlake Medical", id: String = "P1",
        status: ProductStatus = .knownAffected, vulnerabilities: [Int] = [0], family: String = "",
        fullName: String = "", isRange: Bool = true, helper: ProductIdentification? = nil
    ) -> ProductClaim {
        ProductClaim(
            advisory: "NL-2026-01", productID: id, status: status, vulnerabilities: vulnerabilities, vendor: vendor,
            family: family, name: name, version: version, versionIsRange: isRange, fullName: fullName,
            identification: helper)
    }

    static func advisory(
        _ claims: [ProductClaim], id: String = "NL-2026-01", title: String = "Security notice", fixes: [String] = [],
        notes: [String] = []
    ) -> AdvisoryContent {
        let remarks =
            notes.map { AdvisoryContent.Remark(source: .note, text: $0) }
            + fixes.map { AdvisoryContent.Remark(source: .remediation("vendor_fix"), text: $0) }
        return AdvisoryContent(id: id, title: title, year: 2026, claims: claims, remarks: remarks)
    }

    /// An advisory about one product in one range.
    static func one(_ name: String, _ version: String = "vers:all/*", fixes: [String] = [], notes: [String] = [])
        -> AdvisoryContent
    {
        advisory([claim(name, version)], fixes: fixes, notes: notes)
    }
}

extension AdvisoryContent {
    /// The match of a row with this advisory alone, reasons included even where it is unrelated.
    func match(_ row: Row, vendors: VendorNames = .standard, links: ConfirmedLinks = ConfirmedLinks()) -> Match {
        let matcher = Matcher(advisories: [self], vendors: vendors, links: links)
        return matcher.explain(row.product, facts: row.facts, advisory: id)
            ?? Match(advisory: id, verdict: .unrelated, confidence: 0, products: [], reasons: [])
    }

    /// The verdict about a row with this advisory alone.
    func verdict(_ row: Row) -> Verdict { match(row).verdict }
}

extension Match {
    /// The codes of its reasons.
    var codes: [String] { reasons.map(\.code) }

    /// For the message of a failed check.
    var told: String { "\(verdict.rawValue): " + reasons.map { "\($0.code): \($0.text)" }.joined(separator: " / ") }
}
