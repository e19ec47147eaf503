import Response
import Testing

/// The model case: a maker's bulletin and an agency's advisory about one pump system, which do not say the same.
@Suite("Where the sources of a case differ")
struct ConflictTests {
    static let bulletin = Sample.advisory(
        AdvisoryID(publisher: "Medtronic", trackingID: "MiniMed 600"),
        claims: [
            line("MiniMed 620G pump", ["MMT-1750"]),
            line("MiniMed 630G pump", ["MMT-1715", "MMT-1754", "MMT-1755"]),
            line("MiniMed 670G pump", ["MMT-1740", "MMT-1741", "MMT-1761", "MMT-1762"]),
            line("Guardian Link (3) transmitter", ["MMT-7810", "MMT-7811"]),
        ], vulnerabilities: [VulnerabilityFacts(id: "CVE-2022-32537")],
        remedies: [Remedy(pointer: "1", category: "mitigation", text: "Switch the Remote Bolus feature off.")])
    static let agency = Sample.advisory(
        AdvisoryID(publisher: "CISA", trackingID: "ICSMA-22-263-01"),
        claims: [
            line("MiniMed 620G", ["MMT-1710"]),
            line("MiniMed 630G", ["MMT-1754", "MMT-1715", "MMT-1755"]),
            line("MiniMed 670G", ["MMT-1740", "MMT-1741", "MMT-1762", "MMT-1762"]),
        ],
        vulnerabilities: [VulnerabilityFacts(id: "CVE-2022-32537", score: "4.8")],
        remedies: [Remedy(pointer: "/vulnerabilities/0/remediations/0", category: "vendor_fix", text: "Take action:")])

    static func line(_ product: String, _ models: [String], version: String = "") -> ClaimLine {
        ClaimLine(vendor: "Medtronic", product: product, models: models, version: version)
    }

    private func conflicts(_ advisories: [AdvisoryFacts]) throws -> [SourceConflict] {
        try Story(advisories: advisories).state.conflicts
    }

    @Test("model numbers that one source lists and another does not are shown")
    func models() throws {
        let found = try conflicts([Self.bulletin, Self.agency]).filter { $0.kind == .models }
        #expect(found.map(\.subject) == ["MiniMed 620G pump", "MiniMed 670G pump"])
        #expect(found.map(\.disputed) == [["MMT-1710", "MMT-1750"], ["MMT-1761"]])
        #expect(found.first?.text == "MiniMed 620G pump: MiniMed 600 says MMT-1750; ICSMA-22-263-01 says MMT-1710.")
    }

    @Test("a product that only one source lists is shown, with the other's silence")
    func product() throws {
        let found = try conflicts([Self.bulletin, Self.agency]).filter { $0.kind == .product }
        #expect(found.map(\.subject) == ["Guardian Link (3) transmitter"])
        #expect(found.first?.positions.map(\.values) == [["MMT-7810", "MMT-7811"], []])
    }

    @Test("the order and the repetition of model numbers are no conflict")
    func order() throws {
        #expect(try !conflicts([Self.bulletin, Self.agency]).contains { $0.subject.contains("630G") })
    }

    @Test("another kind of remedy for one vulnerability is shown")
    func remedies() throws {
        let found = try conflicts([Self.bulletin, Self.agency]).filter { $0.kind == .remedy }
        #expect(found.map(\.disputed) == [["mitigation", "vendor_fix"]])
    }

    @Test("other versions, states and scores are shown; silence about a score is no contradiction")
    func values() throws {
        func facts(_ id: String, _ version: String, _ status: String, _ score: String) -> AdvisoryFacts {
            Sample.advisory(
                AdvisoryID(publisher: id, trackingID: id),
                claims: [ClaimLine(vendor: "N", product: "Tide 400", version: version, status: status)],
                vulnerabilities: [VulnerabilityFacts(id: "CVE-1", score: score)])
        }
        let one = facts("A", "< 2.4", "known_affected", "7.5")
        #expect(
            try conflicts([one, facts("B", "<= 2.3", "fixed", "9.8")]).map(\.kind) == [.version, .status, .score])
        #expect(try conflicts([one, facts("B", "<2.4", "known_affected", "")]).isEmpty)
    }

    @Test("two sources that differ are shown to differ though a third is silent about the product")
    func threeSources() throws {
        func facts(_ id: String, _ product: String, _ version: String) -> AdvisoryFacts {
            Sample.advisory(
                AdvisoryID(publisher: id, trackingID: id),
                claims: [ClaimLine(vendor: "N", product: product, version: version)])
        }
        let found = try conflicts([facts("A", "Tide 400", "1"), facts("B", "Tide 400", "2"), facts("C", "Ebb 9", "1")])
        #expect(found.map(\.kind) == [.product, .version, .product])
    }

    @Test("one source has nobody to differ with")
    func alone() throws {
        #expect(try conflicts([Self.bulletin]).isEmpty)
    }

    @Test("a product under another name is the same by a model number in common")
    func sharedModel() throws {
        let other = Sample.advisory(
            AdvisoryID(publisher: "B", trackingID: "B"), claims: [Self.line("Infusion pump 630", ["mmt 1715"])])
        let found = try conflicts([Self.bulletin, other])
        #expect(found.contains { $0.kind == .models && $0.subject == "MiniMed 630G pump" })
    }

    @Test("what sources offer is offered word for word, its lists item by item, and made into no action")
    func offers() throws {
        let list = """
            Users should:
            1. Switch Remote Bolus off on the pump.
            2. Never link devices
               in public.
            """
        let facts = Sample.advisory(remedies: [
            Remedy(pointer: "/r/0", category: "mitigation", text: list),
            Remedy(pointer: "/r/1", category: "vendor_fix", text: "Update to version 2.4."),
            Remedy(pointer: "/r/2", category: "vendor_fix", text: "The maker recommends the following:"),
            Remedy(pointer: "/r/3", category: "vendor_fix", text: "Update to version 2.4."),
            Remedy(pointer: "/r/4", category: "no_fix_planned", text: "No update is planned."),
        ])
        let story = try Story(advisories: [facts])
        let offers = story.state.offers
        #expect(
            offers.map(\.text) == [
                "Switch Remote Bolus off on the pump.", "Never link devices in public.", "Update to version 2.4.",
                "The maker recommends the following:", "No update is planned.",
            ])
        #expect(offers.map(\.isIncomplete) == [false, false, false, true, false])
        #expect(offers.map(\.suggestion) == [.userAdvice, .userAdvice, .patch, nil, nil])
        #expect(story.state.actions.isEmpty)
    }
}
