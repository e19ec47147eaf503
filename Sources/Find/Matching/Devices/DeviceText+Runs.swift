extension DeviceText {
    /// Runs of neighbouring atoms that hold a digit, as compact text: candidates for model numbers.
    var compactRuns: [String] {
        var runs: [String] = []
        for field in columns.prefix(3).map(\.atoms) {
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

    /// Whether the row could say a slot's text, by its words alone; texts made of several atoms are not ruled out.
    func mayHold(_ slot: NameSlot) -> Bool {
        slot.options.contains { $0.utf8.contains { $0 < 0x61 } || holds($0) }
            || columns.contains { column in
                column.atoms.contains { atom in
                    slot.options.contains { $0.hasPrefix(atom.text) || atom.text.ends(in: $0) }
                }
            }
    }

    /// Whether the row says a slot's text anywhere but in the manufacturer column.
    func says(_ slot: NameSlot) -> Bool {
        // "MicroDicom viewer" says "DICOM" in the maker's own name.
        if atoms(.model).contains(where: { atom in
            slot.options.contains { $0.utf8.count >= 4 && atom.text.ends(in: $0) }
        }) {
            return true
        }
        return columns.contains { $0.says(slot) }
    }

    /// Whether the model column names a product, or another kind of thing than the claimed one, by itself.
    ///
    /// - Parameter label: the claimed product in full; its words name nothing else.
    func namesAnotherThing(than name: ClaimName, of label: String) -> Bool {
        let own = Set(name.slots.flatMap(\.options) + AtomReader.atoms(label).map(\.text))
        return terms(.model).contains { term in
            !own.contains(term.text) && !namesMaker(.model, term.atoms) && term.strength == .word
                && !name.isKindOnly
        }
    }

    /// Whether anything in the row names a product rather than a kind of thing.
    var namesAnything: Bool {
        for field in Field.all where field != .software {
            for term in terms(field) where term.strength >= .word && !namesMaker(field, term.atoms) {
                return true
            }
        }
        return false
    }
}
