import Synchronization

/// The prose of one advisory, and what follows from it for its claims: read only when a device may be touched by it, and
/// then once.
///
/// Most advisories of a feed touch no device of a hospital; reading all their prose would cost more than the rest.
final class LazyProse: Sendable {
    private let content: AdvisoryContent
    private let state = Mutex<State>(State())

    private struct State {
        var prose: AdvisoryProse?
        var fixes: [Int: ClaimFixes] = [:]
        var strongWords: Set<String>?
    }

    init(_ content: AdvisoryContent) {
        self.content = content
    }

    /// The prose, read.
    var prose: AdvisoryProse {
        state.withLock { state in
            if let known = state.prose { return known }
            let read = AdvisoryProse(content)
            state.prose = read
            return read
        }
    }

    /// The fixes for one claim, worked out once.
    func fixes(ofClaim number: Int, _ make: () -> ClaimFixes) -> ClaimFixes {
        if let known = state.withLock({ $0.fixes[number] }) { return known }
        let made = make()
        state.withLock { $0.fixes[number] = made }
        return made
    }

    /// Strong words of all claimed names, gathered once.
    func strongWords(_ make: () -> Set<String>) -> Set<String> {
        if let known = state.withLock({ $0.strongWords }) { return known }
        let made = make()
        state.withLock { $0.strongWords = made }
        return made
    }
}
