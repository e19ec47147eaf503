/// Some advisories, made ready for matching apart from others, so that several tasks can share the work.
public struct CompiledAdvisories: Sendable {
    let advisories: [CompiledAdvisory]
    /// What each brings into the index.
    let keys: [AdvisoryKeys]

    /// Makes advisories ready.
    ///
    /// - Parameters:
    ///   - advisories: the latest revision of each.
    ///   - vendors: the names that the matcher will use.
    public init(_ advisories: [AdvisoryContent], vendors: VendorNames = .standard) {
        self = AdvisoryCompiler(vendors: vendors).compile(advisories)
    }

    init(_ advisories: [CompiledAdvisory], _ keys: [AdvisoryKeys]) {
        self.advisories = advisories
        self.keys = keys
    }
}

/// Makes advisories ready for matching, some at a time; what recurs in them is read once.
///
/// Not shared between tasks: each has its own.
public struct AdvisoryCompiler {
    private let claims: ClaimCompiler
    private let shortForms: [String: [String]]

    /// A compiler.
    ///
    /// - Parameter vendors: the names that the matcher will use.
    public init(vendors: VendorNames = .standard) {
        claims = ClaimCompiler(vendors: VendorReader(names: vendors))
        shortForms = vendors.shortForms
    }

    /// Makes advisories, the latest revision of each, ready.
    public func compile(_ advisories: [AdvisoryContent]) -> CompiledAdvisories {
        let compiled = advisories.map { CompiledAdvisory($0, compiler: claims) }
        return CompiledAdvisories(compiled, compiled.map { AdvisoryKeys($0, shortForms: shortForms) })
    }
}
