import CSAF
import Testing

@Suite("Revision numbers")
struct RevisionNumberTests {
    @Test(
        "integers and semantic versions are told apart",
        arguments: [
            ("0", RevisionNumber.Scheme.integer), ("23", .integer), ("1.0.0", .semantic), ("0.9.0", .semantic),
            ("2.40.0+21AF26D3", .semantic), ("1.0.0-alpha.1", .semantic),
        ])
    func schemes(text: String, scheme: RevisionNumber.Scheme) throws {
        #expect(try #require(RevisionNumber(text)).scheme == scheme)
    }

    @Test(
        "other texts are no versions",
        arguments: ["", "1.0", "01", "1.0.0.0", "v1", "1.02.0", "1.0.0-", "1.0.0-01", "-1"])
    func refused(text: String) { #expect(RevisionNumber(text) == nil) }

    @Test("precedence follows semantic versioning, clause 11")
    func precedence() throws {
        let texts = [
            "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2", "1.0.0-beta.11",
            "1.0.0-rc.1", "1.0.0", "1.9.0", "1.10.0", "2.0.0", "99999999999999999999.0.0",
        ]
        let versions = try texts.map { try #require(RevisionNumber($0)) }
        #expect(versions.shuffled().sorted().map(\.description) == texts)
    }

    @Test("build metadata does not count")
    func buildMetadata() throws {
        #expect(try #require(RevisionNumber("1.0.0+a")) == #require(RevisionNumber("1.0.0+b")))
    }

    @Test("integers are compared as numbers")
    func integers() throws {
        #expect(try #require(RevisionNumber("9")) < #require(RevisionNumber("10")))
    }

    @Test(
        "a major change asks for matching anew",
        arguments: [
            ("1.0.0", "2.0.0", true), ("1.0.0", "1.5.0", false), ("1.0.0", "1.0.1", false), ("1", "2", true),
            ("2", "2", false), ("1", "2.0.0", true), ("1.0.0-rc.1", "1.0.0", false),
        ])
    func majorChange(old: String, new: String, isMajor: Bool) throws {
        let (old, new) = (try #require(RevisionNumber(old)), try #require(RevisionNumber(new)))
        #expect(new.isMajorChange(from: old) == isMajor)
    }
}
