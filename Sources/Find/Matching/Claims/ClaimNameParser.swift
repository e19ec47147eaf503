/// Reads a product name as advisories write it: alternatives, series, short forms, exclusions, conditions.
struct ClaimNameParser {
    let vendors: VendorReader
    /// The companies that the claim names as vendor.
    var own: Set<VendorNames.Company> = []

    /// What a product name says.
    struct Reading: Sendable {
        var names: [ClaimName] = []
        /// Products named only to be left out ("not including EchoPAC").
        var exclusions: [[NameSlot]] = []
        /// What must hold beside the name ("with MerlinOnDemand capability").
        var conditions: [String] = []
    }

    /// Reads one name.
    func read(_ text: String, origin: ClaimName.Origin) -> Reading {
        var reading = Reading()
        let (product, platform) = Self.withoutPlatform(text)
        if let platform { reading.conditions.append(platform) }
        let (outside, brackets) = Self.withoutBrackets(product)
        let (kept, excluded) = Self.cut(outside, at: [" not including ", " excluding ", " except ", " other than "])
        if let excluded { reading.exclusions = phrases(excluded).map { slots($0) } }
        var (name, condition) = Self.cut(
            kept, at: [" used with ", " enabled with ", " with ", " running ", " when used "])
        if let condition, !Self.isShortFeature(condition) {
            reading.conditions.append(condition)
        } else if let feature = condition {
            name += " " + feature
            condition = nil
        }
        let (whole, part) = hostAndPart(name)
        for phrase in phrases(part ?? whole) { append(ClaimName(slots: slots(phrase), origin: origin), to: &reading) }
        if part != nil { append(ClaimName(slots: slots(whole), origin: .host), to: &reading) }
        for bracket in brackets { readBracket(bracket, after: outside, origin: origin, into: &reading) }
        addExclusions(to: &reading)
        return reading
    }

    /// "Vivid products (not including EchoPAC)": a product of another name that is left out is known by that name.
    private func addExclusions(to reading: inout Reading) {
        let own = Set(reading.names.flatMap { $0.slots.filter(\.isStrong).flatMap(\.options) })
        for slots in reading.exclusions {
            let strong = slots.filter(\.isStrong)
            guard !strong.isEmpty, strong.allSatisfy({ own.isDisjoint(with: $0.options) }) else { continue }
            append(ClaimName(slots: slots, origin: .excluded), to: &reading)
        }
    }

    private func append(_ name: ClaimName, to reading: inout Reading) {
        if !name.slots.isEmpty && !reading.names.contains(name) { reading.names.append(name) }
        if let plain = withoutFormerMaker(name), !reading.names.contains(plain) { reading.names.append(plain) }
    }

    /// "CareFusion Upgrade Utility" of a maker that calls it its own by now: the same kinds of things, under its own name.
    private func withoutFormerMaker(_ name: ClaimName) -> ClaimName? {
        let strong = name.slots.indices.filter { name.slots[$0].isStrong }
        let kinds = name.slots.filter { $0.strength == .generic && !$0.options.allSatisfy(Lexicon.isFiller) }
        guard let place = strong.first, strong.count == 1, kinds.count > 1,
            let option = name.slots[place].options.first,
            case let atoms = AtomReader.atoms(option), let maker = vendors.mentions(in: atoms).first,
            maker.atoms.count == atoms.count, !own.contains(maker.company)
        else { return nil }
        var plain = name
        plain.origin = .withoutMaker
        plain.slots[place].isMaker = true
        return plain
    }

    /// Brackets hold a short form, a model number, a list left out, a host, or a condition.
    private func readBracket(
        _ text: String, after name: String, origin: ClaimName.Origin, into reading: inout Reading
    ) {
        let (whole, excluded) = Self.cut("-  " + text, at: [" not including ", " excluding ", " except "])
        let kept = String(whole.dropFirst(3))
        if let excluded {
            reading.exclusions += phrases(excluded).map { slots($0) }
            return
        }
        if let host = Self.cut("-  " + text, at: [" shipped with ", " part of ", " integrated into "]).1 {
            append(ClaimName(slots: slots(host), origin: .host), to: &reading)
            return
        }
        if Self.isInitials(kept, of: name) {
            append(ClaimName(slots: slots(kept), origin: .shortForm), to: &reading)
            return
        }
        let listed = kept.trimmed.hasPrefix("including") ? String(kept.trimmed.dropFirst(9)) : kept
        let atoms = AtomReader.atoms(listed)
        let terms = Term.terms(atoms)
        if let only = terms.first, terms.count == 1, only.strength >= .word, Self.isShortForm(kept) {
            append(
                ClaimName(
                    slots: [
                        NameSlot(
                            options: [only.text], strength: only.strength, range: CodeRange(Array(atoms[only.atoms])))
                    ], origin: .shortForm),
                to: &reading)
        } else if let series = Self.codes(terms, atoms) {
            append(ClaimName(slots: [series], origin: .listedModel), to: &reading)
        } else if !terms.isEmpty {
            reading.conditions.append(kept.trimmed)
        }
    }

    /// "PIC iX" behind "Patient Information Center iX": the first letters, and words of one or two letters whole.
    private static func isInitials(_ text: String, of name: String) -> Bool {
        let short = AtomReader.atoms(text).map(\.raw).joined()
        let initials = AtomReader.atoms(name).map { $0.raw.utf8.count <= 2 ? $0.raw : String($0.raw.prefix(1)) }
        return short.utf8.count >= 3 && short == initials.joined()
    }

    /// Letters in capitals or letters with digits: what people use as a short form.
    private static func isShortForm(_ text: String) -> Bool {
        let letters = text.unicodeScalars.filter { $0.properties.isAlphabetic }
        return letters.count >= 2 && letters.filter { $0.properties.isUppercase }.count * 2 >= letters.count
    }

    private static func codes(_ terms: [Term], _ atoms: [Atom]) -> NameSlot? {
        let codes = terms.filter { $0.strength == .code && (NameSlot.isLongCode($0.text) || terms.count > 2) }
        let others = terms.filter { term in
            term.strength > .generic && term.strength != .code && !term.text.isAllFigures
        }
        guard let first = codes.first, others.isEmpty else { return nil }
        var options = [first.text]
        for term in terms where term.strength > .generic && term != first {
            options.append(inSeries(term.text, after: options[options.count - 1]))
        }
        return NameSlot(options: options, strength: .code, range: CodeRange(Array(atoms[first.atoms])))
    }

    /// "BD Kiestra TLA - PerformA" names the part last; the rest is where it is found.
    private func hostAndPart(_ text: String) -> (whole: String, part: String?) {
        let pieces = Self.split(text, by: " - ")
        guard pieces.count > 1, let part = pieces.last else { return (text, nil) }
        guard slots(part).contains(where: { $0.isStrong && !$0.standsAlone }) else { return (text, nil) }
        return (pieces.dropLast().joined(separator: " - "), part)
    }

    /// Whole names that stand side by side: "ELI 150c/BUR 150c", "Pulsera and Endura", "A, B and C".
    private func phrases(_ text: String) -> [String] {
        for separator in [" / ", " | ", ", ", " and ", "/"] where TextSearch.range(of: separator, in: text) != nil {
            let parts = Self.split(text, by: separator)
            let named = parts.map { slots($0).filter { $0.isRequired } }
            let wholeNames = named.allSatisfy { part in part.contains { $0.isStrong } }
            guard wholeNames, parts.count > 1 else { continue }
            // "Coronary Tools/Dynamic Coronary Roadmap": words enough for names of their own.
            let areLong = parts.allSatisfy { part in
                AtomReader.atoms(part).count >= 2 && slots(part).contains { $0.isStrong && $0.strength == .word }
            }
            if separator == "/", !areLong,
                !named.allSatisfy({
                    $0.count >= 2 || $0.contains { $0.strength == .code && !$0.options[0].isAllFigures }
                })
            {
                continue
            }
            if separator == "/", named.allSatisfy({ $0.count == 1 }) { continue }
            // "Alaris GH and GS": the second part leans on the first; only whole names are told apart.
            if separator == " and ", named.dropFirst().contains(where: { $0.count < named[0].count && $0.count < 2 }),
                named[0].count > 2
            {
                continue
            }
            return parts.flatMap { phrases($0) }
        }
        return [text]
    }

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
                let range = CodeRange(Array(atoms[term.atoms]))
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
    private static func options(_ term: Term, _ atoms: [Atom]) -> [String] {
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
    private static func inSeries(_ text: String, after last: String) -> String {
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

    private static func isShortFeature(_ text: String) -> Bool {
        let atoms = AtomReader.atoms(text)
        let features: Set<String> = ["wifi", "wi", "fi", "bluetooth", "wlan", "wireless"]
        return !atoms.isEmpty && atoms.count <= 2 && atoms.allSatisfy { features.contains($0.text) }
    }

    /// "PET/CT Systems Windows XP-Based": what it runs on is a condition, not a part of its name.
    private static func withoutPlatform(_ text: String) -> (String, String?) {
        guard text.utf8.last.map({ $0 | 0x20 }) == UInt8(ascii: "d"), text.lowercased().ends(in: "based"),
            let range = TextSearch.range(of: " windows ", in: text)
        else {
            return (text, nil)
        }
        return (String(text[..<range.lowerBound]), String(text[range.lowerBound...].dropFirst()))
    }

    private static func cut(_ text: String, at markers: [String]) -> (String, String?) {
        for marker in markers {
            guard let range = TextSearch.range(of: marker, in: text), range.lowerBound > text.startIndex else {
                continue
            }
            return (String(text[..<range.lowerBound]), String(text[range.upperBound...]))
        }
        return (text, nil)
    }

    static func split(_ text: String, by separator: String) -> [String] {
        var parts: [String] = []
        var rest = text
        while let range = TextSearch.range(of: separator, in: rest) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = String(rest[range.upperBound...])
        }
        parts.append(rest)
        return parts.filter { !AtomReader.atoms($0).isEmpty }
    }

    private static func withoutBrackets(_ text: String) -> (String, [String]) {
        var outside = ""
        var brackets: [String] = []
        var depth = 0
        var inside = ""
        for character in text {
            switch character {
            case "(", "[":
                depth += 1
                if depth > 1 { inside.append(" ") }
            case ")", "]":
                depth = max(0, depth - 1)
                if depth == 0, !inside.isEmpty {
                    brackets.append(inside)
                    inside = ""
                    outside.append(" ")
                }
            default:
                if depth > 0 { inside.append(character) } else { outside.append(character) }
            }
        }
        if !inside.isEmpty { brackets.append(inside) }
        return (outside, brackets)
    }
}
