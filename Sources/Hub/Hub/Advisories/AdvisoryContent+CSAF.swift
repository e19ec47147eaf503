public import CSAF
public import Matching

extension AdvisoryContent {
    /// What matching needs of a CSAF document: its claims, and the prose that can qualify them.
    public init(_ document: CSAFDocument) {
        self.init(id: document.id, title: document.meta.title, claims: document.claims)
        var seen: Set<Remark> = []
        // The same text is often repeated for each vulnerability.
        func add(_ remark: Remark) {
            if !remark.text.isEmpty, seen.insert(remark).inserted { remarks.append(remark) }
        }
        for note in document.meta.notes where note.speaksOfProducts {
            add(Remark(source: .note, text: note.text, products: Set(document.productIDs(of: note))))
        }
        for vulnerability in document.vulnerabilities {
            for note in vulnerability.notes where note.speaksOfProducts {
                add(Remark(source: .note, text: note.text, products: Set(document.productIDs(of: note))))
            }
            for remediation in vulnerability.remediations {
                add(
                    Remark(
                        source: .remediation(remediation.category.rawValue), text: remediation.details,
                        products: Set(document.productIDs(of: remediation))))
            }
        }
    }
}

extension Note {
    /// Headings of texts that publishers put into every document: they say nothing about its products.
    private static let boilerplate: Set<String> = [
        "recommended practices", "critical infrastructure sectors", "countries/areas deployed",
        "company headquarters location", "exploitability", "additional resources", "legal notice", "cisa disclaimer",
        "terms of use", "advisory conversion disclaimer", "general recommendations",
        "general security recommendations", "for more information", "legal disclaimer",
    ]

    /// Whether the text can say something about the products of this document.
    fileprivate var speaksOfProducts: Bool {
        guard category != .legalDisclaimer else { return false }
        guard let title else { return true }
        return !Self.boilerplate.contains(title.lowercased())
    }
}
