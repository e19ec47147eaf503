import Synchronization

/// Hands out 0, 1, 2, … to several tasks.
final class Turns: Sendable {
    private let count = Atomic(0)

    func next() -> Int { count.add(1, ordering: .relaxed).oldValue }
}
