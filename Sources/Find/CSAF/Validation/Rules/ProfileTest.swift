/// One test of a profile (6.1.27): it is passed over unless the document's category names one of its profiles.
struct ProfileTest: MandatoryTest {
    let id: String
    let profiles: [Profile]
    /// CSAF 2.1 changed some of these tests and added profiles.
    let appliesToCSAF21 = false
    let find: @Sendable (ValidationContext) -> [Issue]

    init(_ id: String, _ profiles: [Profile], find: @escaping @Sendable (ValidationContext) -> [Issue]) {
        self.id = id
        self.profiles = profiles
        self.find = find
    }

    func check(_ context: ValidationContext) -> [Issue] {
        profiles.contains { $0.category == context.category } ? find(context) : []
    }
}

extension ProfileTest {
    /// 6.1.27.1: a note says what the document is about.
    static let documentNotes = ProfileTest("6.1.27.1", [.informational, .incidentResponse]) { context in
        guard let document = context.document else { return [] }
        let kinds = ["description", "details", "general", "summary"]
        let isThere = document.list("notes").contains { $0["category"]?.string.map(kinds.contains) ?? false }
        return isThere
            ? []
            : [
                Issue(
                    document["notes"] ?? document,
                    "no note has the category \"description\", \"details\", \"general\" or \"summary\"")
            ]
    }

    /// 6.1.27.2: a reference leads elsewhere; a reference without a category is external (3.1.10.1).
    static let documentReferences = ProfileTest("6.1.27.2", [.informational, .incidentResponse]) { context in
        guard let document = context.document else { return [] }
        let isThere = document.list("references").contains { ($0["category"]?.string ?? "external") == "external" }
        return isThere
            ? [] : [Issue(document["references"] ?? document, "no reference has the category \"external\"")]
    }

    /// 6.1.27.3: an informational advisory has no vulnerabilities.
    static let noVulnerabilities = ProfileTest("6.1.27.3", [.informational]) { context in
        context.root["vulnerabilities"].map {
            [Issue($0, "a document of the category \"csaf_informational_advisory\" has no \"vulnerabilities\"")]
        } ?? []
    }

    /// 6.1.27.4: there is a product tree.
    static let productTree = ProfileTest("6.1.27.4", [.advisory, .vex]) { context in
        context.root["product_tree"] == nil ? [Issue(context.root, "\"product_tree\" is missing")] : []
    }

    /// 6.1.27.5: every vulnerability has notes.
    static let vulnerabilityNotes = ProfileTest("6.1.27.5", [.advisory, .vex]) { context in
        context.vulnerabilities.filter { $0["notes"] == nil }.map { Issue($0, "the vulnerability has no \"notes\"") }
    }

    /// 6.1.27.6: every vulnerability has a product status.
    static let productStatus = ProfileTest("6.1.27.6", [.advisory]) { context in
        context.vulnerabilities.filter { $0["product_status"] == nil }.map {
            Issue($0, "the vulnerability has no \"product_status\"")
        }
    }

    /// 6.1.27.7: every vulnerability of a VEX document says what is fixed, affected, not affected or looked into.
    static let vexProductStatus = ProfileTest("6.1.27.7", [.vex]) { context in
        let lists = ["fixed", "known_affected", "known_not_affected", "under_investigation"]
        return context.vulnerabilities.compactMap { vulnerability in
            let status = vulnerability["product_status"]
            guard !lists.contains(where: { status?[$0] != nil }) else { return nil }
            return Issue(
                status ?? vulnerability,
                "the product status has none of \"fixed\", \"known_affected\", \"known_not_affected\" and "
                    + "\"under_investigation\"")
        }
    }

    /// 6.1.27.8: every vulnerability of a VEX document has a CVE or another id.
    static let vulnerabilityID = ProfileTest("6.1.27.8", [.vex]) { context in
        context.vulnerabilities.filter { $0["cve"] == nil && $0["ids"] == nil }.map {
            Issue($0, "the vulnerability has neither \"cve\" nor \"ids\"")
        }
    }

    /// 6.1.27.9: for every product that is not affected a VEX document says why, by a flag or a threat.
    static let impactStatement = ProfileTest("6.1.27.9", [.vex]) { context in
        context.vulnerabilities.flatMap { vulnerability in
            let impacts = vulnerability.list("threats").filter { $0["category"]?.string == "impact" }
            return unexplained(
                "known_not_affected", of: vulnerability, by: vulnerability.list("flags") + impacts, context,
                "is known not to be affected, but no flag or threat of the category \"impact\" says why")
        }
    }

    /// 6.1.27.10: for every affected product a VEX document says what to do.
    static let actionStatement = ProfileTest("6.1.27.10", [.vex]) { context in
        context.vulnerabilities.flatMap { vulnerability in
            unexplained(
                "known_affected", of: vulnerability, by: vulnerability.list("remediations"), context,
                "is known to be affected, but no remediation names it")
        }
    }

    /// 6.1.27.11: there are vulnerabilities.
    static let vulnerabilities = ProfileTest("6.1.27.11", [.advisory, .vex]) { context in
        context.root["vulnerabilities"] == nil ? [Issue(context.root, "\"vulnerabilities\" is missing")] : []
    }

    private static func unexplained(
        _ list: String, of vulnerability: JSONNode, by items: [JSONNode], _ context: ValidationContext,
        _ problem: String
    ) -> [Issue] {
        guard let products = vulnerability["product_status"]?.texts(list), !products.isEmpty else { return [] }
        let explained = context.products.named(by: items)
        return products.filter { !explained.contains($0.text) }.map {
            Issue($0.node, "the product \"\($0.text)\" \(problem)")
        }
    }
}
