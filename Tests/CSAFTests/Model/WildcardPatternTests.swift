import CSAF
import Testing

@Suite("Wildcards of model and serial numbers")
struct WildcardPatternTests {
    @Test(
        "CSAF 2.0: a question mark is one character, a star any number, and a number may go on",
        arguments: [
            ("6RA801?-??V62-0AA0", "6RA8013-4MV62-0AA0", WildcardPattern.Outcome.whole),
            ("6RA801?-??V62-0AA0", "6RA801-4MV62-0AA0", .none),
            ("6RA801?-??V62-0AA0", "6RA8013-4MV62-0AA0-Z", .beginning),
            ("MMT-1715", "MMT-1715", .whole), ("MMT-1715", "MMT-1715K", .beginning), ("MMT-1715", "MMT-171", .none),
            ("MMT-1715", "mmt-1715", .none), ("MMT-1715", "XMMT-1715", .none), ("AB*", "AB", .whole),
            ("AB*", "ABCD", .whole), ("*", "anything", .whole), ("A*C", "ABBC", .whole), ("A*C", "ABBCD", .beginning),
            ("A*B*C", "A-B-B-C", .whole), ("A*B*C", "A-C-B", .none), ("A\\?", "A\\7", .whole), ("?", "", .none),
            ("", "A", .none), ("A??", "AB", .none), ("*-9", "12-9", .whole),
        ])
    func csaf20(pattern: String, number: String, outcome: WildcardPattern.Outcome) {
        #expect(WildcardPattern(pattern, edition: .csaf20).match(number) == outcome)
    }

    @Test(
        "CSAF 2.1: the pattern holds from the first to the last character, and a backslash escapes",
        arguments: [
            ("2024-*", "2024-17", WildcardPattern.Outcome.whole), ("2024-*", "2024-", .whole),
            ("*-G109A/EU?", "X-G109A/EU1", .whole), ("*-G109A/EU?", "X-G109A/EU12", .none),
            ("IC25T060ATCS05-0", "IC25T060ATCS05-01", .none), ("A\\?", "A?", .whole), ("A\\?", "A7", .none),
            ("A\\*B", "A*B", .whole), ("A\\*B", "AxB", .none), ("A\\\\", "A\\", .whole), ("A\\", "A\\", .whole),
            ("?", "é", .whole),
        ])
    func csaf21(pattern: String, number: String, outcome: WildcardPattern.Outcome) {
        #expect(WildcardPattern(pattern, edition: .csaf21).match(number) == outcome)
    }

    @Test("2.1 allows one star; 2.0 no two in a row")
    func rules() {
        #expect(WildcardPattern("A*B*", edition: .csaf21).breaksRules)
        #expect(!WildcardPattern("A\\**", edition: .csaf21).breaksRules)
        #expect(!WildcardPattern("A*B*", edition: .csaf20).breaksRules)
        #expect(WildcardPattern("A**", edition: .csaf20).breaksRules)
    }

    @Test("a pattern tells whether it holds wildcards")
    func hasWildcards() {
        #expect(WildcardPattern("A?", edition: .csaf21).hasWildcards)
        #expect(!WildcardPattern("A\\?", edition: .csaf21).hasWildcards)
        #expect(!WildcardPattern("AB", edition: .csaf20).hasWildcards)
    }

    @Test("many stars against a long number end soon")
    func manyStars() {
        let pattern = WildcardPattern(String(repeating: "*a", count: 200), edition: .csaf20)
        #expect(pattern.match(String(repeating: "a", count: 2000) + "b") == .beginning)
        #expect(pattern.match(String(repeating: "b", count: 2000)) == .none)
    }
}
