/// One of the mandatory tests of CSAF 2.0, section 6.1.
protocol MandatoryTest: Sendable {
    /// The section that defines the test, which is also its id: `6.1.1`.
    var id: String { get }

    /// Whether the test means the same for a CSAF 2.1 document.
    var appliesToCSAF21: Bool { get }

    /// Everything in the document that fails the test; what the structure check reports is passed over here.
    func check(_ context: ValidationContext) -> [Issue]
}

extension MandatoryTest {
    var appliesToCSAF21: Bool { true }
}
