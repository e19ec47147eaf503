/// Brings the claims of one advisory together: the most particular ones that the product fits, or the doubt that is left.
enum AdvisoryCombiner {
    static func combine(_ advisory: Int, _ readings: [CandidateFinder.Reading]) -> AdvisoryCandidate? {
        for identity in [ProductIdentity.same, .component, .family] {
            guard let first = readings.first(where: { $0.candidate.identity == identity }) else { continue }
            let fitting = readings.count == 1 ? readings : readings.filter { $0.candidate.identity == identity }
            let chosen = identity == .same ? mostParticular(fitting) : fitting
            if identity == .same, leavesKindOpen(chosen), readings.contains(where: { $0.candidate.identity == .family })
            {
                let open = readings.filter { $0.candidate.identity == .same || $0.candidate.identity == .family }
                return AdvisoryCandidate(
                    advisory: advisory, identity: .family, claims: open.map(\.candidate), relation: first.relation)
            }
            return AdvisoryCandidate(
                advisory: advisory, identity: identity, claims: chosen.map(\.candidate), relation: first.relation)
        }
        return nil
    }

    /// "mylife" where an app and a cloud of that name are claimed: the row says of no kind which is meant.
    private static func leavesKindOpen(_ readings: [CandidateFinder.Reading]) -> Bool {
        readings.allSatisfy { reading in
            guard let alignment = reading.candidate.alignment, !reading.candidate.isPart else { return false }
            let kinds = alignment.name.slots.indices.filter { alignment.name.slots[$0].strength == .generic }
            return !kinds.isEmpty && kinds.allSatisfy { !alignment.found.contains($0) }
        }
    }

    /// Drops claims whose words are all part of what a more particular claim explains ("Quadra Assura" beside
    /// "Quadra Assura MP").
    private static func mostParticular(_ readings: [CandidateFinder.Reading]) -> [CandidateFinder.Reading] {
        guard readings.count > 1 else { return readings }
        let covers = readings.map { covered($0.candidate) }
        return readings.indices.filter { index in
            !readings.indices.contains { other in covers[index].isStrictSubset(of: covers[other]) }
        }.map { readings[$0] }
    }

    private static func covered(_ candidate: ClaimCandidate) -> Set<Int> {
        var atoms: Set<Int> = []
        for hit in candidate.alignment?.hits ?? [] where hit.field != .software {
            for atom in hit.atoms { atoms.insert(hit.field.rawValue * 10_000 + atom) }
        }
        return atoms
    }
}
