public import CSAF

extension AdvisoryContent {
    /// What matching needs of a CSAF document.
    ///
    /// Legal notices, and general advice that publishers print under every advisory, are left out.
    public init(_ document: CSAFDocument) {
        var remarks: [Remark] = []
        for note in document.meta.notes where Self.isAboutProducts(note) {
            remarks.append(Remark(source: .note, text: note.text, products: Set(document.productIDs(of: note))))
        }
        var places: [Remark.Key: Int] = [:]
        for vulnerability in document.vulnerabilities {
            for note in vulnerability.notes {
                remarks.append(Remark(source: .note, text: note.text, products: Set(document.productIDs(of: note))))
            }
            for remediation in vulnerability.remediations {
                let key = Remark.Key(category: remediation.category.rawValue, text: remediation.details)
                let products = Set(document.productIDs(of: remediation))
                // The same text stands under each vulnerability: it is one remark about all their products.
                if let place = places[key] {
                    remarks[place].products.formUnion(products)
                } else {
                    places[key] = remarks.count
                    remarks.append(
                        Remark(source: .remediation(key.category), text: key.text, products: products))
                }
            }
        }
        let year = Int(document.meta.tracking.initialReleaseDate.prefix(4))
        self.init(
            id: document.id, title: document.meta.title, year: year, claims: Self.claims(of: document),
            remarks: remarks)
    }

    /// The document's claims, and the products that its tree lists without saying in which state they are: somebody
    /// has to look at those. Products that only serve to build others by relationships are left out.
    private static func claims(of document: CSAFDocument) -> [ProductClaim] {
        let made = document.makeClaims()
        let parts = Set(
            document.productTree.relationships.flatMap { [$0.productReference] + $0.steps.map(\.productID) })
        return made.claims + made.unclaimed.filter { !parts.contains($0.productID) }
    }

    private static func isAboutProducts(_ note: Note) -> Bool {
        if note.category == .legalDisclaimer { return false }
        let boilerplate = [
            "Recommended Practices", "CISA Disclaimer", "Legal Notice", "Countries/areas deployed", "Units recalled",
        ]
        return !boilerplate.contains(note.title ?? "")
    }
}

extension AdvisoryContent.Remark {
    fileprivate struct Key: Hashable {
        let category: String
        let text: String
    }
}
