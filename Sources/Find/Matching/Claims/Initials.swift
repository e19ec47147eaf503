/// Short forms made of first letters.
enum Initials {
    /// The short forms of a name of three words or more, with the slots that each covers.
    ///
    /// - Parameter known: long names as compact text, with short forms that do not follow from first letters.
    static func forms(of name: ClaimName, known: [String: [String]]) -> [(text: String, slots: ClosedRange<Int>)] {
        let slots = Array(name.slots.enumerated().prefix(60))
        var forms: [(String, ClosedRange<Int>)] = []
        for start in slots.indices {
            var text = ""
            var long = ""
            for end in start..<min(start + 6, slots.count) {
                guard let option = slots[end].element.options.first, option.beginsWithLetter else { break }
                long += option
                for short in known[long] ?? [] { forms.append((short, start...end)) }
                // "iX" at the end of a name is kept whole: "PICiX".
                text += option.utf8.count <= 2 ? option : String(option.prefix(1))
                let words = end - start + 1
                let tells = slots[start...end].contains { $0.element.isRequired }
                if words >= 3, tells || start == 0, text.utf8.count >= 3 { forms.append((text, start...end)) }
            }
        }
        return forms
    }
}
