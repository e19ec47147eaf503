/// The releases of Windows that a text names: "Windows XP", "WIN7", "WinXP".
enum WindowsRelease {
    private static let known: Set<String> = [
        "95", "98", "nt", "2000", "xp", "vista", "7", "8", "8.1", "10", "11", "2003", "2008", "2012", "2016", "2019",
    ]

    /// Words that may stand between "Windows" and its release.
    private static let between: Set<String> = ["embedded", "server", "pro", "standard", "ms", "microsoft"]

    /// The releases that these words name.
    static func named(in atoms: [Atom]) -> Set<String> {
        var found: Set<String> = []
        for (place, atom) in atoms.enumerated() {
            if atom.text == "window" {
                if let next = atoms[(place + 1)...].first(where: { !between.contains($0.text) }),
                    known.contains(next.text)
                {
                    found.insert(next.text)
                }
            } else if atom.raw.hasPrefix("win"), known.contains(String(atom.raw.dropFirst(3))) {
                found.insert(String(atom.raw.dropFirst(3)))
            }
        }
        return found
    }

    /// The one release that a condition asks for ("Windows XP-based"); nil where it asks for anything besides.
    static func asked(by condition: String) -> String? {
        let atoms = AtomReader.atoms(condition)
        let releases = named(in: atoms)
        let rest = atoms.filter { !releases.contains($0.text) && $0.text != "window" && !between.contains($0.text) }
        return releases.count == 1 && rest.allSatisfy { $0.text == "based" } ? releases.first : nil
    }
}
