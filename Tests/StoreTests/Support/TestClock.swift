import Synchronization

/// A clock that goes on by one millisecond each time it is read.
final class TestClock: Sendable {
    private let time = Atomic<Int64>(1000)

    func now() -> Int64 { time.add(1, ordering: .relaxed).oldValue }
}
