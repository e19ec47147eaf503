import CVSS

/// Settles each decision point from what is known; what nobody knows gets SSVC's suggested default.
struct Judge {
    let vulnerability: VulnerabilityFacts
    let device: DeviceContext
    let policy: Policy

    /// A person, then the catalogue, then the most severe of the advisories' sentences; silence counts as none.
    var exploitation: Judgement<Exploitation> {
        if let settled = vulnerability.exploitation { return settled }
        if let entry = vulnerability.kev {
            return Judgement(
                .active, source: .kev,
                reason: "\(entry.cve) has been listed as known exploited since \(entry.added.description.prefix(10)).")
        }
        let said = vulnerability.statements
        guard let worst = said.max(by: { ($0.state, $0.isExplicit ? 1 : 0) < ($1.state, $1.isExplicit ? 1 : 0) }) else {
            return Judgement(
                .none, source: .assumption,
                reason:
                    "Neither the catalogue of known exploited vulnerabilities nor the advisory reports exploitation.")
        }
        return Judgement(
            worst.state, source: .advisory, reason: "\(worst.place): \(worst.state.words).", quote: worst.sentence)
    }

    /// What a person or an advisory settled, else what any of the vectors says.
    var automatable: Judgement<Automatable> {
        if let settled = vulnerability.automatable { return settled }
        let vectors = vulnerability.vectors
        guard let vector = vectors.first(where: { $0.automatable == .yes }) ?? vectors.first else {
            return Judgement(
                .yes, source: .assumption, reason: "No vector says what an attack needs; yes is the careful answer.")
        }
        let reason =
            vector.automatable == .yes
            ? "By its vector anyone on the network can attack without preparation, account or help of a user."
            : "By its vector an attack needs nearness, preparation, an account or the help of a user."
        return Judgement(vector.automatable, source: .cvss, reason: reason, quote: vector.description)
    }

    /// The widest reach that a vector states; nil without vectors.
    var widest: CVSSVector? {
        let order = AttackReach.allCases
        return vulnerability.vectors.max { one, other in
            (order.firstIndex(of: one.reach) ?? 0) < (order.firstIndex(of: other.reach) ?? 0)
        }
    }

    /// Whether every vector says that the vulnerability can only disclose.
    var onlyDiscloses: Bool {
        let vectors = vulnerability.vectors
        return !vectors.isEmpty && vectors.allSatisfy(\.onlyDiscloses)
    }
}
