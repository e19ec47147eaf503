/// What a document advises, by product: made once, then asked for any number of products.
public struct ProductAdvice: Sendable {
    /// Where a remediation, flag or threat stands.
    public struct Place: Sendable, Hashable {
        /// The index of the vulnerability.
        public var vulnerability: Int
        /// The index in that vulnerability's list.
        public var item: Int
    }

    private let document: CSAFDocument
    private var remediationPlaces: [String: [Place]] = [:]
    private var flagPlaces: [String: [Place]] = [:]
    private var threatPlaces: [String: [Place]] = [:]
    /// Remediations that name neither products nor groups: they hold for every product of their vulnerability.
    private var generalRemediations: [Place] = []

    /// Indexes the remediations, flags and threats of a document, groups resolved.
    public init(_ document: CSAFDocument) {
        self.document = document
        for (index, vulnerability) in document.vulnerabilities.enumerated() {
            for (item, remediation) in vulnerability.remediations.enumerated() {
                let place = Place(vulnerability: index, item: item)
                let ids = document.productIDs(of: remediation)
                if ids.isEmpty && remediation.groupIDs.isEmpty { generalRemediations.append(place) }
                for id in ids { remediationPlaces[id, default: []].append(place) }
            }
            for (item, flag) in vulnerability.flags.enumerated() {
                let place = Place(vulnerability: index, item: item)
                for id in document.productIDs(of: flag) { flagPlaces[id, default: []].append(place) }
            }
            for (item, threat) in vulnerability.threats.enumerated() {
                let place = Place(vulnerability: index, item: item)
                for id in document.productIDs(of: threat) { threatPlaces[id, default: []].append(place) }
            }
        }
    }

    /// The remediations for a product, each text once, with the vulnerability where it stands first.
    public func remediations(for productID: String) -> [(vulnerability: Int, remediation: Remediation)] {
        var seen: Set<Remediation> = []
        let places = remediationPlaces[productID, default: []] + generalRemediations.filter { claims(productID, $0) }
        return places.compactMap { place in
            let remediation = document.vulnerabilities[place.vulnerability].remediations[place.item]
            var text = remediation
            // The same text is often repeated for each vulnerability with other lists of products.
            text.productIDs = []
            text.groupIDs = []
            return seen.insert(text).inserted ? (place.vulnerability, remediation) : nil
        }
    }

    /// The reasons why a product is not affected.
    public func flags(for productID: String) -> [(vulnerability: Int, flag: Flag)] {
        flagPlaces[productID, default: []].map {
            ($0.vulnerability, document.vulnerabilities[$0.vulnerability].flags[$0.item])
        }
    }

    /// The threats to a product.
    public func threats(for productID: String) -> [(vulnerability: Int, threat: Threat)] {
        threatPlaces[productID, default: []].map {
            ($0.vulnerability, document.vulnerabilities[$0.vulnerability].threats[$0.item])
        }
    }

    /// The notes of the document that hold for a product: those that name it and those that name none.
    public func notes(for productID: String) -> [Note] {
        document.meta.notes.filter { note in
            let ids = document.productIDs(of: note)
            return (ids.isEmpty && note.groupIDs.isEmpty) || ids.contains(productID)
        }
    }

    private func claims(_ productID: String, _ place: Place) -> Bool {
        document.vulnerabilities[place.vulnerability].productStatus.contains { $0.productIDs.contains(productID) }
    }
}
