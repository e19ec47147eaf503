public import Matching

extension AdvisorySet {
    /// A matcher for these advisories, made ready on several tasks.
    public func matcher(
        vendors: VendorNames = .standard, links: ConfirmedLinks = ConfirmedLinks(), tasks: Int = Processors.count
    ) async -> Matcher {
        let contents = contents
        let size = max(1, (contents.count + tasks - 1) / max(1, tasks))
        let parts = await withTaskGroup(of: (Int, CompiledAdvisories).self) { group in
            for start in stride(from: 0, to: contents.count, by: size) {
                let part = Array(contents[start..<min(start + size, contents.count)])
                group.addTask { (start, CompiledAdvisories(part, vendors: vendors)) }
            }
            var parts: [(Int, CompiledAdvisories)] = []
            for await part in group { parts.append(part) }
            return parts.sorted { $0.0 < $1.0 }.map(\.1)
        }
        return Matcher(compiled: parts, vendors: vendors, links: links)
    }
}
