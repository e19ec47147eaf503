import CSAF
import Foundation
import Testing

@Suite("What changed between two revisions")
struct DocumentDifferenceTests {
    /// Compares the sample advisory with itself after replacements.
    private func difference(_ replacements: (String, String)...) throws -> DocumentDifference {
        var text = Sample.advisory
        for (old, new) in replacements { text = try Sample.text(replacing: old, with: new, in: text) }
        return DocumentDifference(from: try Sample.document(), to: try Sample.document(text))
    }

    @Test("the same content shows nothing")
    func same() throws {
        let difference = try difference()
        #expect(difference.isEmpty)
        #expect(difference.lines == ["nothing changed"])
        #expect(!difference.silentEdit && !difference.proseOnly && !difference.majorVersionChange)
    }

    @Test("a new version of the same content is no change of content")
    func bookkeepingOnly() throws {
        let difference = try difference(("\"version\": \"1.0.0\"", "\"version\": \"1.0.1\""))
        #expect(difference.isEmpty)
        #expect(difference.lines == ["version 1.0.0 → 1.0.1"])
    }

    @Test("product ids that are numbered anew are no change of claims, scores or remedies")
    func renumbered() throws {
        var text = Sample.advisory
        for id in 1...5 { text = text.replacingOccurrences(of: "\"P\(id)\"", with: "\"CSAFPID-\(id)\"") }
        let difference = DocumentDifference(from: try Sample.document(), to: try Sample.document(text))
        #expect(difference.contentChanged)
        #expect(!difference.affectedSetChanged)
        #expect(!difference.remedyChanged)
        #expect(difference.scoresChanged.isEmpty && difference.threatsAdded.isEmpty)
    }

    @Test("another version range is a changed claim")
    func version() throws {
        let difference = try difference(("\"name\": \"<= 2.4\"", "\"name\": \"<= 2.5\""))
        // The pump and the pump in its dock.
        #expect(
            difference.claimsChanged.map(\.details) == Array(repeating: ["version \"<= 2.4\" → \"<= 2.5\""], count: 2))
        #expect(difference.claimsAdded.isEmpty && difference.claimsRemoved.isEmpty)
        #expect(difference.affectedSetChanged)
        #expect(!difference.remedyChanged && !difference.proseOnly)
        #expect(difference.lines.contains("claim changed: Acme Pump 7 <= 2.5: version \"<= 2.4\" → \"<= 2.5\""))
    }

    @Test("another state is a changed claim")
    func status() throws {
        let difference = try difference(("\"known_not_affected\": [\"P2\"]", "\"under_investigation\": [\"P2\"]"))
        #expect(difference.claimsChanged.map(\.details) == [["status known_not_affected → under_investigation"]])
        #expect(difference.affectedSetChanged)
    }

    @Test("a product more is a claim added; a product less a claim removed")
    func addedAndRemoved() throws {
        let added = try difference(("[\"P1\"], \"fixed\"", "[\"P1\", \"P3\"], \"fixed\""))
        #expect(added.claimsAdded.map(\.name) == ["Dock"])
        #expect(added.affectedSetChanged && !added.remedyChanged)
        let removed = try difference((", \"fixed\": [\"P2\"]", ""))
        #expect(removed.claimsRemoved.map { "\($0.name) \($0.version) \($0.status)" } == ["Pump 7 2.5 fixed"])
        #expect(removed.affectedSetChanged)
    }

    @Test("a product that is affected by one vulnerability more is a changed claim")
    func vulnerabilityMore() throws {
        let difference = try difference(
            ("\"known_affected\": [\"P1\"], \"fixed\"", "\"known_affected\": [\"P1\", \"P5\"], \"fixed\""))
        #expect(difference.claimsChanged.map(\.details) == [["now also for CVE-2024-2222"]])
    }

    @Test("another identification is a changed claim")
    func identification() throws {
        let difference = try difference(("AP-7??", "AP-7?"))
        #expect(Set(difference.claimsChanged.flatMap(\.details)) == ["identification differs"])
    }

    @Test("a vulnerability more or less is told by name")
    func vulnerabilities() throws {
        let difference = try difference(("CVE-2024-2222", "CVE-2024-3333"))
        #expect(difference.vulnerabilitiesAdded == ["CVE-2024-3333"])
        #expect(difference.vulnerabilitiesRemoved == ["CVE-2024-2222"])
        #expect(difference.affectedSetChanged)
    }

    @Test("another score is told with its vector")
    func scores() throws {
        let difference = try difference(("\"baseScore\": 5.3", "\"baseScore\": 4.8"))
        #expect(difference.scoresChanged.map(\.vulnerability) == ["CVE-2024-1111"])
        #expect(difference.scoresChanged.first?.new == ["4.8 (CVSS:3.1/AV:A/AC:H/PR:N/UI:N/S:U/C:N/I:H/A:N)"])
        #expect(!difference.affectedSetChanged && !difference.remedyChanged && !difference.proseOnly)
    }

    @Test("another text of a remedy is a changed remediation")
    func remedyText() throws {
        let difference = try difference(("Update to 2.5.", "Update to 2.6."))
        #expect(difference.remediationsChanged.map(\.new.details) == ["Update to 2.6."])
        #expect(difference.remediationsChanged.map(\.onlyProducts) == [false])
        #expect(difference.remedyChanged && !difference.affectedSetChanged)
        #expect(difference.lines.contains("remediation changed (vendor_fix): Update to 2.5. → Update to 2.6."))
    }

    @Test("a remedy more, less, or for other products is told apart")
    func remedies() throws {
        let mitigation = #"{"category": "mitigation", "details": "Do not pair in public.", "product_ids": ["P1"]}"#
        let added = try difference(
            (mitigation, mitigation + #", {"category": "workaround", "details": "W", "product_ids": ["P1"]}"#))
        #expect(added.remediationsAdded.map(\.details) == ["W"])
        let removed = try difference((",\n       " + mitigation, ""))
        #expect(removed.remediationsRemoved.map(\.category) == [.mitigation])
        let moved = try difference((mitigation, mitigation.replacingOccurrences(of: "P1", with: "P5")))
        #expect(moved.remediationsChanged.map(\.onlyProducts) == [true])
        #expect(added.remedyChanged && removed.remedyChanged && moved.remedyChanged)
    }

    @Test("title, notes and references are prose")
    func prose() throws {
        let title = try difference(("Pumps talk to strangers", "Pumps talked"))
        #expect(title.proseOnly)
        #expect(title.lines.contains("title \"Pumps talk to strangers\" → \"Pumps talked\""))
        let note = try difference(("Anyone nearby can pair.", "Anyone near can pair."))
        #expect(note.proseOnly)
        #expect(note.notesAdded.map(\.text) == ["Anyone near can pair."])
        let reference = try difference(("https://acme.example/2", "https://acme.example/3"))
        #expect(reference.proseOnly)
        #expect(reference.lines.last == "only other texts changed, such as references or acknowledgments")
    }

    @Test("threats, flags and sharing are more than prose")
    func statements() throws {
        let threat = try difference(("Wrong dose", "Very wrong dose"))
        #expect(threat.threatsAdded.count == 1 && threat.threatsRemoved.count == 1 && !threat.proseOnly)
        let flag = try difference(("vulnerable_code_not_present", "component_not_present"))
        #expect(flag.flagsAdded.map(\.label) == ["component_not_present"])
        #expect(flag.affectedSetChanged)
        let sharing = try difference(("\"label\": \"WHITE\"", "\"label\": \"GREEN\""))
        #expect(sharing.lines.contains("sharing \"WHITE; Share freely\" → \"GREEN; Share freely\""))
        #expect(!sharing.proseOnly)
    }

    @Test("content that changed without a new revision is a silent edit")
    func silentEdit() throws {
        let silent = try difference(("<= 2.4", "<= 2.5"))
        #expect(silent.silentEdit)
        #expect(silent.lines.contains { $0.hasPrefix("silent edit") })
        let announced = try difference(
            ("<= 2.4", "<= 2.5"), ("\"version\": \"1.0.0\"", "\"version\": \"1.1.0\""),
            (
                "\"revision_history\": [",
                "\"revision_history\": [{\"number\": \"1.1.0\", \"date\": \"d\", \"summary\": \"s\"}, "
            ))
        #expect(!announced.silentEdit)
    }

    @Test("an entry in the revision history is enough for an edit not to be silent")
    func historyOnly() throws {
        let difference = try difference(
            ("<= 2.4", "<= 2.5"), ("\"summary\": \"First\"", "\"summary\": \"Range corrected\""))
        #expect(difference.contentChanged && !difference.silentEdit)
    }

    @Test("another full name of the same branches is no other claim")
    func fullName() throws {
        let difference = try difference(("\"name\": \"Acme Pump 7 2.5\"", "\"name\": \"ACME Pump 7 (2.5)\""))
        #expect(difference.contentChanged && !difference.affectedSetChanged)
    }

    @Test("a new product with the remedy of the others is a new claim, not a changed remedy")
    func remedyOfNewProduct() throws {
        let difference = try difference(
            ("\"product_ids\": [\"P1\", \"P5\"]", "\"product_ids\": [\"P1\", \"P5\", \"P3\"]"),
            ("\"known_affected\": [\"P1\", \"P5\"]", "\"known_affected\": [\"P1\", \"P5\", \"P3\"]"))
        #expect(difference.claimsAdded.map(\.name) == ["Dock"])
        #expect(!difference.remedyChanged)
    }

    @Test("a reworded remedy is recognised though the version it is for changed too")
    func rewordedForNewVersion() throws {
        let difference = try difference(("<= 2.4", "<= 2.5"), ("Update to 2.5.", "Update to 2.6."))
        #expect(difference.remediationsChanged.map(\.new.details) == ["Update to 2.6."])
        #expect(difference.remediationsAdded.isEmpty && difference.remediationsRemoved.isEmpty)
    }

    @Test("a remedy with other words is another remedy")
    func otherRemedy() throws {
        let difference = try difference(("Do not pair in public.", "Replace the battery soon."))
        #expect(difference.remediationsAdded.map(\.details) == ["Replace the battery soon."])
        #expect(difference.remediationsRemoved.map(\.details) == ["Do not pair in public."])
    }

    @Test("a major version asks for matching anew, a minor one does not")
    func majorVersion() throws {
        #expect(try difference(("\"version\": \"1.0.0\"", "\"version\": \"2.0.0\"")).majorVersionChange)
        #expect(try !difference(("\"version\": \"1.0.0\"", "\"version\": \"1.1.0\"")).majorVersionChange)
        #expect(try difference(("\"version\": \"1.0.0\"", "\"version\": \"soon\"")).majorVersionChange)
    }

    @Test("the order of products, claims and remedies means nothing")
    func order() throws {
        let difference = try difference(
            ("[\"P1\", \"P5\"], \"known_not_affected\"", "[\"P5\", \"P1\"], \"known_not_affected\""))
        #expect(difference.contentChanged)
        #expect(!difference.affectedSetChanged && !difference.remedyChanged)
    }
}
