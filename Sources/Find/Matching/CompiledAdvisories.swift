/// Some advisories, made ready for matching apart from others, so that several tasks can share the work.
public struct CompiledAdvisories: Sendable {
    let advisories: [CompiledAdvisory]

    /// Makes advisories ready.
    ///
    /// - Parameters:
    ///   - advisories: the latest revision of each.
    ///   - vendors: the names that the matcher will use.
    public init(_ advisories: [AdvisoryContent], vendors: VendorNames = .standard) {
        let compiler = ClaimCompiler(vendors: VendorReader(names: vendors))
        self.advisories = advisories.map { CompiledAdvisory($0, compiler: compiler) }
    }
}
