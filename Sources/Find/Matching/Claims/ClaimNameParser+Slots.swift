// The parts of one phrase.
extension ClaimNameParser {
    /// The slots of one phrase; neighbours of one series ("TC10 TC20", "522/722") share a slot.
    func slots(_ text: String) -> [NameSlot] {
        // A name of more than 64 words is no name.
        let atoms = Array(AtomReader.atoms(text).prefix(64))
        let makers = vendors.mentions(in: atoms)
        var slots: [NameSlot] = []
        var brands: Set<Int> = []
        var previous: Term?
        for term in Term.terms(atoms, makers: makers.map(\.atoms)) {
            let maker = makers.first { $0.atoms.overlaps(term.atoms) && $0.atoms.upperBound >= term.atoms.upperBound }
            let isMaker = maker != nil
            if let last = previous, !isMaker, slots.last?.isMaker == false,
                Self.isSeries(last, term, seen: slots[slots.count - 1].options)
            {
                slots[slots.count - 1].options.append(Self.inSeries(term.text, after: last.text))
            } else if maker == nil, let last = slots.last, !last.isMaker, last.strength == .marker,
                let letters = last.options.first, letters.isAllLetters, letters.utf8.count <= 2,
                term.text.isAllFigures, previous?.atoms.upperBound == term.atoms.lowerBound
            {
                // "EC 40" and "h 232" are model numbers with a space.
                slots[slots.count - 1] = NameSlot(options: [letters + term.text], strength: .code)
            } else {
                let range = CodeRange(atoms[term.atoms])
                slots.append(
                    NameSlot(
                        options: Self.options(term, atoms), strength: term.strength, range: range, isMaker: isMaker))
                if let maker, !own.contains(maker.company) { brands.insert(slots.count - 1) }
            }
            previous = term
        }
        return Self.withAName(Self.withoutCompounds(Self.withFieldStrength(slots), brands), brands: brands)
    }

    /// "WebViewer" behind another name only says what kind of thing it is, though it must be said.
    private static func withoutCompounds(_ slots: [NameSlot], _ brands: Set<Int>) -> [NameSlot] {
        guard slots.count > 1 else { return slots }
        let compounds = slots.indices.filter { index in
            slots[index].isStrong && slots[index].strength == .word
                && slots[index].options.allSatisfy(Lexicon.isCompoundKind)
        }
        guard !compounds.isEmpty,
            slots.indices.contains(where: { index in
                brands.contains(index)
                    || slots[index].isStrong && slots[index].strength == .word && !compounds.contains(index)
            })
        else { return slots }
        var slots = slots
        for index in compounds { slots[index].strength = .marker }
        return slots
    }

    /// "MRI 3T" is no model number, and 3T is written 3.0T as well.
    private static func withFieldStrength(_ slots: [NameSlot]) -> [NameSlot] {
        guard slots.contains(where: { $0.options.contains("mri") }) else { return slots }
        return slots.map { slot in
            guard let option = slot.options.first, option.utf8.count == 2, option.hasSuffix("t"),
                option.first?.isNumber ?? false
            else { return slot }
            return NameSlot(options: [option, option.dropLast() + ".0t"], strength: .marker)
        }
    }

    /// A product may be called after its maker ("OpenClinic GA"): where nothing else names it, the maker does.
    ///
    /// - Parameter brands: slots that name another company than the vendor, such as one that it bought.
    private static func withAName(_ slots: [NameSlot], brands: Set<Int>) -> [NameSlot] {
        guard !slots.contains(where: { $0.isStrong }) else { return slots }
        let saysMore = slots.contains { slot in
            !slot.isMaker && !slot.options.allSatisfy { Lexicon.isFiller($0) }
        }
        let names = slots.indices.filter { index in
            slots[index].strength == .marker
                && slots[index].options.allSatisfy { $0.utf8.count >= 4 && $0.isAllLetters }
        }
        return slots.indices.map { index in
            var slot = slots[index]
            // "Vision Express": where markers are all there is, they are the name.
            if names.count > 1 {
                if names.contains(index) { slot.strength = .word }
                return slot
            }
            if brands.contains(index) || !saysMore { slot.isMaker = false }
            return slot
        }
    }

    /// The term, and with a Roman numeral at its head in figures: "II-S" is also "2-S", "5x0" also "500" to "590".
    static func options(_ term: Term, _ atoms: [Atom]) -> [String] {
        // Schedule II of controlled substances is written CII or C2: "CIISafe", "C2Safe".
        if term.text.hasPrefix("cii"), term.text.utf8.count > 5 { return [term.text, "c2" + term.text.dropFirst(3)] }
        if let other = Lexicon.otherForm(of: term.text) { return [term.text, other] }
        guard let arabic = Lexicon.arabic(atoms[term.atoms.lowerBound].raw) else {
            return [term.text] + eachFigure(term.text)
        }
        return [term.text, arabic + atoms[term.atoms].dropFirst().map(\.raw).joined()]
    }

    /// The numbers that an "x" between two figures stands for.
    private static func eachFigure(_ text: String) -> [String] {
        let parts = text.split(separator: "x", omittingEmptySubsequences: false)
        guard parts.count == 2, text.utf8.count <= 6, parts[0].last?.isNumber ?? false,
            parts[1].first?.isNumber ?? false
        else { return [] }
        return (0...9).map { "\(parts[0])\($0)\(parts[1])" }
    }

    /// "MX800/700/600": a bare number takes the letters of the one before it.
    static func inSeries(_ text: String, after last: String) -> String {
        let letters = last.prefix { $0.isLetter }
        let digits = last.dropFirst(letters.count).prefix { $0.isNumber }
        let own = text.prefix { $0.isNumber }
        guard !own.isEmpty, letters.count + digits.count > 2 else { return text }
        // "865240/41" and "M8105A/5AS" replace only the last figures.
        if own.count < digits.count, digits.count >= 4 { return letters + digits.dropLast(own.count) + text }
        return own.count == text.count && !letters.isEmpty ? letters + text : text
    }

    private static func isSeries(_ last: Term, _ next: Term, seen: [String]) -> Bool {
        if next.opener == UInt8(ascii: "/"), last.strength == next.strength, next.strength >= .marker { return true }
        if next.opener == UInt8(ascii: "/"), last.strength == .code, next.text.first?.isNumber ?? false { return true }
        guard last.strength == .code, next.strength == .code else { return false }
        return shape(last.text) == shape(next.text) && !seen.contains(next.text)
    }

    /// Letters kept, each digit a "0": "tc10" and "tc70" have one shape.
    static func shape(_ text: String) -> String {
        String(decoding: text.utf8.map { $0 >= 0x30 && $0 <= 0x39 ? 0x30 : $0 }, as: UTF8.self)
    }
}
