import Matching
import Testing

@Suite("What a person has decided about a product")
struct ConfirmedLinksTests {
    static let advisory = Sketch.advisory([
        Sketch.claim("Corvane 300", "<= 2.0.0"), Sketch.claim("Corvane 320", "<= 2.0.0", id: "P2"),
    ])
    static let later = Sketch.advisory([Sketch.claim("Corvane 300", "<= 4.0.0")], id: "NL-2026-09")
    static let family = Row(model: "Corvane", version: "1.0.0")
    static let stranger = Row(maker: "Biomed Resale", model: "Blue pump 7", version: "1.0.0")

    private static func links(
        _ row: Row, _ decision: ConfirmedLinks.Decision, name: String = "Corvane 300"
    ) -> ConfirmedLinks {
        let link = ConfirmedLinks.Link(
            product: ConfirmedLinks.key(of: row.product),
            claimed: ConfirmedLinks.key(vendor: "Northlake Medical", name: name))
        return ConfirmedLinks([link: decision])
    }

    @Test("without a decision a family name needs review")
    func undecided() {
        #expect(Self.advisory.verdict(Self.family) == .needsReview)
    }

    @Test("a confirmed link settles which product it is")
    func confirmed() {
        let found = Self.advisory.match(Self.family, links: Self.links(Self.family, .confirmed))
        #expect(found.verdict == .affected && found.codes.contains("confirmed-link"), Comment(rawValue: found.told))
        #expect(found.products == ["P1"])
    }

    @Test("a confirmed link decides the product, not the version")
    func confirmedOutOfRange() {
        var row = Self.family
        row.version = "2.5.0"
        #expect(Self.advisory.match(row, links: Self.links(Self.family, .confirmed)).verdict == .notAffected)
        row.version = ""
        #expect(Self.advisory.match(row, links: Self.links(Self.family, .confirmed)).verdict == .needsReview)
    }

    @Test("a confirmed link holds for a later advisory about the same product")
    func confirmedLater() {
        let found = Self.later.match(Self.family, links: Self.links(Self.family, .confirmed))
        #expect(found.verdict == .affected, Comment(rawValue: found.told))
    }

    @Test("a confirmed link holds for a product with no name in common")
    func confirmedStranger() {
        #expect(Self.advisory.verdict(Self.stranger) == .unrelated)
        let found = Self.advisory.match(Self.stranger, links: Self.links(Self.stranger, .confirmed))
        #expect(found.verdict == .affected, Comment(rawValue: found.told))
    }

    @Test("a confirmed stranger is found by matches(), not only explained")
    func confirmedStrangerIsListed() {
        let matcher = Matcher(
            advisories: [Self.advisory, Self.later], links: Self.links(Self.stranger, .confirmed))
        let found = matcher.matches(matcher.candidates(for: Self.stranger.product), facts: Self.stranger.facts)
        #expect(found.map(\.advisory) == [Self.advisory.id, Self.later.id])
    }

    @Test("a rejected link makes the product unrelated, in a later advisory too", arguments: [later])
    func rejected(_ advisory: AdvisoryContent) {
        let row = Row(model: "Corvane 300", version: "1.0.0")
        #expect(advisory.verdict(row) == .affected)
        let found = advisory.match(row, links: Self.links(row, .rejected))
        #expect(found.verdict == .unrelated && found.codes.contains("rejected-link"), Comment(rawValue: found.told))
    }

    @Test("rejecting one member of a family leaves the others open")
    func rejectedMember() {
        let found = Self.advisory.match(Self.family, links: Self.links(Self.family, .rejected))
        #expect(found.verdict == .needsReview && found.products == ["P2"], Comment(rawValue: found.told))
    }

    @Test("a decision holds for every spelling of the product")
    func spelling() {
        var row = Self.family
        row.maker = "NORTHLAKE  MEDICAL"
        row.model = "corvane"
        #expect(Self.advisory.match(row, links: Self.links(Self.family, .confirmed)).verdict == .affected)
    }

    @Test("a decision about one product says nothing about another")
    func otherProduct() {
        let row = Row(model: "Corvane", number: "CV-1", version: "1.0.0")
        #expect(
            Self.advisory.match(row, links: Self.links(Self.family, .confirmed)).codes.contains("confirmed-link")
                == false)
    }

    @Test("no decision is told from an empty list")
    func empty() {
        #expect(ConfirmedLinks().isEmpty)
        #expect(!Self.links(Self.family, .rejected).isEmpty)
        #expect(ConfirmedLinks().decision(product: "a", claimed: "b") == nil)
    }
}
