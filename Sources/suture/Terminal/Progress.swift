import Hub
import Synchronization

/// One line on the standard error that says how far a long work is; shown to people only.
final class Progress: Sendable {
    private let isShown: Bool
    private let what: String
    private let last = Mutex<(shown: Bool, next: ContinuousClock.Instant)>((false, .now + .milliseconds(400)))

    /// Progress of a work; nothing is shown in the first half second, which most works do not take.
    init(_ what: String, console: Console) {
        self.what = what
        isShown = console.showsProgress
    }

    /// Shows a number of things done, at most ten times a second.
    func show(_ count: Int, of total: Int? = nil) {
        guard isShown else { return }
        last.withLock { state in
            guard ContinuousClock.now >= state.next else { return }
            state = (true, .now + .milliseconds(100))
            let goal = total.map { " of \(Numbers.grouped($0))" } ?? ""
            try? ByteOutput.error.write(Array("\r\u{1B}[K\(what): \(Numbers.grouped(count))\(goal)".utf8))
        }
    }

    /// Takes the line away.
    func end() {
        last.withLock { state in
            if state.shown { try? ByteOutput.error.write(Array("\r\u{1B}[K".utf8)) }
            state.shown = false
        }
    }
}
