import CSAF

/// Reads the input as JSON and as an advisory, and compares it with the same document in another layout.
enum CSAFTarget {
    static func run(_ bytes: [UInt8]) {
        let json: JSONDocument
        do throws(JSONError) {
            json = try JSONDocument(bytes)
        } catch {
            check((0...bytes.count).contains(error.offset), "an error lies within the text")
            check(error.line > 0 && error.column > 0, "lines and columns are counted from 1")
            return
        }
        checkRawBytes(json)
        checkPointers(json)
        for pretty in [false, true] {
            guard let other = rewritten(json, pretty: pretty) else { continue }
            check(json.root.saysTheSame(as: other.root), "a document that is written again says the same")
            checkValidation(json, other)
            checkReading(json, other)
        }
    }

    private static func checkRawBytes(_ json: JSONDocument) {
        let raw = try? JSONDocument(Array(json.root.rawBytes))
        check(raw.map { $0.root.saysTheSame(as: json.root) } == true, "the raw bytes of a value read as that value")
    }

    /// The document in a layout of our own; nil where that passes a limit that the original kept.
    private static func rewritten(_ json: JSONDocument, pretty: Bool) -> JSONDocument? {
        var writer = JSONWriter(pretty: pretty)
        json.root.write(to: &writer)
        do throws(JSONError) {
            return try JSONDocument(writer.bytes)
        } catch {
            check(error.code == .tooLarge, "what the writer writes is JSON: \(error)")
            return nil
        }
    }

    /// Pointers lead back to their value, as long as no name stands twice in an object.
    private static func checkPointers(_ json: JSONDocument) {
        guard json.duplicateMembers.isEmpty else { return }
        for node in json.root.firstNodes(64) {
            let found = json.node(at: node.pointer)
            check(found?.offset == node.offset, "the pointer \(node.pointer) leads to its value")
        }
    }

    private static func checkValidation(_ json: JSONDocument, _ other: JSONDocument) {
        let report = Validator.basic(json)
        let second = Validator.basic(other)
        check(
            report.findings.map { [$0.test, $0.pointer] } == second.findings.map { [$0.test, $0.pointer] },
            "the layout of a document changes no finding")
        guard json.duplicateMembers.isEmpty else { return }
        for finding in report.findings + report.notes {
            check(json.node(at: finding.pointer) != nil, "the place of a finding exists: \(finding)")
        }
    }

    private static func checkReading(_ json: JSONDocument, _ other: JSONDocument) {
        guard let document = try? CSAFDocument(json: json) else {
            check((try? CSAFDocument(json: other)) == nil, "the layout of a document does not make it an advisory")
            return
        }
        guard let second = try? CSAFDocument(json: other) else {
            return check(false, "an advisory is one in every layout")
        }
        check(document.contentHash == second.contentHash, "the layout of a document does not change its content hash")
        let claims = document.makeClaims()
        check(claims == second.makeClaims(), "the layout of a document changes no claim")
        let difference = DocumentDifference(from: document, to: second)
        check(difference.saysNothing, "a document does not differ from itself: \(difference)")
    }
}

extension DocumentDifference {
    fileprivate var saysNothing: Bool {
        claimsAdded.isEmpty && claimsRemoved.isEmpty && claimsChanged.isEmpty && scoresChanged.isEmpty
            && vulnerabilitiesAdded.isEmpty && vulnerabilitiesRemoved.isEmpty && remediationsAdded.isEmpty
            && remediationsRemoved.isEmpty && remediationsChanged.isEmpty && !contentChanged && !silentEdit
    }
}
