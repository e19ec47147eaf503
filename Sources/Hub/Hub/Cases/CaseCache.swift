import Response
import Synchronization

/// Cases as they were last folded, so that a list of events is not read again for every look.
final class CaseCache: Sendable {
    /// Cases weigh what their devices weigh, some hundred bytes each, and a case has some weight of its own.
    private let contents = Mutex(RecentlyUsed<Int64, Case>(room: 20_000))
    private static let ownWeight = 10

    func find(_ id: Int64) -> Case? {
        contents.withLock { $0.find(id) }
    }

    func keep(_ one: Case, as id: Int64) {
        contents.withLock { contents in
            if let old = contents.find(id), old.version > one.version { return }
            contents.keep(one, as: id, weight: one.devices.count + Self.ownWeight)
        }
    }
}
