import CSAF
import Testing

@Suite("Claims")
struct ClaimTests {
    private func claim(_ id: String, _ status: ProductStatus) throws -> ProductClaim {
        try #require(try Sample.document().claims.first { $0.productID == id && $0.status == status })
    }

    @Test("a document makes one claim for each product and state")
    func onePerState() throws {
        let claims = try Sample.document().claims
        #expect(
            claims.map { "\($0.productID) \($0.status.rawValue) \($0.vulnerabilities)" } == [
                "P1 known_affected [0, 1]", "P2 fixed [1]", "P2 known_not_affected [0]", "P5 known_affected [0]",
            ])
        #expect(claims.allSatisfy { $0.advisory == "ACME-1" })
    }

    @Test("a claim carries vendor, family, name, version and the whole path")
    func path() throws {
        let claim = try claim("P1", .knownAffected)
        #expect(claim.vendor == "Acme")
        #expect(claim.family == "Pumps")
        #expect(claim.name == "Pump 7")
        #expect(claim.version == "<= 2.4")
        #expect(claim.versionIsRange)
        #expect(claim.fullName == "Acme Pump 7 <= 2.4")
        #expect(
            claim.path.map(\.category) == ["vendor", "product_family", "product_name", "product_version_range"])
        #expect(claim.identification?.modelNumbers == ["AP-7??"])
        #expect(claim.installedOn == [])
    }

    @Test("a version from a product_version branch is no range")
    func plainVersion() throws {
        let claim = try claim("P2", .fixed)
        #expect(claim.version == "2.5")
        #expect(!claim.versionIsRange)
    }

    @Test("a relationship's product is what the component is, installed on its host")
    func relationship() throws {
        let claim = try claim("P5", .knownAffected)
        #expect(claim.name == "Pump 7")
        #expect(claim.version == "<= 2.4")
        #expect(claim.fullName == "Pump 7 in a dock")
        #expect(claim.installedOn == ["P3"])
        #expect(claim.identification?.skus == ["77"])
    }

    @Test("products for which nothing is claimed are listed apart")
    func unclaimed() throws {
        #expect(try Sample.document().unclaimedProducts.map(\.id) == ["P3", "P4"])
    }

    @Test("a product that is claimed but defined nowhere keeps its claim")
    func undefined() throws {
        let claims = try Sample.document(vulnerabilities: #"[{"product_status": {"fixed": ["X"]}}]"#).claims
        #expect(claims.map(\.productID) == ["X"])
        #expect(claims.map(\.status) == [.fixed])
        #expect(claims.map(\.name) == [""])
    }

    @Test("a product named twice in one list is claimed once")
    func repeated() throws {
        let claims = try Sample.document(vulnerabilities: #"[{"product_status": {"fixed": ["X", "Y", "X"]}}]"#).claims
        #expect(claims.map(\.vulnerabilities) == [[0], [0]])
    }

    @Test("without a product_name branch the nearest other branch names the product")
    func names() throws {
        let tree = """
            {"branches": [{"category": "vendor", "name": "V", "branches": [
              {"category": "product_family", "name": "F", "branches": [
                {"category": "product_version", "name": "1", "product": {"product_id": "A", "name": "VF 1"}}]},
              {"category": "host_name", "name": "cloud", "product": {"product_id": "B", "name": "V cloud"}},
              {"category": "product_version", "name": "2", "product": {"product_id": "C", "name": "V thing 2"}}]}],
             "full_product_names": [{"product_id": "D", "name": "Loose"}]}
            """
        let claims = try Sample.document(
            tree: tree, vulnerabilities: #"[{"product_status": {"fixed": ["A", "B", "C", "D"]}}]"#
        ).claims
        #expect(claims.map(\.name) == ["F", "cloud", "V thing 2", "Loose"])
    }

    @Test("the nearest branch of a category counts")
    func nearest() throws {
        let tree = """
            {"branches": [{"category": "vendor", "name": "Old", "branches": [{"category": "vendor", "name": "New",
              "branches": [{"category": "product_name", "name": "P", "branches": [{"category": "product_name",
              "name": "Q", "product": {"product_id": "A", "name": "Q"}}]}]}]}]}
            """
        let claim = try #require(
            Sample.document(tree: tree, vulnerabilities: #"[{"product_status": {"fixed": ["A"]}}]"#).claims.first)
        #expect(claim.vendor == "New")
        #expect(claim.name == "Q")
    }

    @Test("relationships in a chain lead to all hosts; in a ring they end")
    func chains() throws {
        func relationship(_ id: String, _ product: String, _ host: String) -> String {
            """
            {"category": "installed_on", "product_reference": "\(product)", "relates_to_product_reference": "\(host)",
             "full_product_name": {"product_id": "\(id)", "name": "\(id)"}}
            """
        }
        let tree = """
            {"full_product_names": [{"product_id": "A", "name": "App"}, {"product_id": "B", "name": "OS"},
              {"product_id": "C", "name": "Cart"}],
             "relationships": [\(relationship("AB", "A", "B")), \(relationship("ABC", "AB", "C")),
              \(relationship("R1", "R2", "R2")), \(relationship("R2", "R1", "R1"))]}
            """
        let claims = try Sample.document(
            tree: tree, vulnerabilities: #"[{"product_status": {"known_affected": ["ABC", "R1"]}}]"#
        ).claims
        #expect(claims.first?.name == "App")
        #expect(claims.first?.installedOn == ["C", "B"])
        #expect(claims.last?.installedOn == ["R2"])
    }

    @Test("a status that CSAF does not know claims nothing and is noted")
    func unknownStatus() throws {
        let document = try Sample.document(vulnerabilities: #"[{"product_status": {"broken": ["X"]}}]"#)
        #expect(document.claims == [])
        #expect(document.readNotes.map(\.pointer) == ["/vulnerabilities/0/product_status/broken"])
    }
}
