/// Who a device belongs to, in the two words that the rest of the project uses.
enum OwnerText {
    static let hospital = "hospital"
    static let patient = "patient"

    /// `hospital`, `patient`, or nil when the text says neither. What is rented or lent is in the hospital's care.
    static func normalised(_ text: String) -> String? {
        if text == hospital || text == patient { return text }
        let words = HeaderText(text).words
        if let whole = table[words.joined()] { return whole }
        // "Pt-owned": that it is owned says nothing beside whose it is.
        let found = Set(words.filter { $0 != "owned" }.compactMap { table[$0] })
        return found.count == 1 ? found.first : nil
    }

    private static let table: [String: String] = {
        let hospitalWords = [
            "hospital", "h", "facility", "organization", "organisation", "institution", "clinic", "health system",
            "owned",
            "purchased", "leased", "lease", "rental", "rented", "rent", "loaner", "loan", "consignment", "consigned",
            "capital", "krankenhaus", "klinik", "haus", "eigentum", "miete", "leihgabe", "hopital", "clinica", "propio",
        ]
        let patientWords = [
            "patient", "p", "pt", "patients", "home", "personal", "member", "patienteneigentum", "paciente",
            "patient owned",
        ]
        var table: [String: String] = [:]
        for word in hospitalWords { table[HeaderText(word).words.joined()] = hospital }
        for word in patientWords { table[HeaderText(word).words.joined()] = patient }
        return table
    }()
}
