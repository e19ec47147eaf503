import HTTPTypes
import Hub
import Synchronization
import Triage

/// Work that takes longer than a person waits for: it goes on though nobody watches, says how far it is, and keeps what
/// came of it for its owner.
final class WorkDesk: Sendable {
    /// One piece of work.
    struct Piece: Sendable {
        let title: String
        let owner: Int64
        let beganAt: Int64
        let task: Task<PageAnswer, any Error>
        /// Ends when the work does. Unlike the task's own value, it can be left before.
        let end: AsyncStream<Never>
        var done = 0
        var all = 0
        var isFinished = false
    }

    private struct State {
        var next: Int64 = 1
        var pieces: [Int64: Piece] = [:]
    }

    private let state = Mutex(State())
    /// So much work of one person at once.
    private static let mostOfOne = 4
    /// So many finished pieces are kept, the latest.
    private static let kept = 200

    /// Begins a piece of work.
    ///
    /// - Throws: `Problem` while its owner has too much under way.
    func begin(
        _ title: String, owner: Int64, at time: Int64,
        _ work: @escaping @Sendable (_ progress: @escaping @Sendable (Int, Int) -> Void) async throws -> PageAnswer
    ) throws(Problem) -> Int64 {
        let id = state.withLock { state -> Int64? in
            guard state.pieces.values.count(where: { $0.owner == owner && !$0.isFinished }) < Self.mostOfOne else {
                return nil
            }
            let id = state.next
            state.next += 1
            let (end, ending) = AsyncStream.makeStream(of: Never.self)
            let task = Task { [self] in
                defer {
                    finish(id)
                    ending.finish()
                }
                return try await work { [self] done, all in note(done, of: all, for: id) }
            }
            state.pieces[id] = Piece(title: title, owner: owner, beganAt: time, task: task, end: end)
            return id
        }
        guard let id else {
            throw Problem(
                .tooManyRequests, "busy", "Several pieces of work of yours are under way. Wait until one has ended.")
        }
        return id
    }

    /// A piece of work of a person; nil for anybody else's, and for what is not kept any more.
    func find(_ id: Int64, of owner: Int64) -> Piece? {
        state.withLock { $0.pieces[id] }.flatMap { $0.owner == owner ? $0 : nil }
    }

    private func note(_ done: Int, of all: Int, for id: Int64) {
        state.withLock {
            $0.pieces[id]?.done = done
            $0.pieces[id]?.all = all
        }
    }

    private func finish(_ id: Int64) {
        state.withLock { state in
            state.pieces[id]?.isFinished = true
            let finished = state.pieces.filter(\.value.isFinished).keys.sorted()
            for old in finished.dropLast(Self.kept) { state.pieces[old] = nil }
        }
    }
}

extension PageRequest {
    /// Does work that may take long: what ends soon is answered at once, for the rest there is a page to come back to.
    func longWork(
        _ title: String,
        _ work: @escaping @Sendable (_ progress: @escaping @Sendable (Int, Int) -> Void) async throws -> PageAnswer
    ) async throws -> PageAnswer {
        let (desk, owner, patience) = (call.hub.work, try principal.userID, call.hub.settings.patience)
        let id = try desk.begin(title, owner: owner, at: call.place.clock().milliseconds, work)
        guard let piece = desk.find(id, of: owner) else { return .go(to: "/work/\(id)") }
        return try await withThrowingTaskGroup(of: PageAnswer?.self) { group in
            group.addTask {
                for await _ in piece.end {}
                // Whoever left hears nothing any more; the work's own value would hold them back until it is done.
                return Task.isCancelled ? nil : try await piece.task.value
            }
            group.addTask {
                try await Task.sleep(for: .seconds(patience))
                return nil
            }
            defer { group.cancelAll() }
            return try await group.next().flatMap { $0 } ?? .go(to: "/work/\(id)")
        }
    }
}
