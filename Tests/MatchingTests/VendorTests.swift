import Matching
import Testing

@Suite("Manufacturers under many names")
struct VendorTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let maker: String
        let vendor: String
        let reason: String

        var testDescription: String { "“\(maker)” for “\(vendor)”" }

        init(_ maker: String, _ vendor: String, _ reason: String) {
            self.maker = maker
            self.vendor = vendor
            self.reason = reason
        }
    }

    static let known = [
        // The same company, spelled in the ways of inventories.
        Case("GE MED SYS", "General Electric (GE)", "vendor"),
        Case("B BRAUN MEDICAL INC", "B. Braun", "vendor"),
        Case("BD", "Becton, Dickinson and Company (BD)", "vendor"),
        Case("Phillips", "Philips", "vendor"),
        Case("DRAEGER", "Dräger", "vendor"),
        // Bought.
        Case("Hospira", "ICU Medical", "vendor-related"),
        Case("Welch Allyn", "Baxter", "vendor-related"),
        Case("CareFusion", "Becton, Dickinson and Company", "vendor-related"),
        Case("St Jude Medical", "Abbott", "vendor-related"),
        // The other way about: the inventory has the owner, the advisory the bought company.
        Case("Medtronic", "MiniMed", "vendor-related"),
        // A company that the table does not know, with its legal form and in capitals.
        Case("NORTHLAKE MEDICAL, INC.", "Northlake Medical", "vendor"),
        Case("Northlake", "Northlake Medical GmbH", "vendor"),
        Case("Nortlhake Medical", "Northlake Medical", "vendor"),
    ]

    @Test("a renamed, bought or misspelt company is recognised", arguments: known)
    func recognised(_ example: Case) {
        let advisory = Sketch.advisory([Sketch.claim("Corvane 300", vendor: example.vendor)])
        let found = advisory.match(Row(maker: example.maker, model: "Corvane 300"))
        #expect(found.verdict == .affected && found.codes.contains(example.reason), Comment(rawValue: found.told))
    }

    @Test("a missing manufacturer is named among the reasons")
    func missingMaker() {
        let found = Sketch.one("Corvane 300").match(Row(maker: "", model: "Corvane 300"))
        #expect(found.codes.contains("vendor-missing"), Comment(rawValue: found.told))
    }

    @Test("two companies that share an owner are not one company")
    func siblingsByOwner() {
        let advisory = Sketch.advisory([Sketch.claim("QX-4410", vendor: "Animas")])
        let found = advisory.match(Row(maker: "Ethicon", model: "QX-4410"))
        #expect(found.verdict != .affected, Comment(rawValue: found.told))
    }

    @Test("two known companies are two, whatever word their names share")
    func sharedWord() {
        let advisory = Sketch.advisory([Sketch.claim("Tessel Data Center", vendor: "Schneider Electric")])
        let found = advisory.match(Row(maker: "General Electric", model: "Tessel Data Center"))
        #expect(found.verdict != .affected, Comment(rawValue: found.told))
    }

    @Test(
        "a known company counts as the company, however a row writes it",
        arguments: ["Welch Allyn", "WELCH-ALLYN INC", "WelchAllyn", "Welch Alyn", "Hillrom"])
    func samePlace(_ maker: String) {
        let claim = Sketch.claim("Welch Allyn Service Tool", "< 3.0", vendor: "Hillrom")
        let found = Sketch.advisory([claim]).match(Row(maker: maker, model: "Service Tool", version: "2.4"))
        #expect(found.verdict == (maker == "Hillrom" ? .needsReview : .affected), Comment(rawValue: found.told))
    }

    @Test(
        "the maker's words alone name none of its products",
        arguments: [
            Row(maker: "Welch Allyn", model: "5502KG", description: "Scale"),
            Row(maker: "Welch Allyn", model: "ELI 380"),
        ])
    func makerAlone(_ row: Row) {
        let claim = Sketch.claim("Welch Allyn Service Tool", "< 3.0", vendor: "Hillrom")
        let found = Sketch.advisory([claim]).match(row)
        #expect(found.verdict == .unrelated, Comment(rawValue: found.told))
    }

    @Test("a device sold under another maker's label is a reason to look")
    func relabelled() {
        let advisory = Sketch.advisory([Sketch.claim("CMS8000", vendor: "Contec Health")])
        let found = advisory.match(Row(maker: "Epsimed", model: "MN-120"))
        #expect(found.verdict == .needsReview, Comment(rawValue: found.told))
    }

    // MARK: - A hospital's own file

    static let device = Row(maker: "Halden Instruments", model: "Corvane 300")

    @Test("without a file, a company that nobody has linked is another company")
    func withoutFile() {
        #expect(Sketch.one("Corvane 300").match(Self.device).verdict != .affected)
    }

    @Test(
        "a hospital's file adds spellings and owners",
        arguments: [
            "Northlake Medical = Halden Instruments",
            "Northlake Medical = NLM | Halden Instruments",
            "Halden Instruments -> Northlake Medical",
            "Northlake Medical -> Halden Instruments",
            "# bought in 2024\n\n  Halden Instruments  ->  Northlake Medical  \r\n",
        ])
    func withFile(_ file: String) throws {
        let vendors = try VendorNames.standard.adding(file)
        let found = Sketch.one("Corvane 300").match(Self.device, vendors: vendors)
        #expect(found.verdict == .affected, Comment(rawValue: found.told))
    }

    @Test("a hospital's file adds short names of products")
    func shortNames() throws {
        let vendors = try VendorNames.standard.adding("TOX ~ Tessel Order Exchange")
        let found = Sketch.one("Tessel Order Exchange").match(Row(model: "TOX"), vendors: vendors)
        #expect(found.verdict == .affected || found.verdict == .needsReview, Comment(rawValue: found.told))
    }

    @Test("a file adds to the standard names and takes nothing away")
    func addingKeepsTheStandard() throws {
        let vendors = try VendorNames.standard.adding("Northlake Medical = Halden Instruments")
        let advisory = Sketch.advisory([Sketch.claim("Corvane 300", vendor: "ICU Medical")])
        #expect(advisory.match(Row(maker: "Hospira", model: "Corvane 300"), vendors: vendors).verdict == .affected)
    }

    /// `VendorNames.standard` reads its text leniently; this is the test that holds the text to its format.
    @Test("the standard names read without an error")
    func standardTextReads() throws {
        _ = try VendorNames.standard.adding(VendorNames.standardText)
    }

    @Test("an empty file changes nothing")
    func emptyFile() throws {
        let vendors = try VendorNames.standard.adding("\n# nothing yet\n")
        #expect(Sketch.one("Corvane 300").match(Self.device, vendors: vendors).verdict != .affected)
    }

    @Test(
        "a line that cannot be read is named by its number",
        arguments: [
            ("Northlake Medical", 1), ("# fine\n\nA = B\nno sign at all\n", 4), ("= Halden", 1), ("Halden ->", 1),
            ("-> Halden", 1), ("A = B\n~ Tessel Order Exchange", 2), ("TOX ~", 1),
        ])
    func lineOfError(_ file: String, _ line: Int) {
        let error = #expect(throws: VendorNamesError.self) { _ = try VendorNames.standard.adding(file) }
        #expect(error?.line == line)
    }

    @Test("the error says what to write")
    func errorSaysWhatToWrite() {
        let error = #expect(throws: VendorNamesError.self) { _ = try VendorNames.standard.adding("Northlake") }
        #expect(error?.description.hasPrefix("line 1: write “Company = Other name | Spelling”") == true)
    }
}
