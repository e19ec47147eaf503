import Foundation

/// A small advisory whose every searchable property can be chosen.
struct SmallDocument {
    var id = "NW-2026-1"
    var title = "Northwind Tide pumps"
    var version = "1.0.0"
    var status = "final"
    var category = "csaf_security_advisory"
    var publisher = "Northwind"
    var publisherCategory = "vendor"
    var namespace = "https://northwind.example"
    var released = "2026-01-05T10:00:00Z"
    var firstReleased = "2026-01-01T10:00:00Z"
    var history = "Initial version"
    var severity = "Moderate"
    var cve = "CVE-2026-0001"
    var vendor = "Northwind"
    var product = "Tide 400"
    var bound = "< 2.4"
    var model = "TD-400"
    var group = "Pumps with radio"
    var remedy = "Update to 2.4."
    /// Vector, base score, severity and version of each score.
    var scores = [(vector: "CVSS:3.1/AV:A/AC:L/PR:N/UI:N/S:U/C:N/I:H/A:N", score: 6.5, severity: "MEDIUM")]
    var note = "Anyone nearby can change the rate."

    var text: String {
        let scores = scores.map { score in
            """
            {"products": ["P1"], "cvss_v3": {"version": "3.1", "vectorString": "\(score.vector)",
              "baseScore": \(score.score), "baseSeverity": "\(score.severity)"}}
            """
        }.joined(separator: ", ")
        return """
            {"document": {"category": "\(category)", "csaf_version": "2.0", "title": "\(title)",
              "aggregate_severity": {"text": "\(severity)"},
              "publisher": {"category": "\(publisherCategory)", "name": "\(publisher)", "namespace": "\(namespace)"},
              "tracking": {"id": "\(id)", "version": "\(version)", "status": "\(status)",
                "initial_release_date": "\(firstReleased)", "current_release_date": "\(released)",
                "revision_history": [{"number": "\(version)", "date": "\(released)", "summary": "\(history)"}]}},
             "product_tree": {"branches": [{"category": "vendor", "name": "\(vendor)", "branches": [
               {"category": "product_name", "name": "\(product)", "branches": [
                 {"category": "product_version_range", "name": "\(bound)",
                  "product": {"product_id": "P1", "name": "\(vendor) \(product) \(bound)",
                    "product_identification_helper": {"model_numbers": ["\(model)"]}}}]}]}],
               "product_groups": [{"group_id": "G1", "product_ids": ["P1", "P1"], "summary": "\(group)"}]},
             "vulnerabilities": [{"cve": "\(cve)", "scores": [\(scores)],
               "notes": [{"category": "description", "text": "\(note)"}],
               "product_status": {"known_affected": ["P1"]},
               "remediations": [{"category": "vendor_fix", "details": "\(remedy)", "product_ids": ["P1"]}]}]}
            """
    }

    /// Two documents that differ in every property; the first comes first in ascending order of each.
    static let two = [
        SmallDocument(
            id: "AA-1", title: "Alpha pumps", version: "2.0.0", status: "draft", category: "csaf_base",
            publisher: "Anders", publisherCategory: "coordinator", namespace: "https://a.example",
            released: "2026-01-02T10:00:00Z", firstReleased: "2025-01-01T10:00:00Z", history: "A beginning",
            severity: "Grave", cve: "CVE-2026-1001", vendor: "Anders", product: "Alpha", bound: "< 1.0", model: "A-100",
            group: "All alphas", scores: [("CVSS:3.1/AV:P/AC:L/PR:N/UI:N/S:U/C:L/I:N/A:N", 2.4, "LOW")]),
        SmallDocument(
            id: "BB-2", title: "Beta monitors", version: "10.0.0", status: "final", category: "csaf_vex",
            publisher: "Berg", publisherCategory: "vendor", namespace: "https://b.example",
            released: "2026-02-02T10:00:00Z", firstReleased: "2025-02-01T10:00:00Z", history: "Second thoughts",
            severity: "Severe", cve: "CVE-2026-1002", vendor: "Berg", product: "Beta", bound: "< 2.0", model: "B-200",
            group: "Betas of 2020", scores: [("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", 9.8, "CRITICAL")]),
    ]

    static let inventory = """
        asset_tag,manufacturer,model,software_version,department
        A-1,Northwind,Tide 400,2.1,ICU
        A-2,Northwind,Tide 400,2.4,ICU
        A-3,Northwind,Tide 400,,Ward 3
        A-4,Contoso,Cloud Bed,7,Ward 3

        """
}
