import Synchronization

/// Lets so many readers to the database at a time; the others wait in line without holding a thread.
final class ReadingGate: Sendable {
    private struct State {
        var free: Int
        var waiting: [CheckedContinuation<Void, Never>] = []
        /// The first of those who wait; the ones before it had their turn.
        var first = 0
    }

    private let state: Mutex<State>

    /// A gate for so many at a time.
    init(_ places: Int) { state = Mutex(State(free: places)) }

    /// Runs work when its turn has come.
    func run<Value>(_ work: () async throws -> Value) async throws -> Value {
        await enter()
        defer { leave() }
        try Task.checkCancellation()
        return try await work()
    }

    private func enter() async {
        await withCheckedContinuation { continuation in
            let isFree = state.withLock { state in
                guard state.free == 0 else {
                    state.free -= 1
                    return true
                }
                state.waiting.append(continuation)
                return false
            }
            if isFree { continuation.resume() }
        }
    }

    private func leave() {
        let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard state.first < state.waiting.count else {
                state.free += 1
                return nil
            }
            defer {
                state.first += 1
                if state.first == state.waiting.count { (state.waiting, state.first) = ([], 0) }
            }
            return state.waiting[state.first]
        }
        next?.resume()
    }
}
