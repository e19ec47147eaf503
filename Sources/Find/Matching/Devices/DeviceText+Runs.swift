extension DeviceText {
    /// Runs of neighbouring atoms that hold a digit, as compact text: candidates for model numbers.
    var compactRuns: [String] {
        var runs: [String] = []
        for field in atoms.prefix(3) {
            for start in field.indices {
                var text = ""
                for end in start..<min(start + 5, field.count) {
                    text += field[end].text
                    if text.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) { runs.append(text) }
                }
            }
        }
        return runs
    }

    /// Whether anything in the row names a product rather than a kind of thing.
    var namesAnything: Bool {
        for field in Field.allCases where field != .software {
            for term in terms[field.rawValue] where term.strength >= .word && !namesMaker(field, term.atoms) {
                return true
            }
        }
        return false
    }
}
