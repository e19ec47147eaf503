/// Decides, for one claimed name, what a product's text says about it.
struct Aligner {
    let device: DeviceText
    let vendors: VendorReader
    /// Names that the advisory's title says, which a claim may leave out.
    let title: Set<String>

    /// The alignment of a name with the hits found for it.
    func align(_ name: ClaimName, hits: [NameHit]) -> Alignment {
        let roles = SlotRoles(name)
        let weak = weakHits(name, beside: hits)
        let used = coherent(weak.isEmpty ? hits : hits + weak, strong: roles.strong)
        var found = SlotSet(used)
        for slot in roles.generic where !name.slots[slot].isMaker {
            if device.says(name.slots[slot]) { found.insert(slot) }
        }
        for slot in name.slots.indices where name.slots[slot].strength == .word && !found.contains(slot) {
            if isMakerName(name.slots[slot]) || isMisspelt(name.slots[slot]) || isAbbreviated(name.slots[slot]) {
                found.insert(slot)
            }
        }
        let extras = device.terms(.model).filter { isUnexplained($0, by: used, in: name) }
        let judged = judge(name, roles, found: found, hits: used, extras: extras)
        let identity = name.origin == .excluded && judged != .same ? .other : judged
        return Alignment(name: name, found: found, hits: used, extras: extras, identity: identity)
    }

    /// Whether a term of the model column names something beside the hits: another name, a number or a marker.
    private func isUnexplained(_ term: Term, by hits: [NameHit], in name: ClaimName) -> Bool {
        if term.strength == .generic || device.namesMaker(.model, term.atoms) { return false }
        let atoms = device.atoms(.model)
        if hits.coverModel(term.atoms) {
            // "EC10" where only "EC" was found: the number is another.
            return term.atoms.contains { atom in
                atoms[atom].isNumber && !hits.contains { $0.field == .model && $0.atoms.contains(atom) }
            }
        }
        if atoms[term.atoms].allSatisfy(\.isDotted) || isVersionWord(term, atoms) { return false }
        if name.says(term.text) { return false }
        guard term.strength == .word else { return true }
        return !name.slots.contains { slot in
            slot.options.contains {
                Spelling.isSlip($0, term.text) || Spelling.differsByOne($0, term.text)
                    || (term.text.utf8.count >= 4 && ($0.hasPrefix(term.text) || $0.ends(in: term.text)))
            }
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
        device.terms(.model).contains { term in
            term.strength == .generic && !Lexicon.isFiller(term.text) && !Lexicon.isCommonKind(term.text)
                && !name.says(term.text) && !Self.announces.contains(term.text) && !hits.coverModel(term.atoms)
        }
    }

    private func judge(
        _ name: ClaimName, _ roles: SlotRoles, found: SlotSet, hits: [NameHit], extras: [Term]
    ) -> ProductIdentity {
        let slots = name.slots
        let strongFound = found.intersection(roles.strong)
        let missing = roles.required.subtracting(found)
        let inModel = hits.contains { hit in
            hit.field != .description && hit.slots.contains(where: roles.required.contains)
        }
        let codeFound = found.contains(where: name.standsAlone)
        if strongFound.isEmpty && !(missing.isEmpty && inModel && !roles.required.isEmpty) {
            return extras.isEmpty && namesBrandAndKind(name, roles, found: found) ? .family : .other
        }
        // The maker's words alone do not name a product that is called more than its maker; with the kind of thing, and
        // nothing else named, they may.
        let saysMore = slots.indices.contains { !strongFound.contains($0) }
        if hits.isEmpty, saysMore, !extras.isEmpty || missesEveryKind(name, roles, found) { return .other }
        // "STONE WEB VIEWER" by the maker of the Osimis WebViewer: only the kind of thing was found, beside another name.
        let isNamed = hits.contains { $0.slots.contains(where: roles.strong.contains) }
        if !isNamed, !hits.isEmpty, extras.contains(where: { $0.strength >= .word }) { return .other }
        if !inModel, missing.isEmpty, isBuiltOn(hits) { return .component }
        let other = inModel ? [] : extras.filter { $0.strength >= .word && !title.contains($0.text) }
        if !other.isEmpty {
            // A few letters in the model column are a short form, not another product.
            if missing.isEmpty, !name.slots.isEmpty,
                other.allSatisfy({ $0.text.utf8.count <= 4 && $0.strength == .word })
            {
                return besideAnother(hits) == .other
                    ? .other : completeName(name, roles, found: found, hits: hits, extras: [], codeFound: codeFound)
            }
            if missing.isEmpty,
                (codeFound || strongFound.count > 1) && makerStandsBefore(hits) || codeFound && saysKindInModel(name)
            {
                return completeName(name, roles, found: found, hits: hits, extras: [], codeFound: codeFound)
            }
            return missing.isEmpty ? besideAnother(hits) : .other
        }
        if !inModel, !device.atoms(.model).isEmpty, besideAnother(hits) == .other {
            return .other
        }
        if missing.isEmpty || (codeFound && !isCutShort(name, missing: missing, found: found)) {
            return name.origin == .host
                ? .component : completeName(name, roles, found: found, hits: hits, extras: extras, codeFound: codeFound)
        }
        return incomplete(name, roles, missing: missing, found: found, hits: hits, extras: extras)
    }

    /// "ALARIS PC UNIT" where the Alaris 8015 PC unit is claimed: brand and kind, without the number.
    private func namesBrandAndKind(_ name: ClaimName, _ roles: SlotRoles, found: SlotSet) -> Bool {
        guard roles.generic.count > 1, roles.generic.subtracting(found).isEmpty,
            name.slots.contains(where: \.isMaker)
        else { return false }
        let inModel = device.atoms(.model).map(\.text).joined()
        return name.slots.contains { slot in slot.isMaker && slot.options.contains { inModel.contains($0) } }
    }

    /// Four figures were found where more tells the product apart ("MedStation 4000" of the "MedStation 4000 T2").
    func isCutShort(_ name: ClaimName, missing: SlotSet, found: SlotSet) -> Bool {
        missing.contains { name.slots[$0].strength != .word }
            && found.allSatisfy { !name.standsAlone($0) || isShortNumber(name, $0) }
    }

    private func isShortNumber(_ name: ClaimName, _ slot: Int) -> Bool {
        name.slots[slot].options.allSatisfy { $0.utf8.count <= 4 && $0.isAllFigures }
    }

    /// Everything that tells the product apart was found.
    private func completeName(
        _ name: ClaimName, _ roles: SlotRoles, found: SlotSet, hits: [NameHit], extras: [Term], codeFound: Bool
    ) -> ProductIdentity {
        let strongExtras = extras.contains { $0.strength >= .word }
        // Four digits alone are a weak number: "MedStation 3500" is no "Anesthesia System 3500".
        let bare = found.allSatisfy { !name.standsAlone($0) || isShortNumber(name, $0) }
        let unfound = !roles.strong.subtracting(found).isEmpty
        if codeFound, !(bare && strongExtras && (unfound || missesEveryKind(name, roles, found))) { return .same }
        if codeFound { return .sibling }
        // "MX851" where "MX" is found in the name of a series: the number is none of the series.
        if extras.contains(where: { extra in hits.contains { $0.field == .model && $0.atoms.overlaps(extra.atoms) } }) {
            return .sibling
        }
        let generic = SlotSet(name.slots) { slot in
            roles.generic.contains(slot)
                && !name.slots[slot].options.allSatisfy { Lexicon.isFiller($0) || Lexicon.isCommonKind($0) }
        }
        let kindMissing = !generic.isEmpty && generic.isDisjoint(with: found)
        let tail = name.slots.lastIndex { $0.isRequired && $0.strength != .word }
        if kindMissing, otherKinds(name, beside: hits), !(tail.map(found.contains) ?? false) { return .sibling }
        let strong = found.intersection(roles.strong)
        // One shared word, another name beside it, and another kind of thing: "Perfusor compactplus" is no data module.
        if strong.count == 1, strongExtras, missesEveryKind(name, roles, found, beyondFillers: true) { return .sibling }
        if strong.count == 1, kindMissing, missesEveryKind(name, roles, found) {
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
        hits.contains { $0.field == .model }
            && device.terms(.model).allSatisfy { term in
                hits.coverModel(term.atoms) || device.namesMaker(.model, term.atoms)
            }
    }

    /// Whether none of the words is found that say what kind of thing the claimed product is.
    ///
    /// - Parameter beyondFillers: words such as "system", which say nothing of the kind, do not count beside others.
    private func missesEveryKind(
        _ name: ClaimName, _ roles: SlotRoles, _ found: SlotSet, beyondFillers: Bool = false
    ) -> Bool {
        // "Vivid products" means each of them, and a branch that is called "Version" says nothing of the kind.
        if roles.generic.isEmpty || name.isCatchAll { return false }
        let generic = SlotSet(name.slots) { slot in
            roles.generic.contains(slot)
                && !(name.slots[slot].options.count == 1 && name.slots[slot].options[0] == "version")
        }
        guard beyondFillers else { return !generic.isEmpty && generic.isDisjoint(with: found) }
        let telling = SlotSet(name.slots) { slot in
            generic.contains(slot) && !name.slots[slot].options.allSatisfy(Lexicon.isFiller)
        }
        let asked = telling.isEmpty ? generic : telling
        return !asked.isEmpty && asked.isDisjoint(with: found)
    }

    private func incomplete(
        _ name: ClaimName, _ roles: SlotRoles, missing: SlotSet, found: SlotSet, hits: [NameHit], extras: [Term]
    ) -> ProductIdentity {
        let slots = name.slots
        let firstFound = found.intersection(roles.required).first ?? 0
        let leading = missing.allSatisfy { slots[$0].strength == .word && $0 < firstFound }
        let distinct = found.contains { slots[$0].strength >= .marker && $0 > 0 && !slots[$0].isMaker }
        let tellsApart = SlotSet(slots) { roles.required.contains($0) && slots[$0].strength != .word }
        let onlyWordsMissing = missing.allSatisfy { slots[$0].strength == .word }
        let apart = onlyWordsMissing && !tellsApart.isEmpty
        let whole: ProductIdentity = name.origin == .host ? .component : .same
        if leading && distinct && extras.isEmpty { return whole }
        if apart && extras.isEmpty && !found.isDisjoint(with: roles.strong) { return whole }
        if leading && tellsApart.contains(where: { slots[$0].strength == .code }) { return whole }
        // "II" where "II-S" is claimed may be the same, cut short.
        let namesMore = extras.contains { extra in
            !missing.contains { slot in
                extra.text.isAllLetters && slots[slot].options.contains { $0.hasPrefix(extra.text) }
            }
        }
        if namesMore || otherKinds(name, beside: hits) { return .sibling }
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
