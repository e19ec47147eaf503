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

    /// Whether a cleaned text says nothing in its column.
    static func isPlaceholder(_ text: String, in field: DeviceField) -> Bool {
        guard text.utf8.count <= longest else { return false }
        let upper = text.uppercased()
        if always.contains(upper) { return true }
        guard let exceptions = sometimes[upper] else { return false }
        return !exceptions.contains(field)
    }
}
