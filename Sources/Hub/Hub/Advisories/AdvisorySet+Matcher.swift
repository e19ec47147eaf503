public import Matching

extension AdvisorySet {
    /// So few advisories are made ready at a time that no task waits long for the last.
    private static let portion = 64

    /// A matcher for these advisories, made ready on several tasks.
    public func matcher(
        vendors: VendorNames = .standard, links: ConfirmedLinks = ConfirmedLinks(), tasks: Int = Processors.count
    ) async -> Matcher {
        let contents = contents
        let turns = Turns()
        let parts = await withTaskGroup(of: [(Int, CompiledAdvisories)].self) { group in
            for _ in 0..<max(1, tasks) {
                group.addTask {
                    let compiler = AdvisoryCompiler(vendors: vendors)
                    var parts: [(Int, CompiledAdvisories)] = []
                    while true {
                        let start = turns.next() * Self.portion
                        guard start < contents.count else { return parts }
                        let end = min(start + Self.portion, contents.count)
                        parts.append((start, compiler.compile(Array(contents[start..<end]))))
                    }
                }
            }
            var parts: [(Int, CompiledAdvisories)] = []
            for await some in group { parts += some }
            return parts.sorted { $0.0 < $1.0 }.map(\.1)
        }
        return await Matcher.make(compiled: parts, vendors: vendors, links: links)
    }
}
