/// 6.1.24: within one vulnerability a party is involved once at any date (3.2.3.7: and once without a date).
struct MultipleInvolvement: MandatoryTest {
    let id = "6.1.24"

    func check(_ context: ValidationContext) -> [Issue] {
        context.vulnerabilities.flatMap { repeated($0.list("involvements")) }
    }

    private struct Key: Hashable {
        let party: String
        let date: Instant?
    }

    private func repeated(_ involvements: [JSONNode]) -> [Issue] {
        var seen: Set<Key> = []
        return involvements.compactMap { involvement in
            let date = involvement["date"]?.string
            let instant = date.flatMap { Instant($0) }
            // A date that cannot be read is for the structure check.
            guard let party = involvement["party"]?.string, (instant == nil) == (involvement["date"] == nil),
                !seen.insert(Key(party: party, date: instant)).inserted
            else { return nil }
            return Issue(involvement, "the party \"\(party)\" is involved \(date.map { "on \($0)" } ?? "") already")
        }
    }
}
