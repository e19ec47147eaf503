/// Small documents and inventories of our own.
public enum SmallSamples {
    /// An advisory about the Northwind Tide 400 pump before version 2.4.
    public static func advisory(id: String = "NW-2026-1", version: String = "1", bound: String = "< 2.4") -> String {
        """
        {"document": {"category": "csaf_security_advisory", "csaf_version": "2.0", "title": "Northwind Tide pumps",
          "publisher": {"category": "vendor", "name": "Northwind", "namespace": "https://northwind.example"},
          "tracking": {"id": "\(id)", "version": "\(version)", "status": "final",
            "initial_release_date": "2026-01-05T10:00:00Z", "current_release_date": "2026-01-0\(version)T10:00:00Z",
            "revision_history": [{"number": "\(version)", "date": "2026-01-0\(version)T10:00:00Z", "summary": "first"}]}},
         "product_tree": {"branches": [{"category": "vendor", "name": "Northwind", "branches": [
           {"category": "product_name", "name": "Tide 400", "branches": [
             {"category": "product_version_range", "name": "\(bound)",
              "product": {"product_id": "P1", "name": "Northwind Tide 400 \(bound)"}}]}]}]},
         "vulnerabilities": [{"cve": "CVE-2026-0001",
           "notes": [{"category": "description", "text": "Anyone nearby can change the rate."}],
           "product_status": {"known_affected": ["P1"]},
           "remediations": [{"category": "vendor_fix", "details": "Update to \(bound.drop { !$0.isNumber }).", "product_ids": ["P1"]}]}]}
        """
    }

    /// Three pumps: one affected, one fixed, one without a version; and a bed that nobody warned of.
    public static let inventory = """
        Asset Tag,Manufacturer,Model,Software Version,Department,Owner
        A-1,Northwind,Tide 400,2.1,ICU,Hospital
        A-2,Northwind,Tide 400,2.4,ICU,Hospital
        A-3,Northwind,Tide 400,,Ward 3,Patient
        A-4,Contoso,Cloud Bed,7,Ward 3,Hospital

        """
}
