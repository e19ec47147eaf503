/// Decides, for one claimed name, what a product's text says about it.
struct Aligner {
    let device: DeviceText
    let vendors: VendorReader
    /// Names that the advisory's title says, which a claim may leave out.
    let title: Set<String>

    /// The alignment of a name with the hits found for it.
    func align(_ name: ClaimName, hits: [NameHit]) -> Alignment {
        let used = coherent(hits + weakHits(name, beside: hits), in: name)
        var found = SlotSet(used)
        for slot in name.slots.indices where name.slots[slot].strength == .generic && !name.slots[slot].isMaker {
            if device.says(name.slots[slot]) { found.insert(slot) }
        }
        for slot in name.slots.indices where name.slots[slot].strength == .word && !found.contains(slot) {
            if isMakerName(name.slots[slot]) || isMisspelt(name.slots[slot]) || isAbbreviated(name.slots[slot]) {
                found.insert(slot)
            }
        }
        let extras = unexplained(by: used, in: name)
        let judged = judge(name, found: found, hits: used, extras: extras)
        let identity = name.origin == .excluded && judged != .same ? .other : judged
        return Alignment(name: name, found: found, hits: used, extras: extras, identity: identity)
    }

    /// What the model columns name beside the hits: other names, numbers and markers.
    private func unexplained(by hits: [NameHit], in name: ClaimName) -> [Term] {
        let atoms = device.atoms(.model)
        let covered = hits.filter { $0.field == .model }.map(\.atoms)
        return device.terms(.model).filter { term in
            if term.strength == .generic || device.namesMaker(.model, term.atoms) { return false }
            if covered.contains(where: { $0.overlaps(term.atoms) }) {
                // "EC10" where only "EC" was found: the number is another.
                return term.atoms.contains { atom in
                    atoms[atom].isNumber && !covered.contains { $0.contains(atom) }
                }
            }
            if atoms[term.atoms].allSatisfy(\.isDotted) || isVersionWord(term, atoms) { return false }
            if term.strength == .word,
                name.slots.contains(where: { slot in
                    slot.options.contains {
                        Spelling.isSlip($0, term.text) || Spelling.differsByOne($0, term.text)
                            || (term.text.utf8.count >= 4 && ($0.hasPrefix(term.text) || $0.ends(in: term.text)))
                    }
                })
            {
                return false
            }
            return !name.slots.contains { $0.options.contains(term.text) }
        }
    }

    private static let announces: Set<String> = [
        "v", "ver", "version", "rev", "r", "rel", "release", "sp", "build", "bit",
    ]

    /// "v8", "rev 3", "64-bit": says which release or build, not which product.
    private func isVersionWord(_ term: Term, _ atoms: [Atom]) -> Bool {
        let first = atoms[term.atoms.lowerBound].text
        let announces = Self.announces
        if term.atoms.count > 1, announces.contains(first), atoms[term.atoms.lowerBound + 1].kind != .letters {
            return true
        }
        if atoms[term.atoms].contains(where: { $0.text == "bit" }) { return true }
        guard term.atoms.lowerBound > 0 else { return announces.contains(term.text) && term.text.utf8.count > 1 }
        return announces.contains(atoms[term.atoms.lowerBound - 1].text) || announces.contains(term.text)
    }

    /// Words for another kind of thing in the model column ("PACS" where a "Portal" is claimed).
    private func otherKinds(_ name: ClaimName, beside hits: [NameHit]) -> Bool {
        let own = Set(name.slots.flatMap(\.options))
        let covered = hits.filter { $0.field == .model }.map(\.atoms)
        return device.terms(.model).contains { term in
            term.strength == .generic && !Lexicon.isFiller(term.text) && !Lexicon.isCommonKind(term.text)
                && !own.contains(term.text) && !Self.announces.contains(term.text)
                && !covered.contains { $0.overlaps(term.atoms) }
        }
    }

    private func judge(_ name: ClaimName, found: SlotSet, hits: [NameHit], extras: [Term]) -> ProductIdentity {
        let slots = name.slots
        let required = slots.indices.filter { slots[$0].isRequired }
        let strongFound = found.filter { slots[$0].isStrong }
        let missing = required.filter { !found.contains($0) }
        let inModel = hits.contains { hit in
            hit.field != .description && hit.slots.contains { slots[$0].isRequired }
        }
        let codeFound = found.contains { slots[$0].standsAlone }
        if strongFound.isEmpty && !(missing.isEmpty && inModel && !required.isEmpty) {
            return namesBrandAndKind(name, found: found) && extras.isEmpty ? .family : .other
        }
        // The maker's words alone do not name a product that is called more than its maker; with the kind of thing, and
        // nothing else named, they may.
        let saysMore = slots.indices.contains { !slots[$0].isStrong || !found.contains($0) }
        if hits.isEmpty, saysMore, !extras.isEmpty || missesEveryKind(name, found) { return .other }
        // "STONE WEB VIEWER" by the maker of the Osimis WebViewer: only the kind of thing was found, beside another name.
        let isNamed = hits.contains { hit in hit.slots.contains { slots[$0].isStrong } }
        if !isNamed, !hits.isEmpty, extras.contains(where: { $0.strength >= .word }) { return .other }
        if !inModel, missing.isEmpty, isBuiltOn(hits) { return .component }
        let other = extras.filter { $0.strength >= .word && !title.contains($0.text) }
        if !inModel && !other.isEmpty {
            // A few letters in the model column are a short form, not another product.
            if missing.isEmpty, !name.slots.isEmpty,
                other.allSatisfy({ $0.text.utf8.count <= 4 && $0.strength == .word })
            {
                return besideAnother(hits) == .other
                    ? .other : completeName(name, found: found, hits: hits, extras: [], codeFound: codeFound)
            }
            if missing.isEmpty,
                (codeFound || strongFound.count > 1) && makerStandsBefore(hits) || codeFound && saysKindInModel(name)
            {
                return completeName(name, found: found, hits: hits, extras: [], codeFound: codeFound)
            }
            return missing.isEmpty ? besideAnother(hits) : .other
        }
        if !inModel, !device.atoms(.model).isEmpty, besideAnother(hits) == .other {
            return .other
        }
        if missing.isEmpty || (codeFound && !isCutShort(name, missing: missing, found: found)) {
            return name.origin == .host
                ? .component : completeName(name, found: found, hits: hits, extras: extras, codeFound: codeFound)
        }
        return incomplete(name, missing: missing, found: found, hits: hits, extras: extras)
    }

    /// "ALARIS PC UNIT" where the Alaris 8015 PC unit is claimed: brand and kind, without the number.
    private func namesBrandAndKind(_ name: ClaimName, found: SlotSet) -> Bool {
        let inModel = device.atoms(.model).map(\.text).joined()
        let brand = name.slots.contains { slot in slot.isMaker && slot.options.contains { inModel.contains($0) } }
        let kinds = name.slots.indices.filter { name.slots[$0].strength == .generic }
        return brand && kinds.count > 1 && kinds.allSatisfy(found.contains)
    }

    /// Four figures were found where more tells the product apart ("MedStation 4000" of the "MedStation 4000 T2").
    func isCutShort(_ name: ClaimName, missing: [Int], found: SlotSet) -> Bool {
        let numbers = found.filter { name.slots[$0].standsAlone }.flatMap { name.slots[$0].options }
        return numbers.allSatisfy { $0.utf8.count <= 4 && $0.isAllFigures }
            && missing.contains { name.slots[$0].strength != .word }
    }

    /// Everything that tells the product apart was found.
    private func completeName(
        _ name: ClaimName, found: SlotSet, hits: [NameHit], extras: [Term], codeFound: Bool
    ) -> ProductIdentity {
        let strongExtras = extras.contains { $0.strength >= .word }
        // Four digits alone are a weak number: "MedStation 3500" is no "Anesthesia System 3500".
        let bare = found.allSatisfy { slot in
            !name.slots[slot].standsAlone
                || name.slots[slot].options.allSatisfy { $0.utf8.count <= 4 && $0.isAllFigures }
        }
        let unfound = name.slots.indices.contains { name.slots[$0].isStrong && !found.contains($0) }
        if codeFound, !(bare && strongExtras && (unfound || missesEveryKind(name, found))) { return .same }
        if codeFound { return .sibling }
        // "MX851" where "MX" is found in the name of a series: the number is none of the series.
        if extras.contains(where: { extra in hits.contains { $0.field == .model && $0.atoms.overlaps(extra.atoms) } }) {
            return .sibling
        }
        let generic = name.slots.indices.filter {
            name.slots[$0].strength == .generic
                && !name.slots[$0].options.allSatisfy { Lexicon.isFiller($0) || Lexicon.isCommonKind($0) }
        }
        let kindMissing = !generic.isEmpty && generic.allSatisfy { !found.contains($0) }
        let tail = name.slots.lastIndex { $0.isRequired && $0.strength != .word }
        if kindMissing, otherKinds(name, beside: hits), !(tail.map(found.contains) ?? false) { return .sibling }
        let strong = found.filter { name.slots[$0].isStrong }
        // One shared word, another name beside it, and another kind of thing: "Perfusor compactplus" is no data module.
        if strong.count == 1, strongExtras, missesEveryKind(name, found, beyondFillers: true) { return .sibling }
        if strong.count == 1, missesEveryKind(name, found), kindMissing {
            // "Evera XT DR" where the Evera ICD is claimed may be one of its models; another name or number is another thing.
            if !extras.isEmpty { return extras.allSatisfy { $0.strength == .marker } ? .family : .sibling }
            // "IntelliSpace", and nothing more, where the PACS of that name is claimed: it has several products. "Ultrasound
            // Xperius" only says first what kind of thing Xperius is.
            let isNamedLast = generic.allSatisfy { kind in strong.allSatisfy { $0 > kind } }
            if !isNamedLast, saysNothing(beside: hits) { return .family }
        }
        return .same
    }

    /// Whether the model column holds no word but those that were found and the maker's.
    private func saysNothing(beside hits: [NameHit]) -> Bool {
        let covered = hits.filter { $0.field == .model }.map(\.atoms)
        return !covered.isEmpty
            && device.terms(.model).allSatisfy { term in
                covered.contains { $0.overlaps(term.atoms) } || device.namesMaker(.model, term.atoms)
            }
    }

    /// Whether none of the words is found that say what kind of thing the claimed product is.
    ///
    /// - Parameter beyondFillers: words such as "system", which say nothing of the kind, do not count beside others.
    private func missesEveryKind(_ name: ClaimName, _ found: SlotSet, beyondFillers: Bool = false) -> Bool {
        // "Vivid products" means each of them, and a branch that is called "Version" says nothing of the kind.
        if name.isCatchAll { return false }
        let generic = name.slots.indices.filter {
            name.slots[$0].strength == .generic && name.slots[$0].options != ["version"]
        }
        let telling = generic.filter { !name.slots[$0].options.allSatisfy(Lexicon.isFiller) }
        let kinds = beyondFillers && !telling.isEmpty ? telling : generic
        return !kinds.isEmpty && kinds.allSatisfy { !found.contains($0) }
    }

    private func incomplete(
        _ name: ClaimName, missing: [Int], found: SlotSet, hits: [NameHit], extras: [Term]
    ) -> ProductIdentity {
        let slots = name.slots
        let firstFound = found.filter { slots[$0].isRequired }.min() ?? 0
        let leading = missing.allSatisfy { slots[$0].strength == .word && $0 < firstFound }
        let distinct = found.contains { slots[$0].strength >= .marker && $0 > 0 && !slots[$0].isMaker }
        let tellsApart = slots.indices.filter { slots[$0].isRequired && slots[$0].strength != .word }
        let onlyWordsMissing = missing.allSatisfy { slots[$0].strength == .word }
        let apart = onlyWordsMissing && !tellsApart.isEmpty
        let whole: ProductIdentity = name.origin == .host ? .component : .same
        if leading && distinct && extras.isEmpty { return whole }
        if apart && extras.isEmpty && found.contains(where: { slots[$0].isStrong }) { return whole }
        if leading && tellsApart.contains(where: { slots[$0].strength == .code }) { return whole }
        // "II" where "II-S" is claimed may be the same, cut short.
        let short = extras.filter { extra in
            !missing.contains { slot in
                slots[slot].options.contains { $0.hasPrefix(extra.text) && extra.text.isAllLetters }
            }
        }
        if !short.isEmpty || otherKinds(name, beside: hits) { return .sibling }
        return .family
    }

    /// "PARADIGM REMOTE" where the MMT-503 remote controller is claimed: the model column says the kind of thing, too.
    private func saysKindInModel(_ name: ClaimName) -> Bool {
        name.slots.contains { slot in
            slot.saysKind && slot.options.contains { device.columns[DeviceText.Field.model.rawValue].holds($0) }
        }
    }

    /// "INSULET OMNIPOD": the maker's name just before the product's says that the description names the device.
    private func makerStandsBefore(_ hits: [NameHit]) -> Bool {
        let start = hits.filter { $0.field == .description }.map(\.atoms.lowerBound).min() ?? 0
        return !device.statesMaker
            && device.columns[DeviceText.Field.description.rawValue].mentions.contains { $0.atoms.upperBound == start }
    }

    /// The claimed product stands only in the description of a device with a name of its own.
    private func besideAnother(_ hits: [NameHit]) -> ProductIdentity {
        let atoms = device.atoms(.description)
        let start = hits.filter { $0.field == .description }.map(\.atoms.lowerBound).min() ?? 0
        let before = atoms[..<start].suffix(2).map(\.text)
        let isCompanion = before.elementsEqual(["used", "with"])
        return isCompanion || before.contains(where: Self.accessory.contains) ? .other : .component
    }

    /// "BUILT ON OFFIS DCMTK": the description says that the device holds the claimed product, not that it is one.
    private func isBuiltOn(_ hits: [NameHit]) -> Bool {
        let atoms = device.atoms(.description)
        let start = hits.filter { $0.field == .description }.map(\.atoms.lowerBound).min() ?? 0
        let before = atoms[..<start].suffix(3).map(\.text)
        return zip(before, before.dropFirst()).contains {
            ["built", "based", "powered"].contains($0) && ["on", "by"].contains($1)
        }
    }

    private static let accessory: Set<String> = ["to", "for", "from", "like", "replaces", "near"]
}
