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
        if reading.exclusions.isEmpty { return }
        let own = Set(reading.names.flatMap { $0.slots.filter(\.isStrong).flatMap(\.options) })
        for slots in reading.exclusions {
            let strong = slots.filter(\.isStrong)
            guard !strong.isEmpty, strong.allSatisfy({ own.isDisjoint(with: $0.options) }) else { continue }
            append(ClaimName(slots: slots, origin: .excluded), to: &reading)
        }
    }

    func append(_ name: ClaimName, to reading: inout Reading) {
        if !name.slots.isEmpty && !reading.names.contains(name) { reading.names.append(name) }
        if let plain = withoutFormerMaker(name), !reading.names.contains(plain) { reading.names.append(plain) }
    }

    /// "CareFusion Upgrade Utility" of a maker that calls it its own by now: the same kinds of things, under its own name.
    private func withoutFormerMaker(_ name: ClaimName) -> ClaimName? {
        let strong = SlotSet(name.slots) { name.slots[$0].isStrong }
        guard let place = strong.first, strong.count == 1, name.slots.count(where: \.saysKind) > 1,
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
                            options: [only.text], strength: only.strength, range: CodeRange(atoms[only.atoms]))
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
        return NameSlot(options: options, strength: .code, range: CodeRange(atoms[first.atoms]))
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
