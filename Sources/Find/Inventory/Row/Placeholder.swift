/// Words that people write into a cell to say that they know nothing.
enum Placeholder {
    /// Words that mean "nothing" in every column, in upper case.
    private static let always: Set<String> = [
        "N/A", "N.A.", "N.A", "N\\A", "#N/A", "NULL", "(NULL)", "(BLANK)", "BLANK", "NIL", "-", "--", "---", "----",
        "–", "—", "?",
        "??", "???", ".", "..", "*", "_", "TBD", "T.B.D.", "TBA", "TO BE DETERMINED", "NOT AVAILABLE",
        "NOT APPLICABLE", "NOT KNOWN", "NOT SPECIFIED", "NOT LISTED", "NO DATA", "UNDEFINED", "UNSPECIFIED",
        "#REF!", "#VALUE!", "#NAME?", "#NULL!", "#DIV/0!", "K.A.", "KEINE ANGABE", "UNBEKANNT", "NO APLICA",
        "DESCONOCIDO", "SIN DATOS", "INCONNU", "NON APPLICABLE", "SANS OBJET",
    ]
    /// Words that mean "nothing" except in the columns named with them, where they are values.
    private static let sometimes: [String: Set<DeviceField>] = [
        // A department or a place can be called NA; a device can have no operating system and no network.
        "NA": [.department, .location],
        "NONE": [.operatingSystem, .networkZone, .status],
        "NO": [.operatingSystem, .networkZone, .status, .department, .location, .clinicalFunction],
        // The state of a device, and where it is, can be known to be unknown.
        "UNKNOWN": [.status],
        "UNK": [.status],
        "UNASSIGNED": [.status, .networkZone],
    ]
    private static let longest = 20

    /// For each first byte, the lengths that placeholders beginning with it have, as bits: most cells end here.
    private static let lengths: [UInt32] = {
        var lengths = [UInt32](repeating: 0, count: 256)
        for word in always.union(sometimes.keys) {
            guard let first = word.utf8.first else { continue }
            lengths[Int(first)] |= 1 << UInt32(word.utf8.count)
            if (0x41...0x5A).contains(first) { lengths[Int(first) + 32] |= 1 << UInt32(word.utf8.count) }
        }
        return lengths
    }()

    /// Whether a cleaned text says nothing in its column.
    static func isPlaceholder(_ text: String, in field: DeviceField) -> Bool {
        let count = text.utf8.count
        guard count <= longest, let first = text.utf8.first, lengths[Int(first)] & 1 << UInt32(count) != 0 else {
            return false
        }
        let upper = text.uppercased()
        if always.contains(upper) { return true }
        guard let exceptions = sometimes[upper] else { return false }
        return !exceptions.contains(field)
    }
}
