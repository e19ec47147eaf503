/// One advisory, made ready for matching; shared by everything that refers to it.
final class CompiledAdvisory: Sendable {
    let id: String
    let claims: [CompiledClaim]
    /// Model numbers that the prose or the title names.
    let proseCodes: Set<String>
    let lazy: LazyProse

    init(_ content: AdvisoryContent, compiler: ClaimCompiler) {
        id = content.id
        claims = compiler.compile(content)
        proseCodes = ProseCodes.codes(in: content)
        lazy = LazyProse(content)
    }

    var prose: AdvisoryProse { lazy.prose }
}
