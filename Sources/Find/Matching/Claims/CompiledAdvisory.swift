/// One advisory, made ready for matching.
struct CompiledAdvisory: Sendable {
    let id: String
    let claims: [CompiledClaim]
    let prose: AdvisoryProse

    init(_ content: AdvisoryContent, compiler: ClaimCompiler) {
        id = content.id
        claims = compiler.compile(content)
        prose = AdvisoryProse(content)
    }
}
