// Products whose names only say what kind of thing they are.
extension CandidateFinder {
    /// Claims of this maker whose names only say what kind of thing is meant: the row must say all of it.
    func byPlainName(_ device: DeviceText, beside known: [AdvisoryCandidate]) -> [AdvisoryCandidate] {
        let entries = relations.plainNames(for: device.makers) {
            matcher.plainNames.entries(for: device.makers, names: matcher.vendors.names)
        }
        if entries.isEmpty { return known }
        var found: [Int: [(claim: ClaimCandidate, relation: VendorRelation)]] = [:]
        for entry in entries {
            // A brand has to stand there before its number can be left out.
            if entry.isWithoutNumber, device.columns[0].mentions.isEmpty { continue }
            let isWhole = entry.slots.allSatisfy({ device.mayHold($0) }) && entry.slots.allSatisfy(device.says)
            guard
                isWhole || (entry.isFieldStrengthOnly && isOfUnknownStrength(device, entry.slots))
                    || entry.series.map({ isMember(device, of: $0) }) ?? false
            else { continue }
            if entry.isWithoutNumber,
                namesNumberOrName(device, of: entry.leftOut) || !entry.slots.allSatisfy(device.columns[0].says)
            {
                continue
            }
            let (advisory, number) = (Int(entry.reference.advisory), Int(entry.reference.claim))
            let claim = matcher.advisories[advisory].claims[number]
            let name = claim.names[Int(entry.reference.name)]
            // "SPIROMETER, UPDATED BY UPGRADE UTILITY" is none.
            if name.origin == .withoutMaker, !entry.slots.allSatisfy(device.columns[0].says) { continue }
            let relation = relation(of: device, to: claim, numbered: Int(entry.reference.vendor))
            let evidence = entry.slots.compactMap(\.options.first).joined(separator: " ")
            let identity: ProductIdentity =
                !isWhole && entry.series == nil || entry.isWithoutNumber || name.isCatchAll
                    || device.namesAnotherThing(than: name, of: claim.label) ? .family : .same
            found[advisory, default: []].append(
                (
                    ClaimCandidate(
                        claim: number, alignment: nil, identity: identity, evidence: evidence,
                        isConfirmed: false),
                    relation
                ))
        }
        var result = known.filter { candidate in
            candidate.identity == .same
                || !(found[candidate.advisory]?.contains { $0.claim.identity == .same } ?? false)
        }
        let settled = Set(result.map(\.advisory))
        for (advisory, claims) in found where !settled.contains(advisory) {
            let identity: ProductIdentity = claims.contains { $0.claim.identity == .same } ? .same : .family
            result.append(
                AdvisoryCandidate(
                    advisory: advisory, identity: identity,
                    claims: claims.map(\.claim).filter { $0.identity == identity },
                    relation: claims[0].relation))
        }
        return result
    }

    /// Whether the model column begins with a number of a series: "CX50" of the "Ultrasound CX".
    private func isMember(_ device: DeviceText, of series: String) -> Bool {
        let atoms = device.atoms(.model)
        guard atoms.count > 1, atoms[0].raw == series else { return false }
        return atoms[1].isNumber && atoms[1].glued && !(atoms.count > 2 && atoms[2].glued)
    }

    /// Whether the columns for models hold a model number, or a name that is not the maker's, or any column a number of this
    /// make-up.
    private func namesNumberOrName(_ device: DeviceText, of shapes: Set<String>) -> Bool {
        if device.terms(.description).contains(where: { shapes.contains(ClaimNameParser.shape($0.text)) }) {
            return true
        }
        return [DeviceText.Field.model, .modelNumber].contains { field in
            device.terms(field).contains { $0.strength >= .word && !device.namesMaker(field, $0.atoms) }
        }
    }

    /// Whether a row says all of a name but its field strength, no other strength, and no other kind of thing.
    private func isOfUnknownStrength(_ device: DeviceText, _ slots: [NameSlot]) -> Bool {
        device.kinds.subtracting(["mri", "mr", "scanner", "imaging"]).isEmpty
            && slots.allSatisfy { ClaimName.statesTesla($0) || device.says($0) }
            && !device.columns.contains { column in column.atoms.contains { ["t", "tesla"].contains($0.text) } }
    }
}
