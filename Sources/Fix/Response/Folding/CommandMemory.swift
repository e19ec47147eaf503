/// The ids of the commands applied last, so that a repeated one does nothing.
struct CommandMemory: Sendable, Hashable {
    /// Enough for any client that still tries again; a case's log can be far longer.
    static let limit = 1024

    private var known: Set<String> = []
    private var ring: [String] = []
    private var oldest = 0

    func contains(_ id: String) -> Bool {
        known.contains(id)
    }

    mutating func remember(_ id: String) {
        guard known.insert(id).inserted else { return }
        guard ring.count == Self.limit else { return ring.append(id) }
        known.remove(ring[oldest])
        ring[oldest] = id
        oldest = (oldest + 1) % Self.limit
    }
}
