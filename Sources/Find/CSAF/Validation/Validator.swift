/// The basic validator of CSAF 2.0 (conformance clause 9.1.14): the structure and all mandatory tests.
///
/// It reads the JSON, not the typed model, so that any malformed document can be checked. It takes time in proportion
/// to the document, never recurses and never changes anything.
public struct Validator {
    /// Checks a document against the structure of section 3 and the 43 mandatory tests of section 6.1.
    ///
    /// Only CSAF 2.0 is validated. A CSAF 2.1 document gets one `schema` finding that says so, and the findings of
    /// the tests that mean the same in both.
    public static func basic(_ document: JSONDocument) -> ValidationReport {
        let context = ValidationContext(document)
        var verdicts = (structure(context) + repeatedMembers(document)).map {
            Verdict(rank: 0, test: "schema", issue: $0)
        }
        for (rank, test) in MandatoryTests.all.enumerated() where !context.isCSAF21 || test.appliesToCSAF21 {
            verdicts += test.check(context).map { Verdict(rank: rank + 1, test: test.id, issue: $0) }
        }
        return report(verdicts, document)
    }

    /// RFC 8259 leaves open which of two members of one name counts, so that readers may disagree on the document.
    private static func repeatedMembers(_ document: JSONDocument) -> [Issue] {
        document.duplicateMembers.map {
            Issue($0, "a member of this name stands before in the same object; readers may take either", isNote: true)
        }
    }

    private struct Verdict {
        let rank: Int
        let test: String
        let issue: Issue
    }

    private static func structure(_ context: ValidationContext) -> [Issue] {
        guard context.isCSAF21, let version = context.document?["csaf_version"] else {
            return SchemaChecker.check(context.root, against: CSAFSchema.root)
        }
        return [
            Issue(
                version,
                "this is a CSAF 2.1 document and only CSAF 2.0 is validated; "
                    + "its structure was not checked, the tests that both versions share were run")
        ]
    }

    private static func report(_ verdicts: [Verdict], _ document: JSONDocument) -> ValidationReport {
        let pointers = PointerTable.pointers(of: Set(verdicts.map(\.issue.node.index)), in: document)
        let sorted = verdicts.sorted {
            ($0.issue.node.index, $0.rank, $0.issue.message) < ($1.issue.node.index, $1.rank, $1.issue.message)
        }
        var report = ValidationReport(findings: [])
        for verdict in sorted {
            let pointer = pointers[verdict.issue.node.index] ?? ""
            let finding = Finding(test: verdict.test, pointer: pointer, message: verdict.issue.message)
            if verdict.issue.isNote {
                report.notes.append(finding)
            } else {
                report.findings.append(finding)
            }
        }
        return report
    }
}
