/// What the basic validator has to say about one document (CSAF 2.0, 9.1.14).
public struct ValidationReport: Sendable, Hashable {
    /// What the standard does not allow, in the order of the document, then of the tests.
    public var findings: [Finding]
    /// What could not be judged (a weakness newer than the table, say); notes do not make a document invalid.
    public var notes: [Finding]

    /// Whether the document passed the structure check and every mandatory test.
    public var isValid: Bool { findings.isEmpty }

    /// A report with these findings and notes.
    public init(findings: [Finding], notes: [Finding] = []) {
        self.findings = findings
        self.notes = notes
    }
}
