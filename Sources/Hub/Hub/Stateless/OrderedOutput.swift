/// Writes what several tasks made of numbered blocks, in the order of the blocks.
actor OrderedOutput {
    private let write: @Sendable ([UInt8]) throws -> Void
    private let format: MatchFormat
    private let progress: @Sendable (Int) -> Void
    private var waiting: [Int: MatchedBlock] = [:]
    private var next = 0
    private var hasFailed = false
    /// The memory of blocks that are written, for the next ones.
    private var spare: [[UInt8]] = []
    private var sleepers: [CheckedContinuation<Void, Never>] = []
    private(set) var summary = MatchSummary()

    /// How many blocks a task may be ahead of the one that is written next: what bounds the memory.
    private static let lead = 6
    /// What the lines of a block rarely exceed, in bytes.
    private static let room = 1 << 23

    init(
        format: MatchFormat, write: @escaping @Sendable ([UInt8]) throws -> Void,
        progress: @escaping @Sendable (Int) -> Void
    ) {
        self.format = format
        self.write = write
        self.progress = progress
    }

    func begin() throws {
        if !format.opening.isEmpty { try write(format.opening) }
    }

    func end() throws {
        guard !format.closing.isEmpty else { return }
        // Without any match the array is closed on the line where it was opened.
        try write(summary.matches == 0 ? Array(format.closing.dropFirst()) : format.closing)
    }

    /// Waits until a block of this number may be worked on; gives an empty one to be filled.
    func waitForRoom(_ number: Int) async -> MatchedBlock {
        while number >= next + Self.lead, !hasFailed {
            await withCheckedContinuation { sleepers.append($0) }
        }
        if let bytes = spare.popLast() { return MatchedBlock(bytes: bytes) }
        var block = MatchedBlock()
        // What is not written to takes no memory; growing bit by bit would copy everything again and again.
        block.bytes.reserveCapacity(Self.room)
        return block
    }

    /// Takes the result of a block and writes all that is due.
    func put(_ block: consuming MatchedBlock, number: Int) throws {
        waiting[number] = consume block
        defer { wake() }
        do {
            while var due = waiting.removeValue(forKey: next) {
                next += 1
                try emit(due)
                due.bytes.removeAll(keepingCapacity: true)
                spare.append(due.bytes)
            }
        } catch {
            hasFailed = true
            throw error
        }
    }

    private func emit(_ block: borrowing MatchedBlock) throws {
        let isFirst = summary.matches == 0 && format == .json
        if !block.bytes.isEmpty { try write(isFirst ? Array(block.bytes.dropFirst()) : block.bytes) }
        summary.add(block)
        progress(summary.devices)
    }

    private func wake() {
        for sleeper in sleepers { sleeper.resume() }
        sleepers = []
    }
}
