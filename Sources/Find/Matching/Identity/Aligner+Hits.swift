// What is found of a name beside its strong parts.
extension Aligner {
    /// Markers and numbers of the name, which are looked for only where something strong was found.
    func weakHits(_ name: ClaimName, beside hits: [NameHit]) -> [NameHit] {
        let covered = SlotSet(hits)
        let slots = name.slots
        var weak: [NameHit] = []
        for index in slots.indices.dropLast() {
            // "ColorVision" for "Color Vision".
            guard !slots[index].isStrong, !slots[index + 1].isStrong, !covered.contains(index),
                slots[index].isRequired || slots[index + 1].isRequired
            else { continue }
            let options = slots[index].options.flatMap { a in slots[index + 1].options.map { a + $0 } }
            addFound(NameSlot(options: options, strength: .marker), as: index...(index + 1), to: &weak)
        }
        for index in slots.indices
        where slots[index].isRequired && !slots[index].isStrong && !covered.contains(index) {
            addFound(slots[index], as: index...index, to: &weak)
        }
        for index in slots.indices.dropLast() where slots[index + 1].options.contains("series") {
            weak += ofSeries(name, index)
        }
        let isNamed = covered.contains { slots[$0].isStrong && slots[$0].strength == .word }
        for index in slots.indices where isNamed && slots[index].strength == .code && !covered.contains(index) {
            weak += withoutLetters(slots[index], as: index)
        }
        return weak
    }

    /// "CM120" of the "CM Series".
    private func ofSeries(_ name: ClaimName, _ index: Int) -> [NameHit] {
        let heads = name.slots[index].options.filter { (2...3).contains($0.utf8.count) && $0.isAllLetters }
        return hits(as: index) { text in
            heads.contains {
                text.utf8.count > $0.utf8.count && text.hasPrefix($0) && text.dropFirst($0.utf8.count).isAllFigures
            }
        }
    }

    /// "2400" for "EM2400", beside the rest of the name.
    private func withoutLetters(_ slot: NameSlot, as index: Int) -> [NameHit] {
        let figures = slot.options.compactMap { option -> String? in
            let figures = option.afterLetters
            let letters = option.utf8.count - figures.utf8.count
            guard (1...3).contains(letters), figures.utf8.count >= 3, figures.isAllFigures else { return nil }
            return String(figures)
        }
        return figures.isEmpty ? [] : hits(as: index) { figures.contains($0) }
    }

    func hits(as slot: Int, where fits: (String) -> Bool) -> [NameHit] {
        device.terms(.model).filter { fits($0.text) }.map {
            NameHit(field: .model, atoms: $0.atoms, slots: slot...slot, isSlip: false)
        }
    }

    private func addFound(_ slot: NameSlot, as slots: ClosedRange<Int>, to hits: inout [NameHit]) {
        for field in DeviceText.Field.all {
            device.columns[field.rawValue].eachPlace(of: slot) {
                hits.append(NameHit(field: field, atoms: $0, slots: slots, isSlip: false))
            }
        }
    }

    /// Hits that can stand together: a marker counts only beside a strong hit in the same field.
    ///
    /// - Parameter strong: the slots that name a product, or nearly.
    func coherent(_ hits: [NameHit], strong: SlotSet) -> [NameHit] {
        func isStrong(_ hit: NameHit) -> Bool { hit.slots.contains(where: strong.contains) }
        var strongFields: UInt8 = 0
        for hit in hits where isStrong(hit) { strongFields |= 1 << UInt8(hit.field.rawValue) }
        func stands(_ hit: NameHit) -> Bool {
            isStrong(hit) || strongFields == 0 || strongFields & 1 << UInt8(hit.field.rawValue) != 0
                || hit.field != .description
        }
        return hits.allSatisfy(stands) ? hits : hits.filter(stands)
    }

    /// The product is called after a company, and the manufacturer column names that company.
    func isMakerName(_ slot: NameSlot) -> Bool {
        slot.options.contains { option in
            if device.makers.contains(where: { vendors.names.isName(option, of: $0) }) { return true }
            return device.makerWords.contains { $0.raw == option }
                || (device.maker.mentions.isEmpty && option.utf8.count >= 6
                    && device.maker.beginsCompact(with: option))
        }
    }

    /// A four-letter name with one letter changed; only beside other hits, where it is no accident.
    func isMisspelt(_ slot: NameSlot) -> Bool {
        slot.options.contains { option in
            option.utf8.count == 4
                && device.terms(.model).contains {
                    $0.strength == .word && $0.text.utf8.count == 4 && Spelling.differsByOne($0.text, option)
                }
        }
    }

    /// "MULTIPROC" for "MultiProcessor"; only beside other hits.
    func isAbbreviated(_ slot: NameSlot) -> Bool {
        slot.options.contains { option in
            option.utf8.count >= 8
                && device.terms(.model).contains { term in
                    term.strength == .word && term.text.utf8.count >= 5
                        && term.text.utf8.count * 2 >= option.utf8.count && option.hasPrefix(term.text)
                }
        }
    }
}
